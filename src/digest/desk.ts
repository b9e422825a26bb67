import type { Paper } from '../data/paper.ts';
import type { GuildSettingsStore } from '../data/stores/guild-settings.ts';
import type { PaperSignal, PaperSignalStore } from '../data/stores/paper-signals.ts';
import type { PaperUse, PaperUseStore } from '../data/stores/paper-uses.ts';
import type { Library } from '../search/library.ts';
import type { Clock } from '../shared/clock.ts';
import type { Desk } from './compose.ts';
import { type Trend, type TrendWindow, trendOf, VOTE_DAYS, WINDOWS } from './trending.ts';

export interface DeskParts {
  readonly library: Pick<Library, 'about' | 'newest' | 'get'>;
  readonly signals: Pick<PaperSignalStore, 'since'>;
  readonly uses: Pick<PaperUseStore, 'since'>;
  readonly guildSettings: Pick<GuildSettingsStore, 'get'>;
  /** See Desk. */
  readonly sources: Desk['sources'];
  readonly clock: Clock;
}

const PAGE = 200;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Before the window, so that the first day's growth is known. */
const LOOK_BACK = 3;

/** A desk of one moment: what it was asked once it knows, so that thousands of editions may share it. */
export function openDesk(parts: DeskParts): Desk {
  const { library, clock } = parts;
  const today = dayOf(clock());
  const papers = once((id: string) => library.get(id));
  const totals = once((from: string) => parts.signals.since(from));
  const trendsOf = (window: TrendWindow) =>
    once((guildId: string) =>
      readTrends({ today, window, guildId, totals, papers, uses: parts.uses }),
    );
  const trends = { day: trendsOf('day'), week: trendsOf('week'), month: trendsOf('month') };
  const about = once(async (topic: string) => new Set(await library.about(topic)));
  const pages = once((page: number) => library.newest(page * PAGE, PAGE));
  const limits = once(async (guildId: string) => {
    const { sources, topics } = await parts.guildSettings.get(guildId);
    return { sources, topics };
  });
  const sources = once((_: 'all') => parts.sources());
  return {
    trends: (window, guildId = '') => trends[window](guildId),
    about,
    newest: pages,
    limits,
    sources: () => sources('all'),
  };
}

interface Reading {
  readonly today: string;
  readonly window: TrendWindow;
  /** Empty for none. */
  readonly guildId: string;
  totals(from: string): Promise<readonly PaperSignal[]>;
  papers(id: string): Promise<Paper | undefined>;
  readonly uses: Pick<PaperUseStore, 'since'>;
}

async function readTrends(reading: Reading): Promise<readonly Trend[]> {
  const { today, window, guildId } = reading;
  const days = Math.max(WINDOWS[window].days, VOTE_DAYS) + LOOK_BACK;
  const from = dayOf(Date.parse(today) - days * DAY_MS);
  const totals = Map.groupBy(await reading.totals(from), ({ paperId }) => paperId);
  const uses = guildId === '' ? [] : await reading.uses.since(guildId, from);
  const own = Map.groupBy(uses, ({ paperId }: PaperUse) => paperId);
  const trends: Trend[] = [];
  for (const id of new Set([...totals.keys(), ...own.keys()])) {
    const paper = await reading.papers(id);
    if (paper === undefined) continue;
    const signals = { totals: bySource(totals.get(id) ?? []), own: own.get(id) ?? [] };
    const trend = trendOf(paper, signals, { today, window });
    if (trend) trends.push(trend);
  }
  return trends.sort((a, b) => b.score - a.score || (a.paper.id < b.paper.id ? -1 : 1));
}

/** Two sources that count the same votes would count them twice: the one that counts most is heard. */
function bySource(signals: readonly PaperSignal[]): readonly PaperSignal[] {
  const sources = [...Map.groupBy(signals, ({ source }) => source).values()];
  return sources.toSorted((a, b) => mostVotes(b) - mostVotes(a))[0] ?? [];
}

const mostVotes = (signals: readonly PaperSignal[]): number =>
  Math.max(...signals.map(({ votes = 0 }) => votes));

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Asks for each key once. */
function once<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}

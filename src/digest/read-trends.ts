import type { Paper } from '../data/paper.ts';
import type { PaperSignal } from '../data/stores/paper-signals.ts';
import type { PaperUse } from '../data/stores/paper-uses.ts';
import { createBreather } from '../shared/breathe.ts';
import { type Trend, type TrendWindow, trendOf, VOTE_DAYS, WINDOWS } from './trending.ts';

export interface TrendReading {
  /** `2026-11-26`, in UTC. */
  readonly today: string;
  readonly window: TrendWindow;
  /** Undefined for a paper that is gone. */
  papers(id: string): Promise<Paper | undefined>;
}

/** What is on its way up by what the sources say, and what they said. */
export interface Rising {
  /** The highest first. */
  readonly trends: readonly Trend[];
  readonly totals: ReadonlyMap<string, readonly PaperSignal[]>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Before the window, so that the first day's growth is known. */
const LOOK_BACK = 3;

/** From which day on a window's signals are wanted. */
export function firstDay(today: string, window: TrendWindow): string {
  const days = Math.max(WINDOWS[window].days, VOTE_DAYS) + LOOK_BACK;
  return new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);
}

export async function readRising(
  signals: readonly PaperSignal[],
  reading: TrendReading,
): Promise<Rising> {
  const byPaper = Map.groupBy(signals, ({ paperId }) => paperId);
  const totals = new Map([...byPaper].map(([id, ofPaper]) => [id, bySource(ofPaper)]));
  const trends = await trendsOf(totals.keys(), { totals, own: new Map() }, reading);
  return { trends: trends.sort(higherFirst), totals };
}

/** The same with what people of one server did; only the papers that they touched are looked at again. */
export async function risingWith(
  uses: readonly PaperUse[],
  { trends, totals }: Rising,
  reading: TrendReading,
): Promise<readonly Trend[]> {
  if (uses.length === 0) return trends;
  const own = Map.groupBy(uses, ({ paperId }) => paperId);
  const untouched = trends.filter(({ paper }) => !own.has(paper.id));
  const touched = await trendsOf(own.keys(), { totals, own }, reading);
  return [...untouched, ...touched].sort(higherFirst);
}

interface Known {
  readonly totals: Rising['totals'];
  readonly own: ReadonlyMap<string, readonly PaperUse[]>;
}

async function trendsOf(
  ids: Iterable<string>,
  { totals, own }: Known,
  reading: TrendReading,
): Promise<Trend[]> {
  const breathe = createBreather();
  const trends: Trend[] = [];
  for (const id of ids) {
    const paper = await reading.papers(id);
    if (paper === undefined) continue;
    const trend = trendOf(paper, { totals: totals.get(id) ?? [], own: own.get(id) ?? [] }, reading);
    if (trend) trends.push(trend);
    await breathe();
  }
  return trends;
}

const higherFirst = (a: Trend, b: Trend): number =>
  b.score - a.score || (a.paper.id < b.paper.id ? -1 : 1);

/** Two sources that count the same votes would count them twice: the one that counts most is heard. */
function bySource(signals: readonly PaperSignal[]): readonly PaperSignal[] {
  const sources = [...Map.groupBy(signals, ({ source }) => source).values()];
  return sources.toSorted((a, b) => mostVotes(b) - mostVotes(a))[0] ?? [];
}

const mostVotes = (signals: readonly PaperSignal[]): number =>
  Math.max(...signals.map(({ votes = 0 }) => votes));

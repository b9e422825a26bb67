import type { GuildSettings, GuildSettingsStore } from '../data/stores/guild-settings.ts';
import type { PaperSignalStore } from '../data/stores/paper-signals.ts';
import type { PaperUse, PaperUseStore } from '../data/stores/paper-uses.ts';
import type { Library } from '../search/library.ts';
import type { Clock } from '../shared/clock.ts';
import type { Desk } from './compose.ts';
import { firstDay, type Rising, readRising, risingWith, type TrendReading } from './read-trends.ts';
import type { TrendWindow } from './trending.ts';

export interface DeskParts {
  readonly library: Pick<Library, 'about' | 'newest' | 'get'>;
  readonly signals: Pick<PaperSignalStore, 'since'>;
  readonly uses: Pick<PaperUseStore, 'since'>;
  readonly guildSettings: Pick<GuildSettingsStore, 'ofEach'>;
  /** See Desk. */
  readonly sources: Desk['sources'];
  readonly clock: Clock;
}

const PAGE = 200;

/** A desk of one moment: what it was asked once it knows, so that thousands of editions may share it. */
export function openDesk(parts: DeskParts): Desk {
  const { library, clock } = parts;
  const today = new Date(clock()).toISOString().slice(0, 10);
  const papers = once((id: string) => library.get(id));
  const signals = once((from: string) => parts.signals.since(from));
  const readingOf = (window: TrendWindow): TrendReading => ({ today, window, papers });
  const rising = once(async (window: TrendWindow) =>
    readRising(await signals(firstDay(today, window)), readingOf(window)),
  );
  const sources = once((_: 'all') => parts.sources());
  const openServer = ({ limits, uses }: Read): Server => ({
    limits,
    trends: once(async (window) => risingWith(uses, await rising(window), readingOf(window))),
  });
  const servers = createServers(async (ids) => {
    const read = await readServers(ids, today, parts);
    return new Map([...read].map(([id, one]) => [id, openServer(one)]));
  });
  return {
    serve: servers.serve,
    trends: async (window, guildId) =>
      guildId === undefined
        ? (await rising(window)).trends
        : (await servers.get(guildId)).trends(window),
    limits: async (guildId) => (await servers.get(guildId)).limits,
    about: once(async (topic: string) => new Set(await library.about(topic))),
    newest: once((page: number) => library.newest(page * PAGE, PAGE)),
    sources: () => sources('all'),
  };
}

/** What is known of one server. */
interface Server {
  readonly limits: Pick<GuildSettings, 'sources' | 'topics'>;
  readonly trends: (window: TrendWindow) => Promise<Rising['trends']>;
}

interface Read {
  readonly limits: Server['limits'];
  /** As far back as the longest window wants them. */
  readonly uses: readonly PaperUse[];
}

async function readServers(
  ids: readonly string[],
  today: string,
  { uses, guildSettings }: Pick<DeskParts, 'uses' | 'guildSettings'>,
): Promise<ReadonlyMap<string, Read>> {
  const settings = await guildSettings.ofEach(ids);
  const used = await uses.since(ids, firstDay(today, 'month'));
  return new Map(
    ids.map((id) => {
      const { sources, topics } = settings.get(id) ?? {};
      return [id, { limits: { sources, topics }, uses: used.get(id) ?? [] }];
    }),
  );
}

/** Those that are being served: there may be too many servers to keep what was read of them all. */
function createServers(read: (ids: readonly string[]) => Promise<Map<string, Server>>) {
  let known = new Map<string, Server>();
  return {
    serve: async (ids: readonly string[]): Promise<void> => {
      known = await read(ids);
    },
    get: async (id: string): Promise<Server> => {
      const server = known.get(id) ?? (await read([id])).get(id) ?? NOTHING_SET;
      known.set(id, server);
      return server;
    },
  };
}

const NOTHING_SET: Server = { limits: {}, trends: async () => [] };

/** Asks for each key once. */
function once<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}

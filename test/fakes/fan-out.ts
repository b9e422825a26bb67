import type { Kysely } from 'kysely';
import { type Playground, startPlayground } from '../../playground/server.ts';
import type { Schema } from '../../src/data/stores/sql/schema.ts';
import { openSqlSubscriptionStore } from '../../src/data/stores/sql/subscriptions.ts';
import { createMemoryLog } from './log.ts';
import { createProcesses, fastClock, type Processes } from './posting-processes.ts';
import { subscription } from './subscriptions.ts';

const TOKEN = 'a-token-of-the-playground';

/** A small Discord in whose channels something is due, and processes that post it. */
export interface FanOut extends Processes {
  readonly discord: Playground;
  readonly token: string;
  /** How many channels have how many messages. */
  counts(): Readonly<Record<number, number>>;
  close(): Promise<void>;
}

export interface FanOutSpec {
  readonly channels: number;
  readonly databaseUrl: string;
  readonly db: Kysely<Schema>;
  /** Leases of a minute end sooner then. */
  readonly speed: number;
}

/** Channels that all wait for an edition which is due now. */
export async function openFanOut(spec: FanOutSpec): Promise<FanOut> {
  const { fanOut, channelIds, base } = await openChannels(spec);
  const subscriptions = openSqlSubscriptionStore(spec.db, { log: createMemoryLog() });
  // The next one is a day away, however fast time goes.
  const time = new Date(base).toISOString().slice(11, 16);
  const schedule = { time, timezone: 'UTC', days: 'daily' } as const;
  for (const [n, channelId] of channelIds.entries()) {
    const place = { kind: 'channel', channelId } as const;
    await subscriptions.put(subscription({ id: `s${n}`, place, schedule }), base);
  }
  return fanOut;
}

/** The same with nothing due yet. */
export async function openChannels({ channels, databaseUrl, speed }: Omit<FanOutSpec, 'db'>) {
  const base = Date.now();
  const discord = await startPlayground({ token: TOKEN, clock: fastClock(base, speed) });
  const channelIds = addChannels(discord, channels);
  const messagesIn = (id: string) => discord.world.messages.list(id, { limit: 100 }).length;
  const { apiUrl } = discord;
  const processes = createProcesses({ databaseUrl, apiUrl, token: TOKEN, base, speed });
  const fanOut: FanOut = {
    discord,
    token: TOKEN,
    start: processes.start,
    counts: () => {
      const byCount = Object.groupBy(channelIds, messagesIn);
      return Object.fromEntries(
        Object.entries(byCount).map(([count, ids = []]) => [count, ids.length]),
      );
    },
    async close() {
      await processes.close();
      await discord.close();
    },
  };
  return { fanOut, channelIds, base };
}

function addChannels({ world }: Playground, count: number): readonly string[] {
  const model = [...world.guild.channels.values()].find(({ type }) => type === 0);
  if (model === undefined) throw new Error('no channel to go by');
  return Array.from({ length: count }, (_, n) => {
    const id = world.newId();
    world.guild.channels.set(id, { ...model, id, name: `room-${n}`, position: 10 + n });
    return id;
  });
}

/** One request of twenty goes wrong: not done, or done and the answer lost. */
export function addFivePercentFaults({ faults }: Playground): void {
  const chance = 0.0125;
  faults.add({ status: 503, chance });
  faults.add({ applyThen: 500, chance });
  faults.add({ reset: 'before', chance });
  faults.add({ reset: 'after', chance });
}

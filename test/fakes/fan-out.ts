import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Kysely } from 'kysely';
import { type Playground, startPlayground } from '../../playground/server.ts';
import type { Schema } from '../../src/data/stores/sql/schema.ts';
import { openSqlSubscriptionStore } from '../../src/data/stores/sql/subscriptions.ts';
import type { Clock } from '../../src/shared/clock.ts';
import { createMemoryLog } from './log.ts';
import { subscription } from './subscriptions.ts';

/** Time that has gone `speed` times as fast since `base`. */
export const fastClock =
  (base: number, speed: number): Clock =>
  () =>
    Math.round(base + (Date.now() - base) * speed);

const TOKEN = 'a-token-of-the-playground';
const BOOT = new URL('../../src/boot.mjs', import.meta.url).href;
const PROGRAM = fileURLToPath(new URL('./delivering-process.ts', import.meta.url));

export interface FanOut {
  readonly discord: Playground;
  readonly token: string;
  /** How many channels have how many messages. */
  counts(): Readonly<Record<number, number>>;
  /** Another process that plans and delivers. */
  start(): ChildProcess;
  close(): Promise<void>;
}

export interface FanOutSpec {
  readonly channels: number;
  readonly databaseUrl: string;
  readonly db: Kysely<Schema>;
  /** Leases of a minute end sooner then. */
  readonly speed: number;
}

/** A small Discord with channels that all wait for an edition which is due now. */
export async function openFanOut({
  channels,
  databaseUrl,
  db,
  speed,
}: FanOutSpec): Promise<FanOut> {
  const base = Date.now();
  const clock = fastClock(base, speed);
  const discord = await startPlayground({ token: TOKEN, clock });
  const channelIds = addChannels(discord, channels);
  const subscriptions = openSqlSubscriptionStore(db, { log: createMemoryLog() });
  // The next one is a day away, however fast time goes.
  const time = new Date(base).toISOString().slice(11, 16);
  const schedule = { time, timezone: 'UTC', days: 'daily' } as const;
  for (const [n, channelId] of channelIds.entries()) {
    const place = { kind: 'channel', channelId } as const;
    await subscriptions.put(subscription({ id: `s${n}`, place, schedule }), base);
  }
  const values = [databaseUrl, discord.apiUrl, TOKEN, String(base), String(speed)];
  const args = ['--import', BOOT, PROGRAM, ...values];
  const running = new Set<ChildProcess>();
  const messagesIn = (id: string) => discord.world.messages.list(id, { limit: 100 }).length;
  return {
    discord,
    token: TOKEN,
    counts: () => {
      const byCount = Object.groupBy(channelIds, messagesIn);
      return Object.fromEntries(
        Object.entries(byCount).map(([count, ids = []]) => [count, ids.length]),
      );
    },
    start() {
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
      running.add(child);
      child.once('exit', () => running.delete(child));
      return child;
    },
    async close() {
      await Promise.all([...running].map(killed));
      await discord.close();
    },
  };
}

/** Ends at once, whatever it is doing. */
export async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
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

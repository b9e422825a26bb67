import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { FanOut } from './fan-out.ts';
import { killed } from './posting-processes.ts';

export interface Kills {
  readonly kills: number;
  /** Processes at work at any time. */
  readonly processes: number;
  /** Longest life of a process from its first request on. */
  readonly longestMs: number;
}

/** Kills processes at random moments of a fan-out, each followed by a new one, then lets the rest finish. */
export async function killOften(
  fanOut: FanOut,
  { kills, processes, longestMs }: Kills,
): Promise<void> {
  const { discord, counts, start } = fanOut;
  const workers: ChildProcess[] = Array.from({ length: processes }, start);
  for (let n = 0; n < kills; n++) {
    const before = discord.requests.all.at(-1);
    await until(() => discord.requests.all.at(-1) !== before || isDone(counts()));
    await pause(Math.random() * longestMs);
    const [victim] = workers.splice(Math.floor(Math.random() * workers.length), 1);
    if (victim) await killed(victim);
    workers.push(start());
  }
  await until(() => isDone(counts()));
  // Whoever would send something twice has the time for it.
  await pause(3_000);
  await Promise.all(workers.map(killed));
}

const isDone = (counts: Readonly<Record<number, number>>): boolean => !('0' in counts);

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(20);
}

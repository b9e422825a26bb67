import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../../src/shared/clock.ts';

/** Time that has gone `speed` times as fast since `base`. */
export const fastClock =
  (base: number, speed: number): Clock =>
  () =>
    Math.round(base + (Date.now() - base) * speed);

const BOOT = new URL('../../src/boot.mjs', import.meta.url).href;
const PROGRAM = fileURLToPath(new URL('./delivering-process.ts', import.meta.url));

export interface Processes {
  /** Another process that plans, delivers and reminds. */
  start(): ChildProcess;
  /** Ends all of them. */
  close(): Promise<void>;
}

export interface ProcessesSpec {
  readonly databaseUrl: string;
  readonly apiUrl: string;
  readonly token: string;
  /** Epoch ms; see `fastClock`. */
  readonly base: number;
  readonly speed: number;
}

export function createProcesses(spec: ProcessesSpec): Processes {
  const { databaseUrl, apiUrl, token, base, speed } = spec;
  const values = [databaseUrl, apiUrl, token, String(base), String(speed)];
  const args = ['--import', BOOT, PROGRAM, ...values];
  const running = new Set<ChildProcess>();
  return {
    start() {
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
      running.add(child);
      child.once('exit', () => running.delete(child));
      return child;
    },
    close: async () => {
      await Promise.all([...running].map(killed));
    },
  };
}

/** Ends at once, whatever it is doing. */
export async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

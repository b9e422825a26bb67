import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Milliseconds from the first output of a process, or from its start, to its end by SIGKILL. */
export interface Moment {
  readonly afterFirstOutput: boolean;
  readonly ms: number;
}

/** Runs Node with these arguments and kills it; whether it was still at work. */
export async function runKilled(
  args: readonly string[],
  { afterFirstOutput, ms }: Moment,
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exit = once(child, 'exit');
  if (afterFirstOutput) await Promise.race([once(child.stdout, 'data'), exit]);
  else child.stdout.resume();
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  const [, signal] = await exit;
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

/** Milliseconds of this thread's CPU time: of all, and of the longest stretch without a turn of the event loop. */
export interface Cost {
  readonly cpuMs: number;
  readonly longestSliceMs: number;
}

/** What a call costs this thread, by its own clock: what helpers of V8 and other programs take is no part of it. */
export async function costOf(call: () => Promise<unknown>): Promise<Cost> {
  const start = process.threadCpuUsage();
  let [last, longestSliceMs, isRunning] = [start, 0, true];
  const endSlice = (): void => {
    longestSliceMs = Math.max(longestSliceMs, sum(process.threadCpuUsage(last)));
    last = process.threadCpuUsage();
  };
  const onTurn = (): void => {
    endSlice();
    if (isRunning) setImmediate(onTurn);
  };
  setImmediate(onTurn);
  await call();
  isRunning = false;
  endSlice();
  return { cpuMs: sum(process.threadCpuUsage(start)), longestSliceMs };
}

const sum = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;

/** Milliseconds of CPU time: of all, and of the longest stretch without a turn of the event loop. */
export interface Cost {
  readonly cpuMs: number;
  readonly longestSliceMs: number;
}

/** What a call costs this process; nothing else may be running in it. */
export async function costOf(call: () => Promise<unknown>): Promise<Cost> {
  const start = process.cpuUsage();
  let [last, longestSliceMs, isRunning] = [start, 0, true];
  const endSlice = (): void => {
    longestSliceMs = Math.max(longestSliceMs, sum(process.cpuUsage(last)));
    last = process.cpuUsage();
  };
  const onTurn = (): void => {
    endSlice();
    if (isRunning) setImmediate(onTurn);
  };
  setImmediate(onTurn);
  await call();
  isRunning = false;
  endSlice();
  return { cpuMs: sum(process.cpuUsage(start)), longestSliceMs };
}

const sum = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;

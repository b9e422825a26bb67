import type { Clock } from './clock.ts';

/** How often one line may be written before the next ones are counted. */
export interface Repeats {
  /** Whether this line is to be written; if not, `tell` hears of it later, with the others like it. */
  admit(line: Line): boolean;
  /** Tells what was counted so far and begins anew. */
  flush(): void;
}

export interface Line {
  readonly message: string;
  /** How many lines of this message are written in a minute. */
  readonly most: number;
  /** Is told how many more there were. */
  readonly tell: (more: number) => void;
}

const MINUTE_MS = 60_000;

/** Thousands of equal lines fill a disk and hide the others: a few a minute are enough. */
export function createRepeats(clock: Clock): Repeats {
  const counts = new Map<string, number>();
  const held = new Map<string, Line>();
  let since = clock();
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const [message, { most, tell }] of held) tell((counts.get(message) ?? most) - most);
    held.clear();
    counts.clear();
    since = clock();
  }

  return {
    admit(line) {
      if (clock() - since >= MINUTE_MS) flush();
      const count = (counts.get(line.message) ?? 0) + 1;
      counts.set(line.message, count);
      if (count <= line.most) return true;
      held.set(line.message, line);
      timer ??= setTimeout(flush, MINUTE_MS).unref();
      return false;
    },
    flush,
  };
}

export interface Progress {
  readonly what: string;
  readonly done: number;
  readonly of: number;
  readonly papers: number;
}

/** How far long work has come, for whoever watches. */
export interface ProgressLine {
  show(progress: Progress): void;
  /** Takes the line away, so that others can be written. */
  clear(): void;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const BAR = 24;
/** A bar moves as often as eyes can follow; plain lines are for a log. */
const EVERY_MS = { bar: 100, line: 10_000 };

/** One line that is written over where a person looks, else a line now and then; none for short work. */
export function createProgressLine(output: Output, now: () => number): ProgressLine {
  const { isTTY = false } = output;
  const every = isTTY ? EVERY_MS.bar : EVERY_MS.line;
  let told = now();
  let shown = false;
  return {
    show(progress) {
      if (now() - told < every) return;
      told = now();
      shown = isTTY;
      output.write(isTTY ? `\r\u001b[K${barOf(progress)}` : `${lineOf(progress)}\n`);
    },
    clear() {
      if (shown) output.write('\r\u001b[K');
      shown = false;
    },
  };
}

function barOf(progress: Progress): string {
  const filled = Math.round(shareOf(progress) * BAR);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${lineOf(progress)}`;
}

const lineOf = (progress: Progress): string =>
  `${progress.what}: ${Math.floor(shareOf(progress) * 100)} %, ${progress.papers} papers`;

const shareOf = ({ done, of }: Progress): number => (of === 0 ? 1 : Math.min(1, done / of));

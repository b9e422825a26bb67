import { writeSync } from 'node:fs';

/** How long one line waits for a reader that is slower than we are, ten milliseconds at a time. */
const MAX_WAITS = 10;
const WAIT_MS = 10;
const NEVER = new Int32Array(new SharedArrayBuffer(4));

/** `write` as `fs.writeSync`: how many bytes it took; throws when it took none. */
export type Write = (fd: number, bytes: Uint8Array) => number;

export interface LossyWriter {
  /** Whether the whole line was written. Never throws. */
  write(line: string): boolean;
  /** Lines lost since it was last asked. */
  takeLost(): number;
}

/**
 * Writes lines while it can: a full disk (ENOSPC), a reader that has gone (EPIPE) or that does not read
 * (EAGAIN) costs lines, never the process.
 */
export function createLossyWriter(fd: number, write: Write = writeSync): LossyWriter {
  let lost = 0;
  /** The last line was written in part, and the next must not run into it. */
  let torn = false;
  let flowing = true;

  function writeAll(line: string): boolean {
    const bytes = Buffer.from(torn ? `\n${line}` : line);
    let at = 0;
    for (let taken = 1; taken > 0 && at < bytes.length; at += taken) {
      taken = attempt(bytes.subarray(at));
    }
    if (at > 0) torn = at < bytes.length;
    return at === bytes.length;
  }

  /** Bytes taken; 0 when there is no hope. Nobody is waited for twice in a row. */
  function attempt(bytes: Uint8Array): number {
    for (let waits = 0; ; waits++) {
      try {
        return write(fd, bytes);
      } catch (error) {
        if (!isLater(error) || !flowing || waits >= MAX_WAITS) return 0;
        Atomics.wait(NEVER, 0, 0, WAIT_MS);
      }
    }
  }

  return {
    write(line) {
      flowing = writeAll(line);
      if (!flowing) lost++;
      return flowing;
    },
    takeLost() {
      const taken = lost;
      lost = 0;
      return taken;
    },
  };
}

const isLater = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EAGAIN';

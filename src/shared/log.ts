import { isatty } from 'node:tty';
import pino, { type Logger } from 'pino';
import { systemClock } from './clock.ts';
import { readableLine } from './log-line.ts';
import { loggable } from './loggable.ts';
import { createLossyWriter } from './lossy-writer.ts';
import { createRepeats, type Repeats } from './repeats.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

const STANDARD_ERROR = 2;
const WARNING = 40;
const ERROR = 50;
/** Lines of one message a minute, by level; others are not counted. An error has a reference that people name. */
const MOST: Readonly<Record<number, number>> = { [WARNING]: 1, [ERROR]: 100 };

/**
 * On standard error, so that standard output carries results only: a line for people on a terminal,
 * JSON lines otherwise. What cannot be written is lost, and what repeats itself is counted.
 */
export function createLog(level: string): Logger {
  const { write, takeLost } = createLossyWriter(STANDARD_ERROR);
  const readable = isatty(STANDARD_ERROR);
  const repeats = createRepeats(systemClock);
  process.once('exit', repeats.flush);
  const log = createLogInto(
    (json) => {
      if (!write(readable ? readableLine(json) : json)) return;
      const lines = takeLost();
      if (lines > 0) log.info({ lines }, 'log lines could not be written');
    },
    level,
    repeats,
  );
  return log;
}

/** A log whose lines of JSON go to `write`; no error that is handed to it says more than `tellError` does. */
export function createLogInto(
  write: (json: string) => void,
  level: string,
  repeats?: Repeats,
): Logger {
  const log: Logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (told: unknown) => told },
      hooks: {
        logMethod(args, method, at) {
          const [details, message] = loggable(args);
          const tell = (more: number): void =>
            method.call(log, {}, `${message} … and ${more.toLocaleString('en')} more like it`);
          const most = MOST[at];
          if (most && repeats && !repeats.admit({ message, most, tell })) return;
          method.call(log, details, message);
        },
      },
    },
    { write },
  );
  return log;
}

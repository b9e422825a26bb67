import { isatty } from 'node:tty';
import pino, { type Logger } from 'pino';
import { readableLine } from './log-line.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

const STANDARD_ERROR = 2;

/**
 * On standard error, so that standard output carries results only: a line for people on a terminal,
 * JSON lines otherwise.
 */
export function createLog(level: string): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const destination = pino.destination({ dest: STANDARD_ERROR, sync: true });
  if (!isatty(STANDARD_ERROR)) return pino(options, destination);
  return pino(options, { write: (json) => destination.write(readableLine(json)) });
}

import { createLogInto, type Log } from '../../src/shared/log.ts';
import { hearLog } from '../judge/leaks.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly details: Readonly<Record<string, unknown>>;
  readonly message: string;
}

const LEVELS: Readonly<Record<number, LogLine['level']>> = {
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
};

/** The real log; its lines are kept. */
export function createMemoryLog(): Log & { readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const log = createLogInto((json) => {
    hearLog(json);
    const { level, time: _, msg: message, ...details } = JSON.parse(json);
    lines.push({ level: LEVELS[level] ?? 'error', details, message });
  }, 'debug');
  return {
    lines,
    debug: log.debug.bind(log),
    info: log.info.bind(log),
    warn: log.warn.bind(log),
    error: log.error.bind(log),
  };
}

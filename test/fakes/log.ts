import type { Log } from '../../src/shared/log.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly details: unknown;
  readonly message: string;
}

/** A log that keeps its lines. */
export function createMemoryLog(): Log & { readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const at = (level: LogLine['level']) => (details: unknown, message?: unknown) => {
    const alone = typeof details === 'string';
    lines.push({
      level,
      details: alone ? {} : details,
      message: String(alone ? details : message),
    });
  };
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

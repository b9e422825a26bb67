import type { Log } from '../shared/log.ts';
import type { SourceWarning } from './files/source.ts';

const MOST_LINES = 5;

/** The first few doubts about a file, a line each, and how many more there were. */
export function logWarnings(
  name: string,
  warnings: readonly SourceWarning[],
  log: Pick<Log, 'warn'>,
): void {
  for (const warning of warnings.slice(0, MOST_LINES)) log.warn(describeWarning(name, warning));
  const more = warnings.length - MOST_LINES;
  if (more > 0) log.warn(`${name}: and ${more} more`);
}

/** `papers.jsonl: line 3: not a JSON object` */
export const describeWarning = (name: string, { line, message }: SourceWarning): string =>
  line === undefined ? `${name}: ${message}` : `${name}: line ${line}: ${message}`;

import { styleText } from 'node:util';
import { describeError, type ToldError, withPlaces } from './told-error.ts';

type Style = 'dim' | 'green' | 'yellow' | 'red';

const LEVELS: Readonly<Record<number, readonly [string, Style]>> = {
  20: ['debug', 'dim'],
  30: ['info', 'green'],
  40: ['warning', 'yellow'],
  50: ['error', 'red'],
  60: ['error', 'red'],
};
/** From here on the places help; below, what went wrong is enough. */
const ERROR_LEVEL = 50;

interface Entry {
  readonly level: number;
  /** ISO 8601. */
  readonly time: string;
  readonly msg?: string;
  readonly err?: ToldError;
  readonly [detail: string]: unknown;
}

/** A log line of JSON as a line for people: local time, level, message, details, where an error was thrown. */
export function readableLine(json: string): string {
  const { level, time, msg = '', err, ...details }: Entry = JSON.parse(json);
  const [name, style] = LEVELS[level] ?? [String(level), 'dim'];
  const more = Object.entries(details).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  const start = `${paint('dim', clockTime(time))} ${paint(style, name)} ${msg}`;
  const end = more.length === 0 ? '' : paint('dim', more.join(''));
  return `${start}${end}${causeOf(err, level)}\n`;
}

/** In colour if standard error shows it and nobody objects (NO_COLOR). */
const paint = (style: Style, text: string): string =>
  styleText(style, text, { stream: process.stderr });

const clockTime = (iso: string): string => new Date(iso).toTimeString().slice(0, 8);

function causeOf(err: Entry['err'], level: number): string {
  if (err === undefined) return '';
  return level < ERROR_LEVEL ? ` (${describeError(err)})` : `\n  ${withPlaces(err)}`;
}

import { nextLetter, type Reader, take } from './reader.ts';

const DASHES = /-+/y;
const BACKTICKS = /`+/y;
const APOSTROPHES = /'+/y;
const QUOTED_WORDS = /[^`'\n]{1,80}'(?![A-Za-z])/y;
const OPENS = /(?:^|[\s([{“—–])$/;

/** `--` → –, `---` → —; a rule of dashes and an option like `--all` stay. */
export function dashes(reader: Reader, before: string): string {
  const run = take(reader, DASHES)?.[0] ?? '';
  const isOption = OPENS.test(before.slice(-1)) && /[A-Za-z]/.test(nextLetter(reader));
  if (run.length === 2 && !isOption) return '–';
  return run.length === 3 ? '—' : run;
}

/** A tie between words is a blank; `~100` stays. */
export function tie(reader: Reader, before: string): string {
  reader.at += 1;
  if (reader.maths) return ' ';
  return /[\p{L}.,)\]]$/u.test(before.slice(-1)) && /[\p{L}\p{N}([\\$]/u.test(nextLetter(reader))
    ? ' '
    : '~';
}

/** ``…'' and `…' become quotation marks; code in backticks and plain apostrophes stay. */
export function quote(reader: Reader, before: string): string {
  if (reader.at === reader.closesAt) {
    reader.at += 1;
    return '’';
  }
  const ticks = take(reader, BACKTICKS)?.[0];
  if (ticks === undefined) return apostrophes(reader);
  if (ticks.length === 2 && /\S/.test(nextLetter(reader))) {
    reader.quotes += 1;
    return '“';
  }
  return ticks.length === 1 && OPENS.test(before.slice(-1)) && opensQuote(reader) ? '‘' : ticks;
}

function opensQuote(reader: Reader): boolean {
  const start = reader.at;
  const words = take(reader, QUOTED_WORDS)?.[0];
  reader.at = start;
  if (words === undefined) return false;
  reader.closesAt = start + words.length - 1;
  return true;
}

function apostrophes(reader: Reader): string {
  const run = take(reader, APOSTROPHES)?.[0] ?? '';
  if (reader.maths) return '′'.repeat(run.length);
  if (run.length !== 2 || reader.quotes === 0) return run;
  reader.quotes -= 1;
  return '”';
}

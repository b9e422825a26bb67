import { accented, accentedTwice, isAccent, isMathsAccent, withMathsAccent } from './accents.ts';
import { nextLetter, type Reader, take } from './reader.ts';
import { superscript } from './scripts.ts';
import {
  ALPHABETS,
  DOUBLE_STRUCK,
  FOREIGN_LETTERS,
  FUNCTIONS,
  SILENT,
  SPACES,
  SWITCHES,
  SYMBOLS,
} from './symbols.ts';

const BLANKS = /[ \t\n]+/y;
const BLANK_BEFORE_LOWER = /[ \t\n](?=[a-z])/y;
const EMPTY_GROUP = /\{\}/y;
const OPTION = /\[([^\][{}]{0,80})\]/y;
const ACCENTED_GROUP = /\s?\{\s?(?:\\([ij])(?![A-Za-z])|(\p{L}))\s?\}|[ \t\n]+(\p{L})/uy;
const NO_FENCE = /\./y;

type Command = (reader: Reader, before: string) => string;

const fraction: Command = (reader) => {
  const above = reader.argument();
  return `${whole(above)}/${whole(reader.argument())}`;
};

const root: Command = (reader) => {
  const degree = take(reader, OPTION)?.[1];
  const of = reader.argument();
  return `${degree ? superscript(degree) : ''}√${[...of].length > 1 ? `(${of})` : of}`;
};

function linkText(reader: Reader): string {
  reader.argument();
  return reader.argument();
}

const SPECIAL: ReadonlyMap<string, Command> = new Map([
  ['frac', fraction],
  ['tfrac', fraction],
  ['dfrac', fraction],
  ['nicefrac', fraction],
  ['sqrt', root],
  ['mathbb', (reader) => doubleStruck(reader.argument())],
  ['mathds', (reader) => doubleStruck(reader.argument())],
  ['href', linkText],
  ['footnote', (reader) => ` (${reader.argument()})`],
  ['LaTeX', () => 'LaTeX'],
  ['TeX', () => 'TeX'],
]);

/** What stands for the command `\name`, whose name was just read; `before` is what is already written. */
export function expandCommand(name: string, reader: Reader, before: string): string {
  const special = SPECIAL.get(name);
  if (special) return special(reader, before);
  if (name.length === 1 && isAccent(name)) {
    const letter = accentedLetter(name, reader);
    if (letter !== undefined) return letter;
  }
  return symbol(name, reader, before) ?? silent(name, reader, before) ?? styled(name, reader);
}

function accentedLetter(name: string, reader: Reader): string | undefined {
  const start = reader.at;
  const [, dotless, inGroup, behindBlank] = take(reader, ACCENTED_GROUP) ?? [];
  const letter = accented(name, dotless ?? inGroup ?? behindBlank ?? '');
  if (letter !== undefined) return letter;
  reader.at = start;
  return accentedTwice(name, reader);
}

function symbol(name: string, reader: Reader, before: string): string | undefined {
  const found = SYMBOLS.get(name);
  if (found !== undefined) {
    const endsName = FOREIGN_LETTERS.has(name) && (/\p{L}$/u.test(before) || /^[A-Z]/.test(name));
    if (take(reader, EMPTY_GROUP) === undefined && endsName) take(reader, BLANK_BEFORE_LOWER);
    return found;
  }
  if (ALPHABETS.has(name)) return reader.argument();
  if (isMathsAccent(name)) return withMathsAccent(name, reader.argument());
  if (!FUNCTIONS.has(name)) return undefined;
  const gap = /[\p{L}\p{N})]$/u.test(before) ? ' ' : '';
  return `${gap}${name}${/[\p{L}\p{N}\\]/u.test(nextLetter(reader)) ? ' ' : ''}`;
}

/** Commands that leave nothing, or a blank. */
function silent(name: string, reader: Reader, before: string): string | undefined {
  if (SWITCHES.has(name)) {
    if (name === 'left' || name === 'right') take(reader, NO_FENCE);
    else take(reader, BLANKS);
    return '';
  }
  if (SPACES.has(name)) {
    take(reader, EMPTY_GROUP);
    return before.endsWith(' ') || /^[\s.,;:!?)]?$/.test(nextLetter(reader)) ? '' : ' ';
  }
  if (!SILENT.has(name)) return undefined;
  take(reader, OPTION);
  if (nextLetter(reader) === '{') reader.argument();
  return '';
}

/** A command that styles its argument leaves the argument; one without leaves its name: `\method`. */
function styled(name: string, reader: Reader): string {
  if (take(reader, EMPTY_GROUP)) return name;
  return nextLetter(reader) === '{' ? reader.argument() : name;
}

const doubleStruck = (letters: string): string =>
  [...letters].map((letter) => DOUBLE_STRUCK.get(letter) ?? letter).join('');

/** Part of a fraction: in brackets where it is a sum or product. */
const whole = (formula: string): string => (/[\s+\-−/·×]/.test(formula) ? `(${formula})` : formula);

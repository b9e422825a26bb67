import { type Reader, take } from './reader.ts';

/** LaTeX's accent commands and the combining characters they stand for. */
const COMBINING: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Accents over formula letters have names. */
const MATHS: Readonly<Record<string, string>> = {
  hat: '\u0302',
  widehat: '\u0302',
  tilde: '\u0303',
  widetilde: '\u0303',
  bar: '\u0304',
  overline: '\u0304',
  dot: '\u0307',
  ddot: '\u0308',
  vec: '\u20D7',
  check: '\u030C',
  breve: '\u0306',
  acute: '\u0301',
  grave: '\u0300',
};

export const isAccent = (name: string): boolean => Object.hasOwn(COMBINING, name);
export const isMathsAccent = (name: string): boolean => Object.hasOwn(MATHS, name);

/** `"` over `o` → `ö`; undefined where Unicode has no such letter: then it was no accent. */
export function accented(name: string, letter: string): string | undefined {
  const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  if (!/^\p{L}$/u.test(base)) return undefined;
  const composed = (base + COMBINING[name]).normalize('NFC');
  return [...composed].length === 1 ? composed : undefined;
}

const ONE = String.raw`\\(["'\x60^~=.]|[uvHcdbkr](?=[\s{]))\s?(?:\{(\p{L})\}|(\p{L}))`;
/** The letter that an accent stands over where it has one already: `{\^e}` in `Nguy\~{\^e}n`. */
const ACCENTED_LETTER = new RegExp(
  String.raw`\s?(?:${ONE}|\{\s?${ONE}\s?\}|\{\s?\{${ONE}\}\s?\})`,
  'uy',
);

/** The accent `name` over a letter with an accent of its own, if one stands here; else nothing is taken. */
export function accentedTwice(name: string, reader: Reader): string | undefined {
  const start = reader.at;
  const [, ...found] = take(reader, ACCENTED_LETTER) ?? [];
  const [inner = '', base = ''] = found.filter((part) => part !== undefined);
  const letter = accented(inner, base);
  const both = letter === undefined ? undefined : accented(name, letter);
  if (both === undefined) reader.at = start;
  return both;
}

/** A single letter gets the mark; longer formulas stay without. */
export const withMathsAccent = (name: string, formula: string): string =>
  [...formula].length === 1 ? (formula + MATHS[name]).normalize('NFC') : formula;

import { accented, accentedTwice } from './accents.ts';
import { nextLetter, type Reader, take } from './reader.ts';

const RUN = /\\{2,}/y;
const ACCENT =
  /\\(['"`^~=.])\s?(?:\{\s?(?:\\([ij])(?![A-Za-z])|(\p{L}))\s?\}|\\([ij])(?![A-Za-z])|(\p{L}))/uy;
const ACCENT_NAME = /\\(['"`^~=.])/y;
/** `model\'s`: an apostrophe that some program escaped, not an accented s. */
const APOSTROPHE = /\\'(?=s(?![a-z]))/y;
const BLANK = /\\[ \t\n]\s*/y;
const THIN_BLANK = /\\[,;:]/y;
const NOTHING = /\\[!/-]/y;
const FORMULA = /\\\(([^$]{1,200}?)\\\)|\\\[([^$]{1,200}?)\\\]/y;

/** A backslash that no name follows: an accent, an escaped sign, a blank, a line end, a formula. */
export function escaped(
  reader: Reader,
  before: string,
  formulaOf: (text: string) => string,
): string {
  const wrapped = take(reader, RUN);
  if (wrapped) return /[%&_#$]/.test(nextLetter(reader)) ? sign(reader) : blank(reader, before);
  if (/\p{L}$/u.test(before) && take(reader, APOSTROPHE)) return "'";
  const letter = accent(reader);
  if (letter !== undefined) return letter;
  if (take(reader, NOTHING)) return '';
  if (take(reader, BLANK) ?? take(reader, THIN_BLANK)) return blank(reader, before);
  return formulaOrSign(reader, formulaOf);
}

function formulaOrSign(reader: Reader, formulaOf: (text: string) => string): string {
  const formula = take(reader, FORMULA);
  if (formula) return formulaOf(formula[1] ?? formula[2] ?? '');
  reader.at += 1;
  if (reader.maths && nextLetter(reader) === '|') return sign(reader) && '‖';
  return sign(reader) || '\\';
}

function accent(reader: Reader): string | undefined {
  const start = reader.at;
  const [, name = '', dotless, inGroup, bareDotless, bare] = take(reader, ACCENT) ?? [];
  const letter = accented(name, dotless ?? inGroup ?? bareDotless ?? bare ?? '');
  if (letter !== undefined) return letter;
  reader.at = start;
  const [, outer] = take(reader, ACCENT_NAME) ?? [];
  const twice = outer === undefined ? undefined : accentedTwice(outer, reader);
  if (twice === undefined) reader.at = start;
  return twice;
}

const BLANKS = /\s*/y;

function blank(reader: Reader, before: string): string {
  take(reader, BLANKS);
  return before === '' || before.endsWith(' ') ? '' : ' ';
}

/** The sign that was escaped; it loses its meaning. */
function sign(reader: Reader): string {
  const letter = nextLetter(reader);
  reader.at += letter.length;
  return letter;
}

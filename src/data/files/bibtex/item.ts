/** An item's or entry's fields by their names in small letters. */
export type Fields = ReadonlyMap<string, string>;

export interface BibtexItem {
  /** In small letters: `article`, `string`, … */
  readonly type: string;
  /** Empty where there is none; may have blanks. */
  readonly key: string;
  readonly fields: Fields;
}

const HEAD = /\s*@\s*([A-Za-z][\w-]*)\s*([{(])\s*/y;
const KEY = /([^,={}"]{0,500}),/y;
/** A key alone on the rest of its line: the comma was forgotten. */
const KEY_LINE = /([^\s,={}"]{1,500})[^\S\n]*\n/y;
/** Blanks and number signs in a name are against the rules, and met. */
const NAME = /[^=#,{}()[\]\s]+(?:[# ]+[^=#,{}()[\]\s]+)*/y;
const EQUALS = /\s*=\s*/y;
const OPENING = /["{]/y;
const WORD = /[^=#,{}()[\]\s]+/y;
const JOINT = /\s*#\s*/y;
const BLANKS = /\s*/y;
const LONGEST_EXPANDED = 10_000;
/** A comma, with a remark behind it or not; its lack is forgiven at a line's end and before a field. */
const BETWEEN_FIELDS = /\s*,(?:[\s,]|%[^\n]*)*|[^\S\n]*\n\s*|[^\S\n]+(?=[A-Za-z][\w-]*\s*=)/y;
const END = { '{': /\s*\}/y, '(': /\s*\)/y };

/**
 * Reads the item that the text begins with, abbreviations (`@string`, by their names in small
 * letters) replaced. What stands behind the item is ignored; undefined if it is not whole. Takes
 * time in proportion to the text.
 */
export function readBibtexItem(text: string, abbreviations: Fields): BibtexItem | undefined {
  const scan = createScanner(text);
  const [, type = '', opening] = scan.take(HEAD) ?? [];
  const key = readKey(scan);
  const fields = new Map<string, string>();
  scan.take(BLANKS);
  do {
    const name = scan.take(NAME)?.[0];
    if (name === undefined) break;
    if (scan.take(EQUALS) === undefined) continue;
    const value = readValue(scan, abbreviations);
    if (value === undefined) return undefined;
    fields.set(name.toLowerCase(), value);
  } while (scan.take(BETWEEN_FIELDS));
  const whole = (opening === '{' || opening === '(') && scan.take(END[opening]) !== undefined;
  return whole ? { type: type.toLowerCase(), key, fields } : undefined;
}

const readKey = (scan: Scanner): string =>
  (scan.take(KEY) ?? scan.take(KEY_LINE))?.[1]?.trim() ?? '';

interface Scanner {
  /** Moves on behind the match, if the (sticky) pattern matches here. */
  take(pattern: RegExp): RegExpExecArray | undefined;
  /** The text up to the mark that ends it, braces inside in pairs; moves on behind the mark. */
  takeUntil(mark: '"' | '}'): string | undefined;
}

function createScanner(text: string): Scanner {
  let at = 0;
  return {
    take(pattern) {
      pattern.lastIndex = at;
      const match = pattern.exec(text) ?? undefined;
      if (match) at = pattern.lastIndex;
      return match;
    },
    takeUntil(mark) {
      const start = at;
      const end = endOf(text, start, mark);
      if (end === undefined) return undefined;
      at = end + 1;
      return text.slice(start, end);
    },
  };
}

function endOf(text: string, start: number, mark: '"' | '}'): number | undefined {
  const marks = /\\[\\{}"]|[{}"]/g;
  marks.lastIndex = start;
  let depth = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    if (depth === 0 && found[0] === mark) return found.index;
    if (found[0] === '{') depth += 1;
    if (found[0] === '}') depth = Math.max(0, depth - 1);
  }
  return undefined;
}

/** Parts joined by `#`; abbreviations of abbreviations may grow without bound, and make no value. */
function readValue(scan: Scanner, abbreviations: Fields): string | undefined {
  let value = '';
  let isExpanded = false;
  do {
    const opening = scan.take(OPENING)?.[0];
    const part =
      opening === undefined
        ? readWord(scan, abbreviations)
        : scan.takeUntil(opening === '{' ? '}' : '"');
    if (part === undefined) return undefined;
    value += part;
    isExpanded ||= opening === undefined;
    if (isExpanded && value.length > LONGEST_EXPANDED) return undefined;
  } while (scan.take(JOINT));
  return value;
}

/** A number, or the name of an abbreviation; an unknown one stands for itself. */
function readWord(scan: Scanner, abbreviations: Fields): string | undefined {
  const word = scan.take(WORD)?.[0];
  return word && (abbreviations.get(word.toLowerCase()) ?? word);
}

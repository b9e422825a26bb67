import { foldedWords } from '../text/analyse.ts';

/** One thing that must or must not occur in a paper. */
export interface Mention {
  /** Folded words joined by single spaces. */
  readonly words: string;
  /** Word for word, as quoted; otherwise any form of the word will do. */
  readonly verbatim: boolean;
}

/** A query in the query language, understood. */
export interface Query {
  /** What papers are ranked by: words, phrases and alternatives as they were typed. */
  readonly text: string;
  /** Each must occur. */
  readonly phrases: readonly Mention[];
  /** None may occur. */
  readonly excluded: readonly Mention[];
  /** Of each group at least one must occur. */
  readonly anyOf: readonly (readonly Mention[])[];
  readonly author?: string;
  readonly since?: number;
  readonly until?: number;
}

/** More of a query than this says nothing new; the rest is not read. */
export const LONGEST_QUERY = 4_000;

const PIECE = /(?<minus>-)?(?:(?<field>author|year):)?(?:"(?<quoted>[^"]*)"|(?<bare>\S+))/giu;
const TYPOGRAPHIC_QUOTES = /[“”„‟«»]/g;
const YEARS = /^(?<from>\d{4})?(?<range>\.\.|[-–])?(?<to>\d{4})?$/;

interface Piece {
  readonly kind: 'wanted' | 'excluded' | 'author' | 'year' | 'or';
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * Reads `words`, `"phrase"`, `-word`, `-"phrase"`, `a OR b`, `author:name`, `author:"First Last"`,
 * `year:2023`, `year:2023..2025`, `year:2023..` and `year:..2020`; the last `author:` and `year:` count.
 * Tolerant: a quotation mark that is never closed and an operator without an operand are nothing,
 * and a field that is not understood counts as words.
 */
export function parseQuery(text: string): Query {
  const readable = text.slice(0, LONGEST_QUERY).replace(TYPOGRAPHIC_QUOTES, '"');
  const pieces = Array.from(readable.matchAll(PIECE), toPiece);
  const { groups, single } = grouped(pieces);
  const author = pieces.findLast(({ kind }) => kind === 'author')?.text;
  const years = pieces.findLast(({ kind }) => kind === 'year')?.text;
  return {
    text: textOf(pieces, 'wanted').join(' '),
    phrases: single.filter(({ quoted }) => quoted).flatMap(toMention),
    excluded: pieces.filter(({ kind }) => kind === 'excluded').flatMap(toMention),
    anyOf: groups.map((group) => group.flatMap(toMention)).filter((group) => group.length > 1),
    ...(author === undefined ? {} : { author }),
    ...(years === undefined ? {} : yearsOf(years)),
  };
}

/** A text taken word by word, whatever signs are in it. */
export const plainQuery = (text: string): Query => ({
  text: text.slice(0, LONGEST_QUERY),
  phrases: [],
  excluded: [],
  anyOf: [],
});

/** Whether the query asks for something that a paper could fail, apart from author and year. */
export const constrains = ({ phrases, excluded, anyOf }: Query): boolean =>
  phrases.length + excluded.length + anyOf.length > 0;

function toPiece({ groups = {} }: RegExpMatchArray): Piece {
  const { minus, field, quoted, bare } = groups;
  const text = (quoted ?? bare ?? '').trim();
  const isQuoted = quoted !== undefined;
  if (minus !== undefined) return { kind: 'excluded', text, quoted: isQuoted };
  if (bare === 'OR' && field === undefined) return { kind: 'or', text: '', quoted: false };
  const kind = field?.toLowerCase();
  if (kind === 'author' && foldedWords(text) !== '') return { kind, text, quoted: isQuoted };
  if (kind === 'year' && YEARS.test(text) && text.length >= 4) return { kind, text, quoted: false };
  const words = [field, text].filter(Boolean).join(' ');
  return { kind: 'wanted', text: words, quoted: isQuoted && field === undefined };
}

/** Runs of wanted pieces joined by `OR`, and the wanted pieces that stand for themselves. */
function grouped(pieces: readonly Piece[]): { groups: Piece[][]; single: Piece[] } {
  const runs: Piece[][] = [];
  let joins = false;
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (piece.kind === 'wanted' && joins && run !== undefined) run.push(piece);
    else if (piece.kind === 'wanted') runs.push([piece]);
    joins = piece.kind === 'or';
  }
  return {
    groups: runs.filter((run) => run.length > 1),
    single: runs.filter((run) => run.length === 1).flat(),
  };
}

const textOf = (pieces: readonly Piece[], kind: Piece['kind']): string[] =>
  pieces.filter((piece) => piece.kind === kind).map(({ text }) => text);

/** A joined word such as `time-llm` can only be looked for as it stands. */
function toMention({ text, quoted }: Piece): Mention[] {
  const words = foldedWords(text);
  return words === '' ? [] : [{ words, verbatim: quoted || words.includes(' ') }];
}

function yearsOf(text: string): Pick<Query, 'since' | 'until'> {
  const { from, range, to } = YEARS.exec(text)?.groups ?? {};
  const since = from === undefined ? undefined : Number(from);
  const last = range === undefined ? from : to;
  const until = last === undefined ? undefined : Number(last);
  if (since !== undefined && until !== undefined && until < since)
    return { since: until, until: since };
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

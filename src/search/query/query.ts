import type { SetAside } from '../library.ts';
import { analyse, foldedWords } from '../text/analyse.ts';
import { isSentence } from './sentence.ts';

/** One thing that must or must not occur in a paper. */
export interface Mention {
  /** Folded words joined by single spaces. */
  readonly words: string;
  /** As it stands between quotation marks; otherwise other forms and spellings of a word will do. */
  readonly quoted: boolean;
}

/** A query in the query language, understood. */
export interface Query {
  /** What papers are ranked by: words, phrases and alternatives as they were typed. */
  readonly text: string;
  /** What of it stands outside phrases and alternatives, and what within. */
  readonly freeText: string;
  readonly boundText: string;
  /** Each must occur. */
  readonly phrases: readonly Mention[];
  /** None may occur. */
  readonly excluded: readonly Mention[];
  /** Of each group at least one must occur. */
  readonly anyOf: readonly (readonly Mention[])[];
  readonly author?: string;
  readonly since?: number;
  readonly until?: number;
  /** What of it counts for nothing, or for no more than its words. */
  readonly setAside: readonly SetAside[];
}

/** More of a query than this says nothing new; the rest is not read. */
export const LONGEST_QUERY = 4_000;

/** `-2` is a number: nobody leaves it out. */
const PIECE =
  /(?<minus>-(?!\d+\b))?(?:(?<field>author|year):)?(?:"(?<quoted>[^"]*)"|(?<bare>\S+))/giu;
const TYPOGRAPHIC_QUOTES = /[“”„‟«»]/g;
const YEARS = /^(?<from>\d{4})?(?<range>\.\.|[-–])?(?<to>\d{4})?$/;

type Kind = 'wanted' | 'excluded' | 'author' | 'year' | 'or';

interface Piece {
  readonly kind: Kind;
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * Reads `words`, `"phrase"`, `-word`, `-"phrase"`, `a OR b`, `author:name`, `author:"First Last"`,
 * `year:2023`, `year:2023..2025`, `year:2023..` and `year:..2020`; the last `author:` and `year:` count.
 * Tolerant: a quotation mark that is never closed and an operator without an operand are nothing, a
 * field that is not understood counts as words, and in a sentence quotation marks, minus signs and `OR`
 * are those of the sentence.
 */
export function parseQuery(text: string): Query {
  const readable = text.slice(0, LONGEST_QUERY).replace(TYPOGRAPHIC_QUOTES, '"');
  const pieces = Array.from(readable.matchAll(PIECE), toPiece);
  const author = pieces.findLast(({ kind }) => kind === 'author')?.text;
  const years = pieces.findLast(({ kind }) => kind === 'year')?.text;
  return {
    ...(isSentence(textOf(pieces, 'wanted')) ? asSentence(pieces) : asTerms(pieces)),
    ...(author === undefined ? {} : { author }),
    ...(years === undefined ? {} : yearsOf(years)),
  };
}

/** A text taken word by word, whatever signs are in it. */
export const plainQuery = (text: string): Query => {
  const read = text.slice(0, LONGEST_QUERY);
  const free = { text: read, freeText: read, boundText: '' };
  return { ...free, phrases: [], excluded: [], anyOf: [], setAside: [] };
};

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

/** What was typed as terms and operators. */
function asTerms(pieces: readonly Piece[]): Query {
  const { groups, single } = grouped(pieces);
  const quoted = single.filter((piece) => piece.quoted);
  const free = single.filter((piece) => !piece.quoted);
  const [phrases, wordless] = split(quoted);
  const [excluded, nothingExcluded] = split(pieces.filter(({ kind }) => kind === 'excluded'));
  return {
    text: textOf(pieces, 'wanted').join(' '),
    freeText: textOf(free, 'wanted').join(' '),
    boundText: textOf([...quoted, ...groups.flat()], 'wanted').join(' '),
    phrases,
    excluded,
    anyOf: distinct(groups.map((group) => split(group)[0])).filter((group) => group.length > 1),
    setAside: distinct([...wordless, ...nothingExcluded].map(asTyped)).map((typed) => {
      return { text: typed, why: 'no word' };
    }),
  };
}

/** What was typed as a sentence. */
function asSentence(pieces: readonly Piece[]): Query {
  const signs = pieces.filter(({ kind, quoted }) => kind === 'excluded' || quoted);
  const text = pieces.filter(({ kind }) => kind === 'wanted' || kind === 'excluded');
  return {
    ...plainQuery(text.map((piece) => piece.text).join(' ')),
    setAside: distinct(signs.map(asTyped)).map((typed) => ({ text: typed, why: 'sentence' })),
  };
}

const asTyped = ({ kind, text, quoted }: Piece): string =>
  `${kind === 'excluded' ? '-' : ''}${quoted ? `"${text}"` : text}`;

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

const textOf = (pieces: readonly Piece[], kind: Kind): string[] =>
  pieces.filter((piece) => piece.kind === kind).map(({ text }) => text);

/** The mentions, each once, and the pieces that no index can look for: signs, words of grammar alone. */
function split(pieces: readonly Piece[]): [mentions: readonly Mention[], wordless: Piece[]] {
  const [findable, wordless]: [Piece[], Piece[]] = [[], []];
  for (const piece of pieces) {
    if (analyse(piece.text).length > 0) findable.push(piece);
    else if (piece.text !== '') wordless.push(piece);
  }
  return [distinct(findable.map(toMention)), wordless];
}

const toMention = ({ text, quoted }: Piece): Mention => ({ words: foldedWords(text), quoted });

/** The values, each once, in their order; told apart by what they hold. */
const distinct = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

function yearsOf(text: string): Pick<Query, 'since' | 'until'> {
  const { from, range, to } = YEARS.exec(text)?.groups ?? {};
  const since = from === undefined ? undefined : Number(from);
  const last = range === undefined ? from : to;
  const until = last === undefined ? undefined : Number(last);
  if (since !== undefined && until !== undefined && until < since)
    return { since: until, until: since };
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

import type { Stages } from '../../shared/stages.ts';
import { inAll } from '../keywords/in-all.ts';
import type { KeywordIndex } from '../keywords/keyword-index.ts';
import type { Corpus } from '../ranking/corpus.ts';
import { analyse, foldedWords } from '../text/analyse.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { isCalled, wordsOfNames } from './filters.ts';

/** What a query says of authors without the field `author:`, and the rest of its words. */
export interface NamedAuthors {
  /** “papers by NAME”: to be taken as `author:NAME`. */
  readonly by: readonly string[];
  /** Papers by those whose names stand among the words; undefined where none does. */
  readonly papers: ReadonlySet<number> | undefined;
  /** The words that are no part of all that; a single word that is no name alone stays. */
  readonly rest: string;
}

interface Shelf {
  readonly corpus: Pick<Corpus, 'authoredWith' | 'facts'>;
  readonly keywords: Pick<KeywordIndex, 'frequency'>;
}

const LONGEST_NAME = 4;
/** More words than this are said to somebody, who may bear an author's name. */
const MOST_WORDS = 6;
/** So many papers are read to see whether a name is that of one of their authors. */
const MOST_READ = 100;
/** So many of the first words may be names. */
const MOST_TOKENS = 12;
/** What is written by somebody: before “by” they make a name of what follows. */
const WORKS = new Set(
  `paper papers article articles work works publication publications preprint preprints study studies
  anything something everything all written published authored coauthored`.split(/\s+/),
);

/**
 * Finds author names in the words of a query. Behind “papers by” every name counts, known or not;
 * elsewhere several words that are an author's name together, and a last name that is no word of any
 * paper, or all that was typed; not in a message, where people are spoken to.
 */
export function* authorsNamedIn(text: string, shelf: Shelf): Stages<NamedAuthors> {
  const tokens = text.split(/\s+/).filter((token) => token !== '');
  const [only = '', ...others] = tokens;
  if (others.length === 0 && !isNoWord(only, shelf) && endsName(only, shelf)) {
    return { by: [], papers: papersBy(tokens, shelf), rest: text };
  }
  const isMessage = tokens.length > MOST_WORDS;
  const taken = new Set<number>();
  const by = authorsBehindBy(tokens, taken, shelf);
  yield;
  let papers: ReadonlySet<number> | undefined;
  for (let at = 0; at < Math.min(tokens.length, MOST_TOKENS); at += 1) {
    const length = taken.has(at) ? 0 : nameAt(tokens, at, { isMessage, shelf });
    yield;
    if (length === 0) continue;
    const found = papersBy(tokens.slice(at, at + length), shelf);
    papers = papers === undefined ? found : together(papers, found);
    for (let each = at; each < at + length; each += 1) taken.add(each);
  }
  return { by, papers, rest: tokens.filter((_, at) => !taken.has(at)).join(' ') };
}

/** What both wrote, else what either did. */
function together(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  const both = one.intersection(other);
  return both.size > 0 ? both : one.union(other);
}

/** Takes each “by NAME” out, with the “papers” before it. */
function authorsBehindBy(tokens: readonly string[], taken: Set<number>, shelf: Shelf): string[] {
  const names: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (at >= MOST_TOKENS || foldedWords(token) !== 'by') continue;
    const first = firstOfWorks(tokens, at);
    const length = lengthOfAuthor(tokens, at + 1, { isSaid: first < at || at === 0, shelf });
    if (length === 0) continue;
    names.push(foldedName(tokens.slice(at + 1, at + 1 + length)));
    for (let each = first; each <= at + length; each += 1) taken.add(each);
  }
  return names;
}

/** Where the words begin that say what is by somebody: “papers written” in “papers written by”. */
function firstOfWorks(tokens: readonly string[], by: number): number {
  let first = by;
  while (WORKS.has(foldedWords(tokens[first - 1] ?? ''))) first -= 1;
  return first;
}

interface Said {
  /** Whether the words before leave no doubt that an author follows. */
  readonly isSaid: boolean;
  readonly shelf: Shelf;
}

function lengthOfAuthor(tokens: readonly string[], from: number, { isSaid, shelf }: Said): number {
  const known = longestName(tokens, from, shelf);
  if (known > 1 || (known === 1 && (isSaid || isNoWord(tokens[from] ?? '', shelf)))) return known;
  if (!isSaid) return 0;
  let length = 0;
  while (length < LONGEST_NAME && looksLikeName(tokens[from + length], shelf)) length += 1;
  return length;
}

const looksLikeName = (token: string | undefined, shelf: Shelf): boolean =>
  token !== undefined &&
  (/^\p{Lu}/u.test(token) || isNoWord(token, shelf)) &&
  !STOP_WORDS.has(foldedWords(token));

/** A word that no paper has, unlike “he”, which is a name, too. */
function isNoWord(token: string, { keywords }: Shelf): boolean {
  const terms = analyse(token);
  return (
    terms.length > 0 &&
    /\p{L}/u.test(token) &&
    terms.every((term) => keywords.frequency(term) === 0)
  );
}

/** How many words from here on are an author's name; 0 where none are. */
function nameAt(
  tokens: readonly string[],
  at: number,
  { isMessage, shelf }: { readonly isMessage: boolean; readonly shelf: Shelf },
): number {
  const length = longestName(tokens, at, shelf);
  if (length !== 1) return length;
  const word = tokens[at] ?? '';
  const isLastName = !isMessage && isNoWord(word, shelf) && endsName(word, shelf);
  return isLastName ? 1 : 0;
}

function longestName(tokens: readonly string[], at: number, shelf: Shelf): number {
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length -= 1) {
    const name = tokens.slice(at, at + length);
    if (papersBy(name, shelf, 1).size > 0) return length;
  }
  return 0;
}

const foldedName = (tokens: readonly string[]): string => foldedWords(tokens.join(' '));

/** The papers, at most so many, one of whose authors is called so: every word is in one name. */
function papersBy(tokens: readonly string[], { corpus }: Shelf, most = Infinity): Set<number> {
  const found = new Set<number>();
  const words = foldedName(tokens).split(' ');
  const [longest = '', ...others] = words.toSorted((a, b) => b.length - a.length);
  // An initial alone names nobody, and an initial beside a whole word may stand for any name.
  if (longest.length < 2) return found;
  const whole = [longest, ...others.filter(({ length }) => length > 1)];
  const candidates = inAll(whole.map(corpus.authoredWith));
  if (words.length === 1) return new Set(candidates.subarray(0, most));
  for (const ordinal of candidates.subarray(0, MOST_READ)) {
    const names = corpus.facts(ordinal)?.authors ?? [];
    if (wordsOfNames(names).some((name) => isCalled(name, words))) found.add(ordinal);
    if (found.size >= most) break;
  }
  return found;
}

/** Whether it is the last word of an author's name, as far as `MOST_READ` papers tell. */
function endsName(token: string, { corpus }: Shelf): boolean {
  const word = foldedWords(token);
  return corpus
    .authoredWith(word)
    .subarray(0, MOST_READ)
    .some((ordinal) =>
      wordsOfNames(corpus.facts(ordinal)?.authors ?? []).some((name) => name.at(-1) === word),
    );
}

import type { Stages } from '../../shared/stages.ts';
import type { KeywordIndex } from '../keywords/keyword-index.ts';
import type { SetAside } from '../library.ts';
import type { Corpus } from '../ranking/corpus.ts';
import { analyse } from '../text/analyse.ts';
import { createPhraseReader, type PhraseReader } from './phrase-reader.ts';
import type { Mention, Query } from './query.ts';

export interface AllowedPapers {
  allows(ordinal: number): boolean;
  /** Phrases that there was no time to read papers for: all their words count, in any order. */
  readonly setAside: readonly SetAside[];
}

/** Of an endless phrase the first so many words tell which papers to read. */
const MOST_TERMS = 100;

/** What is looked through: an index for the words, the corpus for how they stand. */
interface Shelf {
  readonly corpus: Pick<Corpus, 'at' | 'capacity' | 'ordinals'>;
  readonly keywords: Pick<KeywordIndex, 'papersWith' | 'joints'>;
}

/**
 * Which papers the query's phrases, exclusions and alternatives allow; undefined when they allow all.
 * The words of each mention are intersected by their postings; read, for how they stand, are only papers
 * that have all words of a phrase and are still allowed, at most `MOST_READ` for a query.
 */
export function* allowedBy(query: Query, shelf: Shelf): Stages<AllowedPapers | undefined> {
  const { phrases, excluded, anyOf } = query;
  if (phrases.length + excluded.length + anyOf.length === 0) return undefined;
  const reader = createPhraseReader(shelf.corpus);
  let allowed = new Uint8Array(shelf.corpus.capacity);
  for (const ordinal of shelf.corpus.ordinals()) allowed[ordinal] = 1;
  for (const group of [...phrases.map((phrase) => [phrase]), ...anyOf]) {
    const found = new Uint8Array(allowed.length);
    for (const mention of group) {
      for (const ordinal of papersWith(mention, allowed, { shelf, reader })) found[ordinal] = 1;
      yield;
    }
    allowed = found;
  }
  for (const mention of excluded) {
    for (const ordinal of papersWith(mention, allowed, { shelf, reader })) allowed[ordinal] = 0;
    yield;
  }
  return { allows: (ordinal) => allowed[ordinal] === 1, setAside: reader.setAside() };
}

interface Tools {
  readonly shelf: Shelf;
  readonly reader: PhraseReader;
}

/** Those of the allowed papers that have what is mentioned. */
function papersWith(
  { words, quoted }: Mention,
  allowed: Uint8Array,
  { shelf, reader }: Tools,
): readonly number[] {
  const havingAll = (terms: readonly string[]) =>
    intersection([...new Set(terms)].slice(0, MOST_TERMS).map(shelf.keywords.papersWith), allowed);
  const terms = analyse(words);
  const having = havingAll(terms);
  if (quoted) return reader.thoseWith(words, having);
  // `time-llm` stands together, also where it is written in one.
  if (words.includes(' ')) {
    const inOne = analyse(words.replaceAll(' ', ''));
    return [...reader.thoseWith(words, having), ...(inOne.length === 1 ? havingAll(inOne) : [])];
  }
  const [term = ''] = terms;
  const inTwo = shelf.keywords
    .joints(term)
    .flatMap(({ parts }) => reader.thoseJoining(term, havingAll(parts)));
  return [...having, ...inTwo];
}

/** Ordinals that are in all of the lists and allowed. */
function intersection(lists: readonly Iterable<number>[], allowed: Uint8Array): readonly number[] {
  const counts = new Uint8Array(allowed.length);
  let common: number[] = [];
  for (const [before, list] of lists.entries()) {
    common = [];
    for (const ordinal of list) {
      if (allowed[ordinal] !== 1 || counts[ordinal] !== before) continue;
      counts[ordinal] = before + 1;
      common.push(ordinal);
    }
  }
  return common;
}

import type { Paper } from '../../data/paper.ts';
import { foldedWords } from '../text/analyse.ts';
import { createHeldIds } from './held-ids.ts';

/**
 * All papers we hold, each under a small number, its ordinal: indexes speak of ordinals so that
 * they can lay their figures out in flat arrays. Ordinals of removed papers are not given again.
 */
export interface Corpus {
  /** Number of papers held. */
  readonly size: number;
  /** One above the highest ordinal ever given: how long an array over ordinals must be. */
  readonly capacity: number;
  at(ordinal: number): Paper | undefined;
  /** What filters and sorting ask of a paper, cheaper than the paper. */
  facts(ordinal: number): Facts | undefined;
  /** Papers that have an author with this folded word in the name: ordinals, which rise; not to be written to. */
  authoredWith(word: string): Uint32Array;
  /** Whether a paper tells any author. */
  tellsAuthors(ordinal: number): boolean;
  /** The first paper's of that id. */
  ordinalOf(id: string): number | undefined;
  /** One, unless a file gives several papers one id; none for an unknown id. */
  ordinalsOf(id: string): readonly number[];
  /** Adds a paper beside those that have its id. */
  add(paper: Paper): number;
  /** Removes all papers of an id; the ordinals they had. */
  remove(id: string): readonly number[];
  /** Ordinals held, in the order of the corpus. */
  ordinals(): Iterable<number>;
}

export interface Facts {
  readonly published?: string | undefined;
  readonly votes?: number | undefined;
  readonly citations?: number | undefined;
  readonly venue?: string | undefined;
  readonly organisation?: string | undefined;
  readonly codeUrl?: string | undefined;
  readonly authors: readonly string[];
}

export type Authorship = 'by' | 'not by' | 'perhaps';

/**
 * Tells quickly what can be told of who wrote a paper without reading it. `perhaps`: only its authors
 * can tell.
 */
export function authorshipOf(author: string, corpus: Corpus): (ordinal: number) => Authorship {
  const words = foldedWords(author).split(' ');
  const isNamed = mayBeCalled(words, corpus);
  const found = words.length === 1 ? 'by' : 'perhaps';
  return (ordinal) => {
    if (isNamed(ordinal)) return found;
    return corpus.tellsAuthors(ordinal) ? 'not by' : 'perhaps';
  };
}

/** Whether a paper's names have each of the words, or an initial of it, and one of them whole. */
function mayBeCalled(words: readonly string[], corpus: Corpus): (ordinal: number) => boolean {
  const [whole, fitting] = [new Uint8Array(corpus.capacity), new Uint16Array(corpus.capacity)];
  let wanted = 0;
  const mark = (ordinals: Uint32Array): void => {
    for (const at of ordinals) if (fitting[at] === wanted) fitting[at] = wanted + 1;
  };
  for (const word of words) {
    const having = corpus.authoredWith(word);
    for (const at of having) whole[at] = 1;
    // An initial may stand for any name.
    if (word.length === 1 && words.length > 1) continue;
    mark(having);
    if (word.length > 1 && words.length > 1) mark(corpus.authoredWith(word.charAt(0)));
    wanted += 1;
  }
  return (ordinal) => whole[ordinal] === 1 && fitting[ordinal] === wanted;
}

/** The folded words of all its authors' names, each once. */
export const authorWordsOf = ({ authors }: Pick<Paper, 'authors'>): ReadonlySet<string> =>
  new Set(authors.flatMap((name) => foldedWords(name).split(' ')));

export function createCorpus(): Corpus {
  const papers: (Paper | undefined)[] = [];
  const ids = createHeldIds();
  const byAuthorWord = new Map<string, Set<number>>();

  return {
    get size() {
      return ids.size;
    },
    get capacity() {
      return papers.length;
    },
    at: (ordinal) => papers[ordinal],
    facts: (ordinal) => papers[ordinal],
    ordinalOf: ids.first,
    ordinalsOf: ids.all,
    authoredWith: (word) => Uint32Array.from(byAuthorWord.get(word) ?? []),
    tellsAuthors: (ordinal) => (papers[ordinal]?.authors.length ?? 0) > 0,
    add(paper) {
      const ordinal = papers.push(paper) - 1;
      ids.add(paper.id, ordinal);
      for (const word of authorWordsOf(paper)) {
        byAuthorWord.set(word, (byAuthorWord.get(word) ?? new Set()).add(ordinal));
      }
      return ordinal;
    },
    remove(id) {
      const removed = ids.all(id);
      ids.remove(id);
      for (const ordinal of removed) {
        for (const word of authorWordsOf(papers[ordinal] ?? { authors: [] })) {
          byAuthorWord.get(word)?.delete(ordinal);
        }
        papers[ordinal] = undefined;
      }
      return removed;
    },
    ordinals: () => papers.keys().filter((ordinal) => papers[ordinal] !== undefined),
  };
}

/** A date as a number that sorts: `2024-10-07` as 20241007, zeros for what is not known. */
export const dayOf = (published = ''): number =>
  Number(published.slice(0, 4)) * 10_000 +
  Number(published.slice(5, 7)) * 100 +
  Number(published.slice(8, 10));

import { yearOf } from '../../data/paper.ts';
import type { Facts } from '../ranking/corpus.ts';
import { foldedWords } from '../text/analyse.ts';

/** What the reader wants to see only; a paper whose value is unknown is left out. */
export interface Filters {
  /** Each must be one of the authors: a last name, or as much of the name as was given. */
  readonly authors: readonly string[];
  /** First and last year; −Infinity and Infinity where there is no bound. */
  readonly since: number;
  readonly until: number;
}

/** A paper must pass both. */
export interface Verdict {
  readonly date: Outcome;
  readonly authors: Outcome;
}

/** `unknown`: nothing speaks against the paper, but nothing for it either. */
export type Outcome = 'passes' | 'fails' | 'unknown';

interface FilterWords {
  readonly author?: string;
  readonly since?: number;
  readonly until?: number;
}

/** What the query and the options say together: all authors, the narrower span of years. */
export function filtersOf(...said: readonly FilterWords[]): Filters {
  const authors = said.flatMap(({ author = '' }) => (foldedWords(author) === '' ? [] : [author]));
  const since = said.flatMap((words) => words.since ?? []);
  const until = said.flatMap((words) => words.until ?? []);
  return { authors, since: Math.max(...since), until: Math.min(...until) };
}

export const hasFilters = ({ authors, since, until }: Filters): boolean =>
  authors.length > 0 || since > -Infinity || until < Infinity;

export const judge = (paper: Facts, filters: Filters): Verdict => {
  return { date: judgeDate(paper, filters), authors: judgeAuthors(paper, filters.authors) };
};

function judgeDate(paper: Facts, { since, until }: Filters): Outcome {
  if (since === -Infinity && until === Infinity) return 'passes';
  const year = yearOf(paper);
  if (year === undefined) return 'unknown';
  return year >= since && year <= until ? 'passes' : 'fails';
}

function judgeAuthors(paper: Facts, wanted: readonly string[]): Outcome {
  if (wanted.length === 0) return 'passes';
  if (paper.authors.length === 0) return 'unknown';
  const names = wordsOfNames(paper.authors);
  const isAmong = (author: string): boolean => {
    const words = foldedWords(author).split(' ');
    return names.some((name) => isCalled(name, words));
  };
  return wanted.every(isAmong) ? 'passes' : 'fails';
}

/** The folded words of each name; a paper's names are asked for again and again. */
export function wordsOfNames(names: readonly string[]): readonly (readonly string[])[] {
  const known = foldedNames.get(names) ?? names.map((name) => foldedWords(name).split(' '));
  foldedNames.set(names, known);
  return known;
}

const foldedNames = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** Every word wanted is a word of the name or an initial of one (either way), and one is whole. */
export const isCalled = (name: readonly string[], wanted: readonly string[]): boolean =>
  wanted.some((word) => name.includes(word)) &&
  wanted.every((word) => name.some((own) => own === word || isInitial(own, word)));

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 || b.length === 1) && a[0] === b[0];

import type { Paper } from '../data/paper.ts';
import type { Answer, AskOptions } from './answer.ts';
import type { Hit } from './hit.ts';

export type * from './answer.ts';
export type * from './hit.ts';

export interface SearchOptions {
  readonly limit: number;
  /** Hits to leave out at the front, for later pages. Default 0. */
  readonly offset?: number;
  /** Besides whatever `author:`, `year:` the query itself says. */
  readonly author?: string;
  readonly since?: number;
  readonly until?: number;
  /** Default `relevance`. */
  readonly sort?: 'relevance' | 'newest' | 'votes';
  /** Default true; false leaves `snippet` and `why` of every hit empty, for long lists of titles. */
  readonly snippets?: boolean;
}

export interface SearchResult {
  /** Those that `total` counts first, then the nearest others. */
  readonly hits: readonly Hit[];
  /** Number of papers that are about what was asked for and pass its filters. */
  readonly total: number;
  /** How many others match: have any of the words, or are near in meaning. */
  readonly near: number;
  readonly leftOut: LeftOut;
  /** False where a sorted list could not be, since no paper found tells its date or its votes. */
  readonly isOrdered: boolean;
  /** Parts of the query that do not decide which papers are found, in the order of their reasons. */
  readonly setAside: readonly SetAside[];
}

/** How many papers matched the words, but a filter left them out. */
export interface LeftOut {
  /** The paper does not tell what the filter asks. */
  readonly unknownDate: number;
  readonly unknownAuthors: number;
  /** The years alone, or the authors alone, speak against it. */
  readonly otherYears: number;
  readonly otherAuthors: number;
}

/** A phrase, an exclusion or a filter that was not heeded. */
export interface SetAside {
  /** As it was typed. */
  readonly text: string;
  /**
   * `sentence`: in a sentence it counts as words. `no word`: no index knows such a word. `too much`: it
   * would take too long beside all the others. `nothing left`: with it no paper would be found.
   */
  readonly why: 'sentence' | 'no word' | 'too much' | 'nothing left';
}

export interface Suggestion {
  readonly id: string;
  readonly title: string;
}

export interface RelatedPaper {
  readonly paper: Paper;
  readonly score: number;
  /** Noun phrases both papers have, in lower case, the most telling first; at most 5, maybe none. */
  readonly sharedTerms: readonly string[];
}

export interface CorpusInfo {
  readonly papers: number;
  /** Epoch ms of the newest ingest; undefined for a corpus that tells no time. */
  readonly updatedAt: number | undefined;
  /** How many of them the model that reads whole texts has read; undefined without one. */
  readonly read?: number;
}

/**
 * All that commands ask of the corpus. Every method answers from memory and never throws for any
 * text; the small corpus answers in the calling thread, the large one from a worker thread.
 */
export interface Library {
  info(): Promise<CorpusInfo>;
  /** Ranked papers for a query in the query language; a query equal to an id or title puts that paper first. */
  search(query: string, options: SearchOptions): Promise<SearchResult>;
  /** Answers by kind of question: with quotations, from the records, with a list or a number, or not at all. */
  ask(question: string, options: AskOptions): Promise<Answer>;
  get(id: string): Promise<Paper | undefined>;
  /** The paper meant by a title, an id (or the key that stands for a long one) or a URL, typos and prefixes allowed; undefined when unclear. */
  find(text: string): Promise<Paper | undefined>;
  /** Titles for autocomplete, best first; the first papers of the corpus for an empty text. */
  suggest(text: string, limit: number): Promise<readonly Suggestion[]>;
  /** Papers like this one, best first; empty for an unknown id. */
  similar(id: string, limit: number): Promise<readonly RelatedPaper[]>;
  /** The ids of the papers that are about a topic, in words or in meaning; what `total` of a search counts. */
  about(topic: string): Promise<readonly string[]>;
  /** All papers, the newest first, then those without a date; from `offset` on. */
  newest(offset: number, limit: number): Promise<readonly Paper[]>;
  /** Adds or replaces papers by id without rebuilding the rest. */
  add(papers: readonly Paper[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /**
   * Takes in what its store has committed up to now, such as a paper that was just stored; without it
   * that is done within a second.
   */
  refresh(): Promise<void>;
  /** Ends worker threads; safe to call twice. */
  close(): Promise<void>;
}

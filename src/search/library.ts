import type { Paper } from '../data/paper.ts';

/** A piece of text for showing; `matched` pieces are the words of the query. */
export interface Segment {
  readonly text: string;
  readonly matched: boolean;
}

export interface Hit {
  readonly paper: Paper;
  /** Orders the hits of one query; never shown, never compared across queries. */
  readonly score: number;
  /** The most telling stretch of the abstract, readable, at most about 240 characters. */
  readonly snippet: readonly Segment[];
  /** Why it was found: the query's words as they stand in the paper, and the closest sentence. */
  readonly why: {
    readonly words: readonly string[];
    /** Verbatim sentence of the abstract that is nearest in meaning, when meaning found it. */
    readonly sentence?: string;
  };
}

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
}

/** A quotation: `text` is an exact substring of the stored abstract, beginning at `start` (UTF-16 units). */
export interface Citation {
  readonly text: string;
  readonly start: number;
  readonly paperId: string;
  readonly title: string;
  /** Stretches of `text` with words of the question, in order. */
  readonly matched?: readonly { readonly start: number; readonly end: number }[];
  /** The sentence before it in the abstract, verbatim, where it cannot be understood alone. */
  readonly before?: string;
  /** By a model, in the asker's language, with the numbers and names of `text`; never shown alone. */
  readonly translation?: string;
}

export interface AskOptions {
  /** Answer from this paper alone. */
  readonly paperId?: string;
  /** Earlier questions of the same talk, oldest first: what “it” may mean. */
  readonly context?: readonly string[];
  /** How many of the nearest papers to return beside the answer. Default 5. */
  readonly limit?: number;
  /** False keeps a writing model out of it. Default true. */
  readonly written?: boolean;
  /** Called with what is written so far, where a writing model is configured. */
  readonly onDraft?: (draft: Answer) => void;
}

/** A sentence in a model's words that its citations were checked to bear out. */
export interface WrittenSentence {
  /** Without citation marks. */
  readonly text: string;
  /** Indices into the answer's `sentences`; at least one. */
  readonly cites: readonly number[];
}

/** How a question was answered; `refusal`: nothing was found that answers it. */
export type AnswerKind = 'quotes' | 'record' | 'list' | 'count' | 'small_talk' | 'refusal';

/** What a paper's record may tell. */
export type RecordFact =
  | 'authors'
  | 'authorCount'
  | 'date'
  | 'venue'
  | 'organisation'
  | 'votes'
  | 'comments'
  | 'code'
  | 'page'
  | 'pdf'
  | 'bibtex';

/** Which papers a list or a number is about; without any of these: all. */
export interface Criteria {
  /** In the asker's words. */
  readonly topic?: string;
  readonly author?: string;
  /** Years, both included. */
  readonly since?: number;
  readonly until?: number;
  /** `2025-10`: published then. */
  readonly month?: string;
  readonly minVotes?: number;
  readonly order?: 'newest' | 'oldest' | 'votes';
}

/** What is said to talk that asks nothing of papers. */
export type SmallTalk = 'greeting' | 'thanks' | 'help' | 'identity' | 'farewell' | 'outside';

/** What an answer says besides its quotations; commands put it into words. */
export type Said =
  | {
      readonly about: 'record';
      readonly fact: RecordFact;
      readonly paper: Paper;
      readonly known: boolean;
    }
  | {
      readonly about: 'list' | 'count';
      readonly criteria: Criteria;
      /** Papers that meet the criteria. */
      readonly total: number;
      /** Papers whose record does not tell what the criteria ask: they are not counted. */
      readonly unknown: number;
    }
  | { readonly about: 'small_talk'; readonly talk: SmallTalk };

export interface Answer {
  /** `maybe`: what is quoted may be it, and is shown as the nearest that was found. */
  readonly status: 'answered' | 'maybe' | 'refused';
  readonly kind: AnswerKind;
  /** 0–1: calibrated chance that this answers the question; below .5 unless answered. */
  readonly confidence: number;
  /** One to three where papers are quoted, best first (grouped by paper where several are compared). */
  readonly sentences: readonly Citation[];
  /** The answer in a model's words, where one is configured; `sentences` are then what it cites. */
  readonly written?: readonly WrittenSentence[];
  /** The papers that the reply shows, then the nearest, best first. */
  readonly hits: readonly Hit[];
  /** How many of `hits` the reply shows. */
  readonly shown: number;
  readonly said?: Said;
  /** Names in the question that no paper here mentions, as they were typed. */
  readonly unknownNames?: readonly string[];
  /** The question is in a language that the corpus is not in. */
  readonly foreign?: true;
  /** What was asked of the corpus in its place, where a model translated it. */
  readonly askedInEnglish?: string;
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
  /** Adds or replaces papers by id without rebuilding the rest. */
  add(papers: readonly Paper[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Ends worker threads; safe to call twice. */
  close(): Promise<void>;
}

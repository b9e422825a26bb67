import type { Paper } from '../data/paper.ts';
import type { Hit } from './hit.ts';

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
  /** The paper that is talked about: meant where neither the question nor those before it name any. */
  readonly talkedOf?: string;
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
export type ToldFact =
  | 'authors'
  | 'authorCount'
  | 'date'
  | 'updated'
  | 'withdrawn'
  | 'venue'
  | 'organisation'
  | 'votes'
  | 'comments'
  | 'citations'
  | 'submitter'
  | 'categories'
  | 'keywords'
  | 'code'
  | 'stars'
  | 'doi'
  | 'page'
  | 'pdf'
  | 'bibtex';

/** What people ask of records and no source tells. */
export type UntoldFact =
  | 'citedBy'
  | 'references'
  | 'review'
  | 'judgement'
  | 'pages'
  | 'licence'
  | 'impact'
  | 'funding'
  | 'downloads'
  | 'contact';

export type RecordFact = ToldFact | UntoldFact;

/** A fact that was asked for, and whether the record tells it. */
export type Told =
  | { readonly fact: ToldFact; readonly known: boolean }
  | { readonly fact: UntoldFact; readonly known: false };

/** Which papers a list or a number is about; without any of these: all. */
export interface Criteria {
  /** In the asker's words. */
  readonly topic?: string;
  /** What none of them may be about; several are joined by commas, `and` or `or`. */
  readonly without?: string;
  /** What stands in each title. */
  readonly titled?: string;
  readonly author?: string;
  /** Years, both included. */
  readonly since?: number;
  readonly until?: number;
  /** `2025-10`: published then. */
  readonly month?: string;
  /** `2026-11-20`: published then or later. */
  readonly sinceDay?: string;
  /** Words of its name, as the record has it. */
  readonly venue?: string;
  readonly organisation?: string;
  /** Whether the record has an address of its code. */
  readonly code?: boolean;
  readonly minVotes?: number;
  readonly maxVotes?: number;
  readonly order?: 'newest' | 'oldest' | 'votes' | 'fewestVotes' | 'citations' | 'authors';
}

/** What papers are counted by. */
export type TallyOf = 'author' | 'venue' | 'organisation' | 'year';

/** How many papers each of them has. */
export interface Tally {
  readonly of: TallyOf;
  /** Those with the most papers, the largest first; at most ten. */
  readonly rows: readonly { readonly name: string; readonly count: number }[];
  /** How many there are in all. */
  readonly distinct: number;
  /** Papers whose record does not tell it. */
  readonly unknown: number;
}

/** What is said to talk that asks nothing of papers. */
export type SmallTalk = 'greeting' | 'thanks' | 'help' | 'identity' | 'farewell' | 'outside';

/** What an answer says besides its quotations; commands put it into words. */
export type Said =
  | {
      readonly about: 'record';
      readonly paper: Paper;
      /** What was asked of it, in order; at least one. */
      readonly facts: readonly Told[];
      /** The question asked something else as well, of which no sentence was found. */
      readonly restMissing?: true;
    }
  | {
      readonly about: 'list' | 'count';
      readonly criteria: Criteria;
      /** Papers that meet the criteria. */
      readonly total: number;
      /** Papers whose record does not tell what the criteria ask: they are not counted. */
      readonly unknown: number;
    }
  | { readonly about: 'tally'; readonly criteria: Criteria; readonly tally: Tally }
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

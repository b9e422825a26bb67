import type { Paper } from '../../data/paper.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Answer } from '../library.ts';
import type { Indexes } from '../ranking/indexes.ts';
import type { Answering, Retriever } from '../ranking/retrieval.ts';
import type { NamedPaper } from './named-paper.ts';

/** A question as the kinds of question see it. */
export interface Asked {
  /** As it was typed, cut where it is endless; a paper named by its key is named by its title. */
  readonly text: string;
  /** Without politeness, closing marks and curly quotes, in single blanks; capitals stay. */
  readonly plain: string;
  /** The papers that it names, in order. */
  readonly named: readonly NamedPaper[];
  /** Those, or where it names none and points back, the papers of the talk. */
  readonly spokenOf: readonly NamedPaper[];
  /** The one paper that it is about: the one it was put to, the only one it names, or the one the talk was of. */
  readonly scope: Paper | undefined;
  /** 0 … 1: how sure it is that `scope` is meant; 0 without one. */
  readonly certainty: number;
  /** `plain` without the names of the papers. */
  readonly rest: string;
  /** The whole question is the title of `scope`. */
  readonly isTitle: boolean;
  readonly foreign: boolean;
  /** How many papers to return beside the answer. */
  readonly limit: number;
}

/** What questions are answered from. */
export interface Desk {
  readonly indexes: Indexes;
  readonly retriever: Retriever;
  /** What “this week” is counted from. */
  readonly clock: Clock;
  /** Quotes sentences, whatever is asked. */
  readonly quote: Answering;
}

/** One kind of question and how it is answered. */
export interface Kind {
  /** The answer, or undefined where the question is none of this kind. */
  answer(asked: Asked, desk: Desk): Answer | undefined | Promise<Answer | undefined>;
}

/** A pattern of words with one question that it is for, which a test holds it to. */
export interface Cue<Meaning> {
  readonly means: Meaning;
  readonly pattern: RegExp;
  readonly example: string;
}

/** What the first fitting cue means. */
export const meaningIn = <Meaning>(
  text: string,
  cues: readonly Cue<Meaning>[],
): Meaning | undefined => cues.find(({ pattern }) => pattern.test(text))?.means;

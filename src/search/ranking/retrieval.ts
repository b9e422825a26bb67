import type { Paper } from '../../data/paper.ts';
import type { Answer, AskOptions, Hit } from '../library.ts';
import type { NearestSentence } from '../meaning/dense-index.ts';

/** A paper that may hold the answer, with every signal that ranked it. */
export interface Candidate {
  readonly paper: Paper;
  /** Fused score: orders the candidates of one question, never compared across questions. */
  readonly score: number;
  /** The keyword index's score (`BM25` in keyword-index.ts), not normalised; see `Question.ceiling`. */
  readonly lexical: number;
  /** Cosine of the question and title + abstract, −1 … 1; 0 without a model. */
  readonly dense: number;
  /** Highest cosine of the question and one sentence of the abstract; 0 without a model. */
  readonly sentence: number;
  /** Where that sentence stands in the stored abstract. */
  readonly nearest?: NearestSentence | undefined;
  /** Cosine for the shipped reader; undefined where it has not read both. */
  readonly read?: number | undefined;
  /** The question's terms (analysed) that occur in the paper. */
  readonly terms: readonly string[];
}

/** A question made ready once: what an answerer weighs sentences with. */
export interface Question {
  readonly text: string;
  /** Analysed words of the question without stop words, each once, in order. */
  readonly terms: readonly string[];
  /**
   * Rarity of an analysed term in this corpus, `ln(1 + (N − n + .5) / (n + .5))`; the highest
   * value for a term that no paper has.
   */
  idf(term: string): number;
  /** The lexical score that a paper would approach which repeats all of the question's terms without end. */
  readonly ceiling: number;
  /** Cosine of the question and a text; always 0 without a model. Microseconds per sentence. */
  similarity(text: string): number;
  /** The same for a part of the question; what is asked of its paper, say. */
  nearness(part: string): (text: string) => number;
  /** 0 … 1 for each: how well a text covers the question word by word, near words counting in part. */
  coverage(texts: readonly string[]): readonly number[];
  /** Whether `similarity`, `coverage` and the dense scores mean anything: false when only words are known. */
  readonly dense: boolean;
}

export interface RankOptions {
  readonly limit: number;
  /** This paper alone, for its scores, even if it has nothing in common with the question. */
  readonly paperId?: string;
}

/** Finds the papers that a question in plain words is about; what `ask` is built on. */
export interface Retriever {
  /** Number of papers in the corpus. */
  readonly size: number;
  /** Reads the question as plain words: the query language has no meaning in it. */
  prepare(question: string): Question;
  /** Best first. Papers that share no word with the question are candidates too when a model is there. */
  rank(question: Question, options: RankOptions): Promise<readonly Candidate[]>;
  /**
   * How well each text answers the question, for a model that reads both together; undefined where there is
   * none, or none that is quick enough.
   */
  readTogether(question: string, texts: readonly string[]): Promise<readonly number[] | undefined>;
  /** A candidate as it is shown: with its snippet and why it was found. */
  present(question: Question, candidate: Candidate): Hit;
  /** Papers that have an analysed term, in the order of the corpus; at most `most`. */
  papersWith(term: string, most: number): readonly Paper[];
  /** Analysed terms of the corpus that one it does not have may mean: its halves, or what it misspells. */
  spellings(term: string): readonly string[];
  /** Whether a word is one of everyday language or of science; true of any without a model. */
  isWord(word: string): boolean;
}

/** Answers a question from what a retriever finds; `openLibrary` takes one for `ask`. */
export type Answering = (
  question: string,
  options: AskOptions,
  retriever: Retriever,
) => Answer | Promise<Answer>;

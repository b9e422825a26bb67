import type { Paper } from '../../data/paper.ts';

/** The sentence of a paper that is nearest to a question. */
export interface NearestSentence {
  readonly cosine: number;
  /** Where it stands in the stored abstract, UTF-16 units; undefined for the title. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
}

/** A question as the index sees it. */
export interface DenseQuestion {
  /** Writes the cosine of question and title + abstract at each paper's ordinal. */
  score(into: Float32Array): void;
  nearestSentence(ordinal: number): NearestSentence;
  /** For each of `ordinals` the cosine with what the papers `examples` have in common. */
  company(examples: readonly number[], ordinals: readonly number[]): readonly number[];
  /** 0 … 1 for each: how well the paper covers the question word by word, near words counting in part. */
  wordLikeness(ordinals: readonly number[]): readonly number[];
  /** Cosine with any text. */
  similarity(text: string): number;
  /** Cosine of a part of the question and any text. */
  nearness(part: string): (text: string) => number;
  /** `wordLikeness` of any texts. */
  coverage(texts: readonly string[]): readonly number[];
}

/** Which papers are near in meaning. */
export interface DenseIndex {
  readonly size: number;
  /** Undefined for a text that the model has no word of. */
  question(text: string): DenseQuestion | undefined;
  /** Whether the model knows a word as one, and not as pieces of others. */
  isWord(word: string): boolean;
  /** Writes the cosine of this paper and every other at its ordinal. */
  related(ordinal: number, into: Float32Array): void;
  add(ordinal: number, paper: Paper): void;
  remove(ordinal: number): void;
}

import type { Paper } from '../../data/paper.ts';
import { createBreather } from '../../shared/breathe.ts';
import { createFlatKeywordIndex } from '../keywords/flat-keyword-index.ts';
import type { KeywordIndex } from '../keywords/keyword-index.ts';
import { createTitleIndex, type TitleIndex } from '../keywords/title-index.ts';
import type { DenseIndex } from '../meaning/dense-index.ts';
import type { ReadIndex } from '../meaning/reading/read-index.ts';
import type { PairScores } from '../meaning/rerankers/pair-scores.ts';
import { type Corpus, createCorpus } from './corpus.ts';
import { DEFAULT_WEIGHTS, type RankingWeights } from './weights.ts';

/** The corpus and everything built from it to answer queries. */
export interface Indexes {
  readonly corpus: Corpus;
  readonly keywords: KeywordIndex;
  readonly titles: TitleIndex;
  /** Absent where no model is: then words alone rank. */
  readonly dense?: DenseIndex | undefined;
  /** Absent where no model reads whole texts. */
  readonly reader?: ReadIndex | undefined;
  /** Absent where no model reads question and sentence together. */
  readonly reranker?: PairScores | undefined;
  readonly weights: RankingWeights;
}

/** For corpora that MiniSearch serves well. */
export const createIndexes = (
  options: Partial<Pick<Indexes, 'dense' | 'reader' | 'reranker' | 'weights'>> = {},
): Indexes => ({
  corpus: createCorpus(),
  keywords: createFlatKeywordIndex(),
  titles: createTitleIndex(),
  weights: DEFAULT_WEIGHTS,
  ...options,
});

/** Adds a paper to the corpus and every index, in place of what had its id. */
export function putPaper(indexes: Indexes, paper: Paper): void {
  dropPaper(indexes, paper.id);
  addPaper(indexes, paper);
}

/** Adds a paper beside those that have its id. */
export function addPaper(indexes: Indexes, paper: Paper): void {
  const ordinal = indexes.corpus.add(paper);
  indexes.keywords.add(ordinal, paper);
  indexes.titles.add(ordinal, paper);
  indexes.dense?.add(ordinal, paper);
}

/** Adds many beside each other, so that a bot that is already answering goes on answering. */
export async function addPapers(indexes: Indexes, papers: readonly Paper[]): Promise<void> {
  const breathe = createBreather();
  for (const paper of papers) {
    addPaper(indexes, paper);
    await breathe();
  }
}

export function dropPaper({ corpus, keywords, titles, dense }: Indexes, id: string): void {
  for (const ordinal of corpus.ordinalsOf(id)) {
    const paper = corpus.at(ordinal);
    if (paper === undefined) continue;
    keywords.remove(ordinal, paper);
    titles.remove(ordinal, paper);
    dense?.remove(ordinal);
  }
  corpus.remove(id);
}

import type { Paper } from '../data/paper.ts';
import type { RelatedPaper } from '../search/library.ts';

export interface RecommendedReply {
  readonly view: 'recommended';
  /** The nearest first. */
  readonly recommended: readonly Recommendation[];
}

export interface Recommendation extends RelatedPaper {
  /** The paper of the reader's list that it is related to. */
  readonly because: Paper;
}

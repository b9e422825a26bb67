import type { Paper } from '../../data/paper.ts';
import type { Action } from '../action.ts';
import type { Gap } from './group-gaps.ts';

/** A page of what was asked and not got. */
export interface GapsReply {
  readonly view: 'gaps';
  readonly gaps: readonly Gap[];
  /** The place of the first one shown, 1-based. */
  readonly from: number;
  readonly total: number;
  /** Turn the page in place. */
  readonly previous: Action | undefined;
  readonly next: Action | undefined;
  /** Looks for papers on the one chosen as its value `asked`; undefined where no source is on. */
  readonly look: Action | undefined;
}

/** Papers of the sources on a question, which the corpus lacks. */
export interface GapPapersReply {
  readonly view: 'gapPapers';
  readonly question: string;
  readonly papers: readonly Paper[];
  /** Adds them; for those who may. */
  readonly add: Action | undefined;
}

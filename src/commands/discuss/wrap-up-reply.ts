import type { Paper } from '../../data/paper.ts';
import type { Asked } from '../../data/stores/asked.ts';
import type { Action } from '../action.ts';

/** What came of a discussion; it names nobody. */
export interface WrapUpReply {
  readonly view: 'wrapUp';
  readonly paper: Paper;
  /** How many people asked or marked something. */
  readonly people: number;
  readonly decisions: readonly string[];
  readonly openQuestions: readonly string[];
  /** The last ones, oldest first. */
  readonly questions: readonly Pick<Asked, 'text' | 'status' | 'quotations'>[];
  /** How many were asked before those. */
  readonly earlier: number;
  /** Deletes it. */
  readonly remove: Action;
}

import type { Message } from '../words/words.ts';
import type { Action } from './action.ts';

/**
 * A form to fill in. It can only be the first answer: of a fast command or action, and it is shown to the
 * caller alone.
 */
export interface ModalReply {
  readonly view: 'modal';
  /** At most 45 characters, as the labels. */
  readonly title: Message;
  readonly inputs: readonly ModalInput[];
  /** Runs with what was written, each text under the name of its input; its reply is private. */
  readonly submit: Action;
}

export interface ModalInput {
  /** Of the value that the action gets. */
  readonly name: string;
  readonly label: Message;
  /** Shown while nothing is written; at most 100 characters. */
  readonly placeholder?: Message;
  /** Characters. */
  readonly min: number;
  readonly max: number;
}

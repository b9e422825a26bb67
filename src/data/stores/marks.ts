export const MARK_KINDS = ['decision', 'question'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A message that somebody marked in a paper's thread: as a decision, or as an open question. */
export interface Mark {
  readonly messageId: string;
  readonly guildId: string;
  readonly threadId: string;
  readonly paperId: string;
  readonly kind: MarkKind;
  /** What the message said then, without ids of people. */
  readonly text: string;
  readonly authorId: string;
  readonly markerId: string;
  /** Epoch ms. */
  readonly at: number;
}

export interface MarkStore {
  /** Marks a message, or takes the same mark back; whether it stands now. A message has one mark. */
  toggle(mark: Mark): Promise<boolean>;
  /** The oldest first. */
  ofThread(threadId: string): Promise<readonly Mark[]>;
  /** Of messages that are no longer there; the threads that lost a mark. */
  removeMessages(messageIds: readonly string[]): Promise<readonly string[]>;
  removeThreads(threadIds: readonly string[]): Promise<void>;
}

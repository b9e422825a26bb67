import type { DiscussionKey } from './discussions.ts';

/**
 * That a discussion was wrapped up, and the message that says how. What it tells is not copied: it is the
 * questions and marks of its thread, which are kept as long as it is.
 */
export interface WrapUp extends DiscussionKey {
  readonly threadId: string;
  readonly messageId: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Each paper has one in a server at most: the last. */
export interface WrapUpStore {
  get(key: DiscussionKey): Promise<WrapUp | undefined>;
  /** The one before it, which it replaces. */
  put(wrapUp: WrapUp): Promise<WrapUp | undefined>;
  remove(key: DiscussionKey): Promise<void>;
  /** Of messages that are no longer there. */
  removeMessages(messageIds: readonly string[]): Promise<void>;
  /** Those that tell of something that a person asked, wrote or marked. */
  with(userId: string): Promise<readonly WrapUp[]>;
  ofThreads(threadIds: readonly string[]): Promise<readonly WrapUp[]>;
}

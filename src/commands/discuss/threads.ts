import type { Message } from '../../words/words.ts';
import type { Action } from '../action.ts';
import type { ChannelNeed } from '../channels.ts';
import type { CardReply, MessageReply } from '../reply.ts';

/** A channel in which threads can be opened. */
export interface ThreadPlace {
  readonly channelId: string;
  readonly kind: 'text' | 'announcement' | 'forum';
  /** What the bot lacks to open a thread there. */
  readonly missing: readonly ChannelNeed[];
  /** A forum's, without those that only moderators may set. */
  readonly tags: readonly ForumTag[];
  /** Whether every post needs a tag. */
  readonly wantsTag: boolean;
}

export interface ForumTag {
  readonly id: string;
  readonly name: string;
}

/** What a paper's thread starts with. */
export interface Starter {
  readonly guildId: string;
  readonly place: ThreadPlace;
  readonly card: CardReply;
  /** The card's button that tells whose thread it is. */
  readonly mark: Action;
  readonly tagIds: readonly string[];
  /** Language of what is posted. */
  readonly locale: string;
  /** The same for a request that is repeated; at most 25 characters. */
  readonly nonce: string;
}

/** Something that is posted in a thread. */
export interface Post {
  readonly reply: MessageReply;
  readonly locale: string;
  readonly nonce: string;
}

/** A message in a thread. */
export interface PostedAt {
  readonly threadId: string;
  readonly messageId: string;
}

/** `unseen`: the bot may not see it. */
export type ThreadState = 'open' | 'archived' | 'locked' | 'unseen' | 'gone';

/**
 * Threads on Discord. What Discord refuses is thrown as a UserError that says so, and what it did not answer
 * as a LostReplyError.
 */
export interface Threads {
  /** The channel, or of a thread the one it is in; undefined where the bot sees none in this server. */
  placeOf(channelId: string, guildId: string): Promise<ThreadPlace | 'no threads' | undefined>;
  /** The new thread's id. */
  open(starter: Starter): Promise<string>;
  /** The thread that an earlier attempt has opened since then (epoch ms), or begun to. */
  find(starter: Starter, since: number): Promise<string | undefined>;
  look(threadId: string): Promise<ThreadState>;
  setArchived(threadId: string, archived: boolean): Promise<void>;
  /** The new message's id. */
  post(threadId: string, post: Post): Promise<string>;
  /** Puts something else into a message; nothing happens where it is gone. */
  edit(at: PostedAt, post: Omit<Post, 'nonce'>): Promise<void>;
  /** Nothing happens where it is gone. */
  remove(at: PostedAt): Promise<void>;
  isThere(at: PostedAt): Promise<boolean>;
  /** Says something in another channel; false where that takes nothing. */
  tell(
    channelId: string,
    note: { readonly message: Message; readonly locale: string },
  ): Promise<boolean>;
}

/** Discord did not answer: what was asked of it may have been done. */
export class LostReplyError extends Error {
  override readonly name = 'LostReplyError';
}

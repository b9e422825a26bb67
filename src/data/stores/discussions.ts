/** A paper in a server: it has one thread there at most. */
export interface DiscussionKey {
  readonly guildId: string;
  readonly paperId: string;
}

export interface Discussion extends DiscussionKey {
  readonly threadId: string;
  /** The channel or forum that the thread is in. */
  readonly channelId: string;
  /** Epoch ms; undefined while it is open. */
  readonly doneAt: number | undefined;
}

/** An attempt to open a thread. */
export interface Attempt extends DiscussionKey {
  /** Names the attempt: ten letters and digits. */
  readonly holder: string;
  /** Where the thread is to be opened. */
  readonly channelId: string;
  /** So long nobody else opens one. */
  readonly ms: number;
}

export type Claim =
  | { readonly state: 'open'; readonly discussion: Discussion }
  /** Somebody else is opening it. */
  | { readonly state: 'busy' }
  /**
   * `earlier`: an attempt that did not end, since when (epoch ms) and where: what it made may be there.
   */
  | {
      readonly state: 'mine';
      readonly earlier?: { readonly at: number; readonly channelId: string };
    };

/** Which thread a paper has in a server, and who may open it. */
export interface DiscussionStore {
  get(key: DiscussionKey): Promise<Discussion | undefined>;
  ofThread(threadId: string): Promise<Discussion | undefined>;
  /** Every thread there is. */
  all(): Promise<readonly Discussion[]>;
  /** Lets one attempt at a time open the thread, over all processes. */
  claim(attempt: Attempt): Promise<Claim>;
  /** The attempt has succeeded; false where another one took its place meanwhile. */
  opened(attempt: Attempt, threadId: string): Promise<boolean>;
  /** It has failed: `nothing` was made, or it is `unknown`, and the next one has to look. */
  failed(attempt: Attempt, made: 'nothing' | 'unknown'): Promise<void>;
  /** Of attempts that have not ended none goes on: the next one of each takes its place at once. */
  abandon(): Promise<void>;
  setDone(threadId: string, done: boolean): Promise<void>;
  /** The thread is no longer there; its paper may get another one. */
  removeThread(threadId: string): Promise<void>;
  /** The threads of a channel that is no longer there. */
  removeChannel(channelId: string): Promise<readonly string[]>;
}

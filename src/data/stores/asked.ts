/** How sure the reply to a question was. */
export const ASKED_STATUSES = ['answered', 'maybe', 'refused'] as const;

/** A question that somebody put to the papers, and what they were shown. */
export interface Asked {
  readonly id: string;
  readonly userId: string;
  /** Undefined outside servers. */
  readonly guildId: string | undefined;
  /** Or the thread. */
  readonly channelId: string | undefined;
  /** As it was typed. */
  readonly text: string;
  /** Only who asked saw the reply. */
  readonly private: boolean;
  readonly status: (typeof ASKED_STATUSES)[number];
  /** 0–1. */
  readonly confidence: number;
  /** The papers that were shown, the quoted ones first. */
  readonly paperIds: readonly string[];
  readonly quotations: readonly Quotation[];
  /** Epoch ms. */
  readonly at: number;
}

export interface Quotation {
  readonly paperId: string;
  /** Verbatim. */
  readonly text: string;
}

/** Days for which questions are kept: `guilds` by server, `otherwise` for all others and outside servers. */
export interface Retention {
  readonly guilds: ReadonlyMap<string, number>;
  readonly otherwise: number;
}

/** The questions that were asked, until their server's retention is over or their people delete them. */
export interface AskedStore {
  put(asked: Asked): Promise<void>;
  get(id: string): Promise<Asked | undefined>;
  /**
   * The last ones of a channel or thread, oldest first: those that everybody saw and, where a reader is
   * named, this person's private ones.
   */
  lastIn(
    channelId: string,
    last: { readonly most: number; readonly readerId?: string },
  ): Promise<readonly Asked[]>;
  /** What everybody of a server saw asked since a time (epoch ms), the newest first. */
  publicIn(guildId: string, since: number): Promise<readonly Asked[]>;
  /** The same of all servers. */
  publicEverywhere(since: number): Promise<readonly Asked[]>;
  /** Deletes what has been kept for long enough; returns how many rows that were. What was said of them goes, too. */
  purge(retention: Retention): Promise<number>;
}

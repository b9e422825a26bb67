/** What people do with a paper that is counted, without who did it. */
export const USES = ['opened', 'asked', 'messages'] as const;
export type Use = (typeof USES)[number];

/** What people of one server did with a paper on one day. */
export interface PaperUse {
  readonly paperId: string;
  /** In UTC, `2026-11-26`. */
  readonly day: string;
  readonly kind: Use | 'upvotes' | 'saves';
  readonly count: number;
}

/** A press of a button by somebody who has an id. */
export interface Press {
  readonly userId: string;
  readonly paperId: string;
  /** Undefined outside servers. */
  readonly guildId: string | undefined;
}

/** What this server's own people make of papers: counts, and votes, which can be taken back; saves count too. */
export interface PaperUseStore {
  /** One more of a kind on this day, or so many `times`. */
  note(use: {
    readonly paperId: string;
    readonly guildId: string;
    readonly kind: Use;
    readonly times?: number;
  }): Promise<void>;
  /** Votes for a paper, or takes the vote back; whether it stands now. One vote a person. */
  vote(press: Press): Promise<boolean>;
  /** Votes of this server's people, or of everybody where no server is named. */
  votes(paperId: string, guildId: string | undefined): Promise<number>;
  /** What was done in servers since a day, that day included; nothing is told of a server without any. */
  since(
    guildIds: readonly string[],
    day: string,
  ): Promise<ReadonlyMap<string, readonly PaperUse[]>>;
}

import type { PaperUseStore, Press, Use } from '../data/stores/paper-uses.ts';

/** What people make of papers. */
export interface PaperUses extends Pick<PaperUseStore, 'vote'> {
  /** Saves a paper to the person's own list, or takes it off; whether it is there now. */
  save(press: Press): Promise<boolean>;
  /** As the store has them; undefined where they cannot be had just now. */
  votes(paperId: string, guildId: string | undefined): Promise<number | undefined>;
  /** Counts what is done in a server; nobody waits for it, and nothing fails by it. */
  note(
    kind: Use,
    paperIds: readonly string[],
    where: { readonly guildId: string | undefined },
  ): void;
  /** Counts messages of a paper's thread. */
  noteMessages(use: {
    readonly paperId: string;
    readonly guildId: string;
    readonly times: number;
  }): Promise<void>;
}

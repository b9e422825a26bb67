import type { Paper } from '../paper.ts';
import type { Press } from './paper-uses.ts';

/** A person's own list, or that of a server's people. */
export type ListOwner =
  | { readonly kind: 'me'; readonly userId: string }
  | { readonly kind: 'team'; readonly guildId: string };

export type ListName = ListOwner['kind'];

export interface SavedPaper {
  readonly paperId: string;
  /** Who saved it; undefined where that person's traces were deleted. */
  readonly savedBy: string | undefined;
  /** Epoch ms. */
  readonly savedAt: number;
  /** Epoch ms; undefined while it is open. */
  readonly doneAt: number | undefined;
  readonly note: string | undefined;
}

/** A paper on a list; of one that has left the corpus since only the id is known. */
export interface ListedPaper {
  readonly saved: SavedPaper;
  readonly paper: Paper | undefined;
}

/** What was done with a paper, each independent of the others. */
export interface ListChange {
  readonly done?: boolean;
  /** Null takes the note off. */
  readonly note?: { readonly text: string; readonly userId: string } | null;
}

export type ListState = 'all' | 'open' | 'done';

/** Papers that people keep to read, with notes and marks. */
export interface ReadingListStore {
  /** Puts a paper on a list; false where it was there already, which changes nothing. */
  save(owner: ListOwner, press: Press): Promise<boolean>;
  /** Takes it off; false where it was not there. */
  remove(owner: ListOwner, paperId: string): Promise<boolean>;
  /** False where the paper is not on the list. */
  change(owner: ListOwner, paperId: string, change: ListChange): Promise<boolean>;
  /** Undefined where the paper is not on the list. */
  get(owner: ListOwner, paperId: string): Promise<SavedPaper | undefined>;
  /** The last saved first. */
  all(owner: ListOwner): Promise<readonly SavedPaper[]>;
}

/** So many that a list as a file, each paper at its longest, fits into what Discord takes. */
export const MOST_SAVED = 900;

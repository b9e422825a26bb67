import type { Context } from '../commands/command.ts';
import { openSqlDiscussionStore } from '../data/stores/sql/discussions.ts';
import { openSqlMarkStore } from '../data/stores/sql/marks.ts';
import type { openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlWrapUpStore } from '../data/stores/sql/wrap-ups.ts';
import type { Clock } from '../shared/clock.ts';

/** What of the context is about papers' threads, over one database. */
export const openDiscussions = (
  db: Awaited<ReturnType<typeof openDatabase>>,
  { clock }: { readonly clock: Clock },
): Pick<Context, 'discussions' | 'marks' | 'wrapUps'> => ({
  discussions: openSqlDiscussionStore(db, { clock }),
  marks: openSqlMarkStore(db),
  wrapUps: openSqlWrapUpStore(db),
});

import { randomUUID } from 'node:crypto';
import { openSqlLeaseStore } from '../data/stores/sql/leases.ts';
import type { openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlSourceNoticeStore } from '../data/stores/sql/source-notices.ts';
import type { SourceNotices } from '../discord/source-notices.ts';
import type { Clock } from '../shared/clock.ts';

/** How often is looked whether admin channels are to be told of sources. */
const EVERY_MS = 20_000;

export const openSourceNotices = (
  db: Awaited<ReturnType<typeof openDatabase>>,
  { clock }: { readonly clock: Clock },
): SourceNotices => ({
  store: openSqlSourceNoticeStore(db, { clock }),
  turns: openSqlLeaseStore(db, { holder: randomUUID(), clock }),
  everyMs: EVERY_MS,
});

import type { Context } from '../commands/command.ts';
import type { SourceReport } from '../data/sources/report.ts';
import { openSqlDeliveryStore } from '../data/stores/sql/deliveries.ts';
import { openSqlGuildSettingsStore } from '../data/stores/sql/guild-settings.ts';
import type { openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlPaperSignalStore } from '../data/stores/sql/paper-signals.ts';
import { openSqlPaperUseStore } from '../data/stores/sql/paper-uses.ts';
import { openSqlReadingListStore } from '../data/stores/sql/reading-lists.ts';
import { openSqlSubscriptionStore } from '../data/stores/sql/subscriptions.ts';
import { type DeskParts, openDesk } from '../digest/desk.ts';
import { moodOf } from '../digest/source-mood.ts';
import type { Library } from '../search/library.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { newId } from '../shared/new-id.ts';
import { createPaperUses } from './paper-uses.ts';

export interface DigestParts {
  readonly library: Library;
  /** How the live sources are; none where all are off. */
  readonly sources: () => Promise<readonly SourceReport[]>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

/** What of the context is about editions, over one database. */
export function openDigest(
  db: Awaited<ReturnType<typeof openDatabase>>,
  { library, sources, clock, log }: DigestParts,
): Pick<Context, 'openDigestDesk' | 'subscriptions' | 'deliveries' | 'paperUses' | 'newId'> {
  const uses = openSqlPaperUseStore(db, { clock });
  const parts: DeskParts = {
    library,
    signals: openSqlPaperSignalStore(db, { clock }),
    uses,
    guildSettings: openSqlGuildSettingsStore(db, { log }),
    sources: async () => moodOf(await sources()),
    clock,
  };
  return {
    openDigestDesk: () => openDesk(parts),
    subscriptions: openSqlSubscriptionStore(db, { log }),
    deliveries: openSqlDeliveryStore(db),
    newId,
    paperUses: createPaperUses(uses, openSqlReadingListStore(db, { clock }), log),
  };
}

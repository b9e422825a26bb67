import type { Migration } from 'kysely/migration';
import { base } from './0001-base.ts';
import { paperKeys } from './0002-paper-keys.ts';
import { paperRevisions } from './0003-paper-revisions.ts';
import { sharing } from './0004-sharing.ts';
import { digest } from './0005-digest.ts';
import { sources } from './0006-sources.ts';
import { dailyCounts } from './0007-daily-counts.ts';
import { paperHistory } from './0008-paper-history.ts';
import { paperUses } from './0009-paper-uses.ts';
import { mailCodes } from './0010-mail-codes.ts';
import { readingLists } from './0011-reading-lists.ts';
import { sourceNotices } from './0012-source-notices.ts';
import { paperVectors } from './0013-paper-vectors.ts';
import { asked } from './0014-asked.ts';
import { leftServers } from './0015-left-servers.ts';
import { discussions } from './0016-discussions.ts';
import { meetings } from './0017-meetings.ts';
import { verdicts } from './0018-verdicts.ts';
import { deliveryFailures } from './0019-delivery-failures.ts';
import { waitingDeliveries } from './0020-waiting-deliveries.ts';

/** In order; a released migration never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-base': base,
  '0002-paper-keys': paperKeys,
  '0003-paper-revisions': paperRevisions,
  '0004-sharing': sharing,
  '0005-digest': digest,
  '0006-sources': sources,
  '0007-daily-counts': dailyCounts,
  '0008-paper-history': paperHistory,
  '0009-paper-uses': paperUses,
  '0010-mail-codes': mailCodes,
  '0011-reading-lists': readingLists,
  '0012-source-notices': sourceNotices,
  '0013-paper-vectors': paperVectors,
  '0014-asked': asked,
  '0015-left-servers': leftServers,
  '0016-discussions': discussions,
  '0017-meetings': meetings,
  '0018-verdicts': verdicts,
  '0019-delivery-failures': deliveryFailures,
  '0020-waiting-deliveries': waitingDeliveries,
};

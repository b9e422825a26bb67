import type { Config } from '../../config/index.ts';
import { type Gap, groupGaps } from '../commands/corpus/group-gaps.ts';
import { openSqlAskedStore } from '../data/stores/sql/asked.ts';
import { openDatabaseReadOnly } from '../data/stores/sql/open-database.ts';
import { openSqlVerdictStore } from '../data/stores/sql/verdicts.ts';
import type { Log } from '../shared/log.ts';

/** What was asked publicly and not got, over all servers, for the operator's eyes; a bot may run beside it. */
export async function askedInVain(config: Config, log: Log): Promise<readonly Gap[]> {
  const db = await openDatabaseReadOnly(config.database, log);
  if (db === undefined) return [];
  const tools = { clock: Date.now, log };
  try {
    const asked = await openSqlAskedStore(db, tools).publicEverywhere(0);
    const wrong = await openSqlVerdictStore(db, tools).wrong(asked.map(({ id }) => id));
    return await groupGaps(asked, wrong);
  } finally {
    await db.destroy();
  }
}

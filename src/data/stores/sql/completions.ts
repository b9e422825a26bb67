import type { Kysely } from 'kysely';
import type { Completion, CompletionOutcome, CompletionStore } from '../completions.ts';
import type { Schema } from './schema.ts';

/** SQLite takes 32,766 values in a statement. */
const IDS_AT_ONCE = 1_000;
const OUTCOMES: readonly CompletionOutcome[] = ['found', 'none', 'doubtful'];

export function openSqlCompletionStore(db: Kysely<Schema>): CompletionStore {
  return {
    getMany: async (paperIds) => {
      const completions: Completion[] = [];
      for (let start = 0; start < paperIds.length; start += IDS_AT_ONCE) {
        completions.push(...(await getSome(db, paperIds.slice(start, start + IDS_AT_ONCE))));
      }
      return completions;
    },
    put: async ({ paperId, outcome, triedAt }) => {
      const tried = { outcome, tried_at: triedAt };
      await db
        .insertInto('paper_completion')
        .values({ paper_id: paperId, ...tried })
        .onConflict((conflict) => conflict.column('paper_id').doUpdateSet(tried))
        .execute();
    },
  };
}

async function getSome(
  db: Kysely<Schema>,
  paperIds: readonly string[],
): Promise<readonly Completion[]> {
  const rows = await db
    .selectFrom('paper_completion')
    .selectAll()
    .where('paper_id', 'in', paperIds)
    .execute();
  return rows.flatMap(({ paper_id, outcome, tried_at }): readonly Completion[] => {
    const known = OUTCOMES.find((each) => each === outcome);
    return known === undefined ? [] : [{ paperId: paper_id, outcome: known, triedAt: tried_at }];
  });
}

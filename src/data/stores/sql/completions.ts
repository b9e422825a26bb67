import type { Kysely } from 'kysely';
import type { Completion, CompletionOutcome, CompletionStore } from '../completions.ts';
import type { Schema } from './schema.ts';

const OUTCOMES: readonly CompletionOutcome[] = ['found', 'none', 'doubtful'];

export function openSqlCompletionStore(db: Kysely<Schema>): CompletionStore {
  return {
    getMany: async (paperIds) => {
      if (paperIds.length === 0) return [];
      const rows = await db
        .selectFrom('paper_completion')
        .selectAll()
        .where('paper_id', 'in', paperIds)
        .execute();
      return rows.flatMap(({ paper_id, outcome, tried_at }): readonly Completion[] => {
        const known = OUTCOMES.find((each) => each === outcome);
        return known === undefined
          ? []
          : [{ paperId: paper_id, outcome: known, triedAt: tried_at }];
      });
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

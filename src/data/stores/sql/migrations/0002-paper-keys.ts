import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { identityKeys } from '../../../identity.ts';
import { PaperSchema } from '../../../paper.ts';

const PAGE = 200;

/** The tables as they are at this step. */
type AtThisStep = {
  readonly paper: { readonly id: string; readonly record: string };
  readonly paper_key: { readonly key: string; readonly paper_id: string };
};

/** The keys by which two records of one work are found. */
export const paperKeys: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('paper_key')
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('paper_id', 'text', (column) =>
        column.notNull().references('paper.id').onDelete('cascade'),
      )
      .addPrimaryKeyConstraint('paper_key_pk', ['key', 'paper_id'])
      .execute();
    await db.schema.createIndex('paper_key_paper_id').on('paper_key').column('paper_id').execute();
    await fill(db.withTables<AtThisStep>());
  },
};

async function fill(db: Kysely<AtThisStep>): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('paper')
      .select(['id', 'record'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    const keys = rows.flatMap(({ id, record }) =>
      keysIn(record).map((key) => ({ key, paper_id: id })),
    );
    if (keys.length > 0) await db.insertInto('paper_key').values(keys).execute();
    after = last.id;
  }
}

/** None for a damaged record: reading it says so. */
function keysIn(record: string): readonly string[] {
  try {
    const paper = PaperSchema.safeParse(JSON.parse(record));
    return paper.success ? [...new Set(identityKeys(paper.data))] : [];
  } catch {
    return [];
  }
}

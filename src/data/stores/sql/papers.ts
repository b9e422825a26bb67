import type { Kysely } from 'kysely';
import { createBreather } from '../../../shared/breathe.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Log } from '../../../shared/log.ts';
import { identityKeys, ownId } from '../../identity.ts';
import { type Paper, PaperSchema } from '../../paper.ts';
import type { PaperStore } from '../papers.ts';
import { readJson } from './json.ts';
import {
  changesAfter,
  historyOf,
  newestRevision,
  noteRemovals,
  takeRevisions,
} from './paper-revisions.ts';
import type { Schema } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** Rows read at a time, so that the event loop runs in between. */
const PAGE = 250;
/** Papers of one batch that share a key; where more do, the key tells nothing. */
const MOST_CANDIDATES = 2_000;

export function openSqlPaperStore(
  db: Kysely<Schema>,
  { clock, log }: { readonly clock: Clock; readonly log: Pick<Log, 'warn'> },
): PaperStore {
  const read = (rows: readonly { readonly id: string; readonly record: string }[]) =>
    rows.flatMap(({ id, record }) => readJson(record, PaperSchema, `paper ${id}`, log) ?? []);

  return {
    all: async () => {
      const papers: Paper[] = [];
      const breathe = createBreather();
      for (let after = ''; ; ) {
        const rows = await pageAfter(db, after);
        papers.push(...read(rows));
        const last = rows.at(-1);
        if (last === undefined) return papers;
        after = last.id;
        await breathe();
      }
    },
    getMany: async (ids) => {
      if (ids.length === 0) return [];
      const rows = db.selectFrom('paper').select(['id', 'record']).where('id', 'in', ids);
      return read(await rows.execute());
    },
    candidates: async (papers) => {
      if (papers.length === 0) return [];
      const ids = papers.flatMap((paper) => [paper.id, ownId(paper)]);
      const keyed = db
        .selectFrom('paper_key')
        .select('paper_id')
        .where('key', 'in', papers.flatMap(identityKeys))
        .limit(MOST_CANDIDATES);
      const rows = db
        .selectFrom('paper')
        .select(['id', 'record'])
        .where(({ or, eb }) => or([eb('id', 'in', ids), eb('id', 'in', keyed)]))
        .orderBy('id');
      return read(await rows.execute());
    },
    upsertMany: async (papers) => {
      if (papers.length === 0) return;
      const updated_at = clock();
      await inTransaction(db, async (transaction) => {
        const before = await takeRevisions(transaction, papers.length);
        await writePapers(transaction, papers, { updated_at, before });
        await writeKeys(transaction, papers);
      });
    },
    remove: async (ids) => {
      if (ids.length === 0) return 0;
      return inTransaction(db, async (transaction) => {
        const before = await takeRevisions(transaction, ids.length);
        const gone = await transaction
          .deleteFrom('paper')
          .where('id', 'in', ids)
          .returning('id')
          .execute();
        await noteRemovals(transaction, gone, before);
        return gone.length;
      });
    },
    count: async () => {
      const { papers } = await db
        .selectFrom('paper')
        .select(({ fn }) => fn.countAll<number>().as('papers'))
        .executeTakeFirstOrThrow();
      return papers;
    },
    updatedAt: async () => {
      const row = await db
        .selectFrom('paper')
        .select(({ fn }) => fn.max('updated_at').as('newest'))
        .executeTakeFirst();
      return row?.newest ?? undefined;
    },
    history: () => historyOf(db),
    revision: () => newestRevision(db),
    changesSince: async (revision, limit) => {
      const { rows, ...changes } = await changesAfter(db, revision, limit);
      return { ...changes, papers: read(rows) };
    },
  };
}

async function writePapers(
  db: Kysely<Schema>,
  papers: readonly Paper[],
  { updated_at, before }: { readonly updated_at: number; readonly before: number },
) {
  const rows = papers.map((paper, at) => {
    return { id: paper.id, record: JSON.stringify(paper), updated_at, revision: before + at + 1 };
  });
  const ids = rows.map(({ id }) => id);
  await db.deleteFrom('paper_removed').where('id', 'in', ids).execute();
  await db
    .insertInto('paper')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        record: row.ref('excluded.record'),
        updated_at: row.ref('excluded.updated_at'),
        revision: row.ref('excluded.revision'),
      })),
    )
    .execute();
}

async function writeKeys(db: Kysely<Schema>, papers: readonly Paper[]) {
  const ids = papers.map(({ id }) => id);
  await db.deleteFrom('paper_key').where('paper_id', 'in', ids).execute();
  const rows = papers.flatMap((paper) =>
    Array.from(new Set(identityKeys(paper)), (key) => ({ key, paper_id: paper.id })),
  );
  if (rows.length > 0) await db.insertInto('paper_key').values(rows).execute();
}

const pageAfter = (db: Kysely<Schema>, after: string) =>
  db
    .selectFrom('paper')
    .select(['id', 'record'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(PAGE)
    .execute();

import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import { defined } from '../../../shared/defined.ts';
import { type PaperSignal, type PaperSignalStore, SIGNAL_DAYS } from '../paper-signals.ts';
import type { Schema } from './schema.ts';
import type { PaperSignalTable } from './source-schema.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Rows or ids in one statement, whose parameters databases limit. */
const MOST = 1_000;

export function openSqlPaperSignalStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): PaperSignalStore {
  return {
    put: async (signals) => {
      for (const some of inPieces(lastOfEach(signals))) {
        await db
          .insertInto('paper_signal')
          .values(some.map(toRow))
          .onConflict((conflict) =>
            conflict.columns(['paper_id', 'day', 'source']).doUpdateSet((row) => ({
              votes: row.ref('excluded.votes'),
              stars: row.ref('excluded.stars'),
              comments: row.ref('excluded.comments'),
            })),
          )
          .execute();
      }
    },
    within: async (paperIds, { from, to }) => {
      const signals: PaperSignal[] = [];
      for (const some of inPieces(paperIds)) {
        const rows = await db
          .selectFrom('paper_signal')
          .selectAll()
          .where('paper_id', 'in', some)
          .where('day', '>=', from)
          .where('day', '<=', to)
          .execute();
        signals.push(...rows.map(toSignal));
      }
      return signals.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
    },
    since: async (day) => {
      const rows = db.selectFrom('paper_signal').selectAll().where('day', '>=', day);
      return (await rows.orderBy('day').execute()).map(toSignal);
    },
    purge: async () => {
      const oldest = new Date(clock() - SIGNAL_DAYS * DAY_MS).toISOString().slice(0, 10);
      const done = await db.deleteFrom('paper_signal').where('day', '<', oldest).executeTakeFirst();
      return Number(done.numDeletedRows);
    },
  };
}

/** One statement must not write a row twice. */
function lastOfEach(signals: readonly PaperSignal[]): readonly PaperSignal[] {
  const last = new Map<string, PaperSignal>();
  for (const signal of signals)
    last.set(JSON.stringify([signal.paperId, signal.day, signal.source]), signal);
  return [...last.values()];
}

function* inPieces<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += MOST) yield list.slice(start, start + MOST);
}

const toRow = ({
  paperId,
  day,
  source,
  votes,
  stars,
  comments,
}: PaperSignal): PaperSignalTable => ({
  paper_id: paperId,
  day,
  source,
  votes: votes ?? null,
  stars: stars ?? null,
  comments: comments ?? null,
});

const toSignal = ({ paper_id, day, source, ...counts }: PaperSignalTable): PaperSignal => ({
  paperId: paper_id,
  day,
  source,
  ...defined({
    votes: counts.votes ?? undefined,
    stars: counts.stars ?? undefined,
    comments: counts.comments ?? undefined,
  }),
});

import { describe, expect, it } from 'vitest';
import type { CompletionStore } from '../../src/data/stores/completions.ts';
import type { IngestStore } from '../../src/data/stores/ingest.ts';
import type { PaperStore } from '../../src/data/stores/papers.ts';
import type { SourceStateStore } from '../../src/data/stores/source-state.ts';
import { paper } from '../fakes/papers.ts';

interface Opened {
  readonly papers: PaperStore;
  readonly ingest: IngestStore;
  readonly completions: CompletionStore;
  readonly states: SourceStateStore;
  readonly advance: (ms: number) => void;
  /** Epoch ms. */
  readonly now: () => number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const ALL_DAYS = { from: '0000-01-01', to: '9999-12-31' };

export function describeSourceStores(open: () => Promise<Opened>): void {
  describe('an ingest store', () => {
    it('keeps all that was written together, or nothing of it', async () => {
      const { ingest, papers } = await open();
      const place = { bytes: 3_000_000_000, lines: 7, sha256: 'ab' };
      const broken = ingest.atomically(async (stores) => {
        await stores.papers.upsertMany([paper({ id: 'a' })]);
        await stores.places.put('head', place);
        throw new Error('the lights went out');
      });
      await expect(broken).rejects.toThrow('the lights went out');
      expect(await papers.count()).toBe(0);
      expect(await ingest.atomically(({ places }) => places.get('head'))).toBeUndefined();
      await ingest.atomically(({ places }) => places.put('head', place));
      expect(await ingest.atomically(({ places }) => places.get('head'))).toEqual(place);
    });

    it('lets one come after the other, which then sees what the first has written', async () => {
      const { ingest } = await open();
      const add = async (id: string): Promise<number> =>
        ingest.atomically(async (stores) => {
          const before = await stores.papers.count();
          await stores.papers.upsertMany([paper({ id })]);
          return before;
        });
      const counts = await Promise.all(['a', 'b', 'c'].map(add));
      expect(counts.toSorted()).toEqual([0, 1, 2]);
    });

    it('forgets places, at once or after a month', async () => {
      const { ingest, advance } = await open();
      const place = { bytes: 1, lines: 1, sha256: 'ab' };
      await ingest.atomically(async ({ places }) => {
        await places.put('read', place);
        await places.put('left', place);
        await places.remove('read');
      });
      advance(31 * DAY_MS);
      await ingest.atomically(({ places }) => places.put('new', place));
      expect(await ingest.atomically(({ places }) => places.purge())).toBe(1);
    });

    it('keeps signals by paper, day and source, and purges old ones and those of removed papers', async () => {
      const { ingest, papers, now } = await open();
      const dayBefore = (days: number): string =>
        new Date(now() - days * DAY_MS).toISOString().slice(0, 10);
      await papers.upsertMany([paper({ id: 'a' }), paper({ id: 'b' })]);
      const signal = { paperId: 'a', source: 'hf-daily' };
      const signals = [
        { ...signal, day: dayBefore(500), votes: 1 },
        { ...signal, day: dayBefore(2), votes: 2, comments: 0 },
        { ...signal, day: dayBefore(2), votes: 3 },
        { ...signal, day: dayBefore(2), source: 'arxiv', stars: 4 },
        { ...signal, day: dayBefore(1), paperId: 'b', votes: 5 },
      ];
      await ingest.atomically((stores) => stores.signals.put(signals));
      const within = (days: typeof ALL_DAYS) =>
        ingest.atomically((stores) => stores.signals.within(['a', 'b'], days));
      expect(await within({ from: dayBefore(2), to: dayBefore(2) })).toHaveLength(2);
      expect(await within(ALL_DAYS)).toEqual(expect.arrayContaining([signals[0], signals[2]]));
      expect(await ingest.atomically((stores) => stores.signals.purge())).toBe(1);
      await papers.remove(['a']);
      expect(await within(ALL_DAYS)).toEqual([signals[4]]);
    });
  });

  describe('a completion store', () => {
    it('remembers the last try for each paper', async () => {
      const { completions } = await open();
      await completions.put({ paperId: 'a', outcome: 'none', triedAt: 1 });
      await completions.put({ paperId: 'a', outcome: 'found', triedAt: 2 });
      const tried = { paperId: 'a', outcome: 'found', triedAt: 2 };
      expect(await completions.getMany(['a', 'b'])).toEqual([tried]);
      expect(await completions.getMany([])).toEqual([]);
    });
  });

  describe('a source state store', () => {
    it('gives back each source’s state, with its trouble and without', async () => {
      const { states } = await open();
      const failure = { kind: 'broken', message: 'answered 503', since: 5, failures: 2 } as const;
      const failed = { source: 'arxiv', attemptedAt: 10, succeededAt: 4, failure };
      await states.put(failed);
      await states.put({ source: 'hf-daily', attemptedAt: 11 });
      expect(await states.all()).toEqual([failed, { source: 'hf-daily', attemptedAt: 11 }]);
      await states.put({ source: 'arxiv', attemptedAt: 12, succeededAt: 12 });
      expect(await states.get('arxiv')).toEqual({
        source: 'arxiv',
        attemptedAt: 12,
        succeededAt: 12,
      });
      expect(await states.get('other')).toBeUndefined();
    });

    it('gives back a source’s batches from a day on', async () => {
      const { states } = await open();
      const batch = { source: 'arxiv', count: 3, firstSeen: 1, lastChanged: 2, lastSeen: 3 };
      const first = { ...batch, day: '2026-06-11', complete: true };
      const second = { ...batch, day: '2026-06-12', complete: false, validators: { etag: '"a"' } };
      await states.putBatch(second);
      await states.putBatch({ ...first, count: 1, complete: false });
      await states.putBatch(first);
      await states.putBatch({ ...first, source: 'hf-daily' });
      expect(await states.batches('arxiv', '2026-06-11')).toEqual([first, second]);
      expect(await states.batches('arxiv', '2026-06-12')).toEqual([second]);
    });
  });
}

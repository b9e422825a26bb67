import { describe, expect, it } from 'vitest';
import { createRefresher, type Turns } from '../../../src/data/refresh/refresher.ts';
import { SourceFailure } from '../../../src/data/sources/failure.ts';
import { openIngestStores } from '../../fakes/ingest-store.ts';
import { createFakeSource } from '../../fakes/live-source.ts';
import { createMemoryLog } from '../../fakes/log.ts';
import { paper } from '../../fakes/papers.ts';

const MINUTE = 60_000;
const broken = new SourceFailure('broken', { from: 'A source', what: 'answered 503' });

async function openParts(turns: Turns = { claim: async () => true, release: async () => {} }) {
  const stores = await openIngestStores();
  const source = createFakeSource();
  const log = createMemoryLog();
  let now = Date.parse('2026-06-12T08:00:00Z');
  const refresher = createRefresher({
    sources: [source],
    turns,
    everyMs: () => 15 * MINUTE,
    ingest: stores.store,
    states: stores.states,
    clock: () => now,
    random: () => 1,
    log,
  });
  const advance = (minutes: number): void => {
    now += minutes * MINUTE;
  };
  const goTo = (time: string): void => {
    now = Date.parse(time);
  };
  return { ...stores, source, refresher, advance, goTo, now: () => now, log };
}

describe('the refresher', () => {
  it('takes in what comes and calls a batch complete when its count stays', async () => {
    const { source, refresher, papers, states, advance } = await openParts();
    source.days.set('2026-06-12', [paper({ id: 'a', votes: 1 })]);
    await refresher.tick();
    expect(await papers.all()).toMatchObject([{ id: 'a', origins: { votes: 'hf-daily' } }]);
    expect(await states.batches('hf-daily', '')).toMatchObject([{ count: 1, complete: false }]);
    advance(31);
    await refresher.tick();
    expect(await states.batches('hf-daily', '')).toMatchObject([{ count: 1, complete: true }]);
  });

  it('asks by its schedule, not at each tick', async () => {
    const { source, refresher, advance } = await openParts();
    await refresher.tick();
    advance(14);
    await refresher.tick();
    expect(source.asked).toHaveLength(1);
    advance(1);
    await refresher.tick();
    expect(source.asked).toHaveLength(2);
  });

  it('keeps how an attempt failed, waits longer each time, and keeps the last good state', async () => {
    const { source, refresher, states, papers, advance, now } = await openParts();
    source.days.set('2026-06-12', [paper({ id: 'a' })]);
    await refresher.tick();
    const succeededAt = now();
    source.days.set('2026-06-12', broken);
    advance(15);
    await refresher.tick();
    const since = now();
    expect(await states.get('hf-daily')).toEqual({
      source: 'hf-daily',
      attemptedAt: since,
      succeededAt,
      failure: {
        kind: 'broken',
        message: 'A source answered 503',
        since,
        failures: 1,
        retryAt: since + MINUTE,
      },
    });
    advance(1);
    await refresher.tick();
    const again = { failures: 2, since, retryAt: now() + 2 * MINUTE };
    expect((await states.get('hf-daily'))?.failure).toMatchObject(again);
    expect(await papers.count()).toBe(1);
    expect(await states.batches('hf-daily', '')).toMatchObject([{ count: 1 }]);
  });

  it('makes up for the days of a gap, once, and owes nothing of the days before the first', async () => {
    const { source, refresher, states, papers, goTo } = await openParts();
    for (const day of ['11', '12', '13', '14', '15'])
      source.days.set(`2026-06-${day}`, [paper({ id: day, title: `Paper of ${day}` })]);
    await refresher.tick();
    goTo('2026-06-15T08:00:00Z');
    await refresher.tick();
    expect(source.asked).toEqual(['2026-06-12', '2026-06-15', '2026-06-13', '2026-06-14']);
    expect((await papers.all()).map(({ id }) => id)).toEqual(['12', '13', '14', '15']);
    const batches = await states.batches('hf-daily', '2026-06-13');
    expect(batches.map(({ complete }) => complete)).toEqual([true, true, false]);
    goTo('2026-06-15T09:00:00Z');
    await refresher.tick();
    expect(source.asked.slice(4)).toEqual(['2026-06-15']);
  });

  it('tells the log once that a source fails, and once that it answers again', async () => {
    const { source, refresher, advance, log } = await openParts();
    source.days.set('2026-06-12', broken);
    for (let attempt = 0; attempt < 3; attempt++) {
      await refresher.tick();
      advance(60);
    }
    source.days.set('2026-06-12', [paper({ id: 'a' })]);
    await refresher.tick();
    expect(log.lines.map(({ message }) => message)).toEqual([
      'A source answered 503: its papers wait until it answers again',
      `${source.label} answers again`,
    ]);
  });

  it('gives up a missed day that stays empty', async () => {
    const { source, refresher, goTo } = await openParts();
    source.days.set('2026-06-12', [paper({ id: 'a' })]);
    await refresher.tick();
    for (const time of ['2026-06-14T08:00:00Z', '2026-06-15T08:00:00Z', '2026-06-16T08:00:00Z']) {
      goTo(time);
      await refresher.tick();
    }
    expect(source.asked.filter((day) => day === '2026-06-13')).toHaveLength(2);
  });

  it('by hand says what came and what failed, whatever the schedule says', async () => {
    const { source, refresher } = await openParts();
    source.days.set('2026-06-12', [paper({ id: 'a' })]);
    await refresher.tick();
    source.days.set('2026-06-12', [paper({ id: 'a' }), paper({ id: 'b', title: 'Another' })]);
    const [came] = await refresher.refresh();
    expect(came).toMatchObject({ source: 'hf-daily', result: { added: 1, unchanged: 1 } });
    source.days.set('2026-06-12', broken);
    const [failed] = await refresher.refresh({ names: ['hf-daily'] });
    expect(failed).toMatchObject({ result: { failure: { kind: 'broken' } } });
    expect(await refresher.refresh({ names: ['arxiv'] })).toEqual([]);
  });

  it('by hand says in time what still goes on, and that another process is at it', async () => {
    const { source, refresher, papers } = await openParts();
    let answer = (): void => {};
    const slow = { ...source };
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    source.days.set('2026-06-12', [paper({ id: 'a' })]);
    Object.assign(source, {
      fetchDay: async (...asked: Parameters<typeof source.fetchDay>) => {
        await answered;
        return slow.fetchDay(...asked);
      },
    });
    expect(await refresher.refresh({ waitMs: 0 })).toMatchObject([{ result: 'pending' }]);
    answer();
    await expect.poll(() => papers.count()).toBe(1);
    const busy = await openParts({ claim: async () => false, release: async () => {} });
    expect(await busy.refresher.refresh()).toMatchObject([{ result: 'busy' }]);
    expect(busy.source.asked).toEqual([]);
  });
});

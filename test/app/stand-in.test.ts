import { afterEach, describe, expect, it } from 'vitest';
import { startPaperServer } from '../../playground/papers/paper-server.ts';
import { createStandIn } from '../../src/app/stand-in.ts';
import { ingest } from '../../src/data/ingest.ts';
import type { FailureKind } from '../../src/data/sources/failure.ts';
import { trendOf } from '../../src/digest/trending.ts';
import { openIngestStores } from '../fakes/ingest-store.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { paper } from '../fakes/papers.ts';

const NOW = Date.UTC(2026, 10, 26, 15);
const SOURCES = [
  { name: 'hf-daily', label: 'Hugging Face' },
  { name: 'arxiv', label: 'arXiv' },
] as const;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function openParts() {
  const { papers, store, states } = await openIngestStores();
  const clock = () => NOW;
  let opened = 0;
  const standIn = createStandIn({
    open: () => {
      opened += 1;
      return startPaperServer({ clock });
    },
    sources: SOURCES,
    states,
    ingest: store,
    store: papers,
    clock,
    log: createMemoryLog(),
  });
  closing.push(standIn.stop);
  const went = async (kinds: readonly (FailureKind | undefined)[]): Promise<void> => {
    for (const [at, kind] of kinds.entries()) {
      const failure = kind && { kind, message: 'x', since: 1, failures: 1 };
      const source = SOURCES[at]?.name ?? '';
      await states.put({ source, attemptedAt: NOW, ...(failure && { failure }) });
    }
    await standIn.look();
  };
  return { standIn, papers, store, went, opened: () => opened };
}

describe('invented examples', () => {
  it('stand in once no source can be reached, each marked, and are told as such', async () => {
    const { standIn, papers, went } = await openParts();
    await standIn.look();
    await went(['unreachable']);
    expect(await papers.count()).toBe(0);
    expect(standIn.report()).toBeUndefined();
    await went(['unreachable', 'resting']);
    const all = await papers.all();
    expect(all).toHaveLength(42);
    for (const each of all) {
      expect(each).toMatchObject({ example: true, origins: { title: 'examples' } });
      expect(each.id).toMatch(/^example:0000\./);
      expect([each.url, each.arxivId, each.thumbnailUrl]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(each.title).toContain('Invented Example');
    }
    expect(standIn.report()?.standsInFor).toEqual(['Hugging Face', 'arXiv']);
  });

  it('have votes that move from day to day, at the first start too', async () => {
    const { papers, store, went } = await openParts();
    await went(['unreachable', 'slow']);
    const [first] = (await papers.all()).filter(({ published }) => published === '2026-11-20');
    if (first === undefined) throw new Error('no paper of the first day');
    const days = { from: '2026-11-20', to: '2026-11-26' };
    const totals = await store.atomically(({ signals }) => signals.within([first.id], days));
    expect(totals.map(({ day }) => day)).toHaveLength(7);
    const trend = trendOf(first, { totals, own: [] }, { today: '2026-11-26', window: 'week' });
    expect(trend?.votesByDay.filter((votes) => votes > 0).length).toBeGreaterThan(2);
  });

  it('go when a source answers, and nothing real goes with them', async () => {
    const { standIn, papers, store, went } = await openParts();
    await ingest([paper({ id: 'real' })], store);
    await went(['unreachable', 'unreachable']);
    await went(['unreachable', undefined]);
    expect((await papers.all()).map(({ id }) => id)).toEqual(['real']);
    expect(standIn.report()).toBeUndefined();
  });

  it('are gone from an earlier run as well', async () => {
    const { papers, store, went, opened } = await openParts();
    await ingest([paper({ id: 'left', example: true })], store);
    await went([undefined, undefined]);
    expect(await papers.count()).toBe(0);
    expect(opened()).toBe(0);
  });

  it('do not stand in for a source that answers with a fault', async () => {
    const { papers, went } = await openParts();
    await went(['broken', 'unreachable']);
    await went(['limited', 'limited']);
    expect(await papers.count()).toBe(0);
  });

  it('are brought again without a change', async () => {
    const { papers, went } = await openParts();
    await went(['unreachable', 'unreachable']);
    const revision = await papers.revision();
    await went(['unreachable', 'unreachable']);
    expect(await papers.revision()).toBe(revision);
  });
});

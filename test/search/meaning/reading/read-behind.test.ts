import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readBehind } from '../../../../src/search/meaning/reading/read-behind.ts';
import { createCorpus } from '../../../../src/search/ranking/corpus.ts';
import { createFakeEmbedder } from '../../../fakes/embedder.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { paper } from '../../../fakes/papers.ts';
import { createMemoryVectors } from '../../../fakes/vectors.ts';
import { PATIENCE } from '../../../patience.ts';

const kite = (at: number) => paper({ id: `${at}`, title: `Kite ${at}`, abstract: 'It flies.' });

/** Two processes on one database share the turns. */
function createTurns() {
  let holder: string | undefined;
  return (own: string) => ({
    claim: async () => {
      holder ??= own;
      return holder === own;
    },
    release: async () => {
      if (holder === own) holder = undefined;
    },
  });
}

function start(papers: number, parts: Partial<Parameters<typeof readBehind>[0]> = {}) {
  const [corpus, embedder, log] = [createCorpus(), createFakeEmbedder(), createMemoryLog()];
  const store = createMemoryVectors();
  for (let at = 0; at < papers; at += 1) corpus.add(kite(at));
  const stopping = new AbortController();
  const turns = createTurns()('own');
  const options = { corpus, embedder, store, turns, log, lookMs: 1, ...parts };
  const ended = readBehind(options, stopping.signal);
  const stop = async () => {
    stopping.abort();
    await ended;
  };
  onTestFinished(stop);
  return { ...options, log, corpus, embedder, stop, puts: store.puts };
}

describe('readBehind', () => {
  it('reads every paper once, the last that came first, and then what comes', async () => {
    const { corpus, embedder, store, log } = start(130);
    await vi.waitFor(async () => expect(await store.count(embedder.id)).toBe(130), PATIENCE);
    expect(embedder.asked[0]).toContain('Kite 129');
    expect(embedder.asked).toHaveLength(130);
    corpus.add(kite(500));
    await vi.waitFor(async () => expect(await store.count(embedder.id)).toBe(131), PATIENCE);
    expect(embedder.asked).toHaveLength(131);
    expect(log.lines[0]?.message).toContain('all papers have been read');
  });

  it('reads what somebody asked for before the others', async () => {
    const asked = [[kite(0)], []];
    const { embedder, store } = start(40, { wanted: () => asked.shift() ?? [] });
    await vi.waitFor(async () => expect(await store.count(embedder.id)).toBe(40), PATIENCE);
    expect(embedder.asked.findIndex((text) => text.startsWith('Kite 0\n'))).toBe(8);
    expect(embedder.asked).toHaveLength(40);
  });

  it('goes on where it was cut off, and reads nothing twice', async () => {
    const store = createMemoryVectors();
    const first = start(60, { store });
    await vi.waitFor(
      async () => expect(await store.count(first.embedder.id)).toBeGreaterThan(0),
      PATIENCE,
    );
    await first.stop();
    const before = await store.count(first.embedder.id);
    const second = start(60, { store });
    await vi.waitFor(async () => expect(await store.count(first.embedder.id)).toBe(60), PATIENCE);
    expect(second.embedder.asked).toHaveLength(60 - before);
    expect([...store.puts.values()].every((times) => times === 1)).toBe(true);
  });

  it('leaves the reading to another process while that does it', async () => {
    const turns = createTurns();
    const [store, other] = [createMemoryVectors(), turns('other')];
    await other.claim();
    const waiting = start(3, { store, turns: turns('own') });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(waiting.embedder.asked).toEqual([]);
    await waiting.stop();
    await other.release();
    start(3, { store, turns: turns('own') });
    await vi.waitFor(async () => expect(await store.count(waiting.embedder.id)).toBe(3), PATIENCE);
  });

  it('tells of a model that fails, and stops when it is told to', async () => {
    const embedder = createFakeEmbedder();
    embedder.failure = new Error('down');
    const { log, stop } = start(3, { embedder });
    await vi.waitFor(() => expect(log.lines[0]?.message).toContain('cannot be read'), PATIENCE);
    await stop();
  });
});

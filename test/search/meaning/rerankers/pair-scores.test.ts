import { describe, expect, it } from 'vitest';
import { createPairScores } from '../../../../src/search/meaning/rerankers/pair-scores.ts';
import type { Reranker } from '../../../../src/search/meaning/rerankers/reranker.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { createFakeReranker } from '../../../fakes/reranker.ts';

const open = (model: Reranker | undefined, patienceMs = 60_000) =>
  createPairScores(Promise.resolve(model), { waits: false, log: createMemoryLog(), patienceMs });

describe('pair scores', () => {
  it('are asked of the model once for each question and text', async () => {
    const model = createFakeReranker({ kite: 1 });
    const scores = createPairScores(Promise.resolve(model), {
      waits: true,
      log: createMemoryLog(),
    });

    expect(await scores.of('q', ['a kite', 'a boat', 'a kite'])).toEqual([1, 0, 1]);
    expect(await scores.of('q', ['a boat', 'two kites'])).toEqual([0, 1]);
    expect(await scores.of('other', ['a boat'])).toEqual([0]);
    expect(model.asked).toEqual(['a kite', 'a boat', 'two kites', 'a boat']);
  });

  it('are not there until the model is, unless it is waited for', async () => {
    const model = createFakeReranker({ kite: 1 });
    const { promise, resolve } = Promise.withResolvers<Reranker>();
    const log = createMemoryLog();
    const scores = createPairScores(promise, { waits: false, log });
    const waiting = createPairScores(promise, { waits: true, log }).of('q', ['kite']);

    expect(await scores.of('q', ['kite'])).toBeUndefined();
    expect(scores.misses).toBe(1);
    resolve(model);
    expect(await waiting).toEqual([1]);
    expect(await scores.of('q', ['kite'])).toEqual([1]);
    expect(scores.misses).toBe(1);
  });

  it('are not there for a model that cannot be had', async () => {
    const scores = open(undefined);

    expect(await scores.of('q', ['kite'])).toBeUndefined();
  });

  it('do without a model that fails, and are there again with it', async () => {
    const model = createFakeReranker({ kite: 1 });
    const scores = open(model);
    await scores.of('q', []);
    model.failure = new Error('no memory');

    expect(await scores.of('q', ['kite'])).toBeUndefined();
    expect(scores.misses).toBe(2);
    model.failure = undefined;
    expect(await scores.of('q', ['kite'])).toEqual([1]);
  });

  it('do without a model that takes too long', async () => {
    const endless: Reranker = {
      id: 'endless',
      score: (_question, _texts, signal) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    };
    const scores = open(endless, 1);
    await scores.of('q', []);

    expect(await scores.of('q', ['kite'])).toBeUndefined();
  });
});

import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../../src/search/meaning/models/model-error.ts';
import { openModel } from '../../../../src/search/meaning/models/open-model.ts';

/** Threads of a model that tells the length of texts; `starts` counts them. */
async function openMortal(againMs: number) {
  const told: string[] = [];
  let starts = 0;
  const model = await openModel(
    { kind: 'embedder', model: 'lengths' },
    {
      againMs,
      tell: (line) => void told.push(line),
      start: () => {
        starts += 1;
        return new Worker(new URL('../../../fakes/mortal-model.ts', import.meta.url));
      },
    },
  );
  return { ...model, told, starts: () => starts };
}

describe('a model in a thread', () => {
  it('tells what the thread tells, and what it is', async () => {
    const { id, dimensions, told, close } = await openMortal(0);
    await close();

    expect({ id, dimensions, told }).toEqual({
      id: 'lengths',
      dimensions: 1,
      told: ['downloading'],
    });
  });

  it('that fails for one text goes on with others', async () => {
    const { read, close } = await openMortal(0);

    await expect(read(['fail'])).rejects.toThrow(new ModelError('no memory'));
    expect(await read(['four'])).toEqual([Float32Array.of(4)]);
    await close();
  });

  it('that ends is started again by the next who asks', async () => {
    const { read, starts, close } = await openMortal(0);

    await expect(read(['die'])).rejects.toThrow(ModelError);
    expect(await Promise.all([read(['one']), read(['three'])])).toEqual([
      [Float32Array.of(3)],
      [Float32Array.of(5)],
    ]);
    expect(starts()).toBe(2);
    await close();
  });

  it('that ended just now is not started again at once', async () => {
    const { read, starts, close } = await openMortal(60_000);

    await expect(read(['die'])).rejects.toThrow(ModelError);
    await expect(read(['one'])).rejects.toThrow(ModelError);
    expect(starts()).toBe(1);
    await close();
  });

  it('that was closed is not started again', async () => {
    const { read, starts, close } = await openMortal(0);
    await close();

    await expect(read(['one'])).rejects.toThrow(ModelError);
    await close();
    expect(starts()).toBe(1);
  });
});

import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openReader } from '../../../../src/search/meaning/embedders/threaded-embedder.ts';
import { ModelError } from '../../../../src/search/meaning/models/model-error.ts';

const LONG = 'Weights stay frozen; small matrices are trained in every layer. '.repeat(30);
const reader = await openReader();
afterAll(() => reader.close());

describe('the reader in its thread', () => {
  it('says what it is', () => {
    expect(reader.id).toMatch(/^all-MiniLM-L6-v2-int8-[0-9a-f]{12}$/);
    expect(reader.dimensions).toBe(384);
  });

  it('gives vectors in the order of the texts, zeros for a text without a word', async () => {
    const [a, none, b] = await reader.embed(['What is attention?', ' ', 'Visual odometry']);
    const [again] = await reader.embed(['Visual odometry']);

    expect(a).not.toEqual(b);
    expect(none).toEqual(new Float32Array(384));
    expect(again).toEqual(b);
  });

  it('answers a question before the papers that it was given first', async () => {
    const done: string[] = [];
    const papers = reader
      .embed(Array(8).fill(LONG), { background: true })
      .then(() => done.push('papers'));
    const question = reader.embed(['What is attention?']).then(() => done.push('question'));
    await Promise.all([papers, question]);

    expect(done).toEqual(['question', 'papers']);
  });

  it('leaves what nobody waits for any more', async () => {
    const patience = new AbortController();
    const papers = reader.embed(Array(500).fill(LONG), {
      background: true,
      signal: patience.signal,
    });
    patience.abort(new Error('the bot stops'));

    await expect(papers).rejects.toThrow('the bot stops');
    await expect(reader.embed(['a'], { signal: patience.signal })).rejects.toThrow('stops');
    expect(await reader.embed(['papers now'], { background: true })).toHaveLength(1);
  });
});

describe('a reader that cannot be had', () => {
  it('is refused with the sentence that says why', async () => {
    const opening = openReader(pathToFileURL('/nowhere/minilm.bin'));

    await expect(opening).rejects.toThrow(ModelError);
    await expect(opening).rejects.toThrow(/cannot be read/);
  });

  it('rejects what was under way when it ends, and what comes after', async () => {
    const mortal = await openReader();
    const papers = mortal.embed([LONG]);
    const closing = mortal.close();

    await expect(papers).rejects.toThrow(ModelError);
    await closing;
    await expect(mortal.embed(['a'])).rejects.toThrow(ModelError);
  });
});

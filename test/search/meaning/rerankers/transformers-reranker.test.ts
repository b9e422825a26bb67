import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../../src/search/meaning/models/model-error.ts';
import { openThreadedReranker } from '../../../../src/search/meaning/rerankers/threaded-reranker.ts';
import { openTransformersReranker } from '../../../../src/search/meaning/rerankers/transformers-reranker.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { createTinyTransformers } from '../../../fakes/tiny-transformers.ts';

const QUESTION = 'How much memory does it save?';
const log = createMemoryLog();

describe('a cross-encoder', () => {
  it('gives a figure for each text, in order', async () => {
    const { load } = createTinyTransformers();
    const { score } = await openTransformersReranker('tiny', log, load);

    expect(await score(QUESTION, ['We thank our hosts.', 'It does save memory.'])).toEqual([0, 4]);
  });

  it('reads many texts a few at a time', async () => {
    const { load, batches } = createTinyTransformers();
    const { score } = await openTransformersReranker('tiny', log, load);

    expect(await score(QUESTION, Array(40).fill('memory'))).toEqual(Array(40).fill(1));
    expect(batches).toEqual([16, 16, 8]);
  });

  it('of two labels tells how far yes is above no', async () => {
    const { load } = createTinyTransformers(2);
    const { score } = await openTransformersReranker('tiny', log, load);

    expect(await score(QUESTION, ['memory', 'none'])).toEqual([2, 0]);
  });

  it('that is not there is refused with a clear sentence', async () => {
    const { load } = createTinyTransformers();
    const opening = openTransformersReranker('huge', log, load);

    await expect(opening).rejects.toThrow(ModelError);
    await expect(opening).rejects.toThrow('RERANKER=hf:huge cannot be loaded: no model huge');
  });

  it('needs its package', async () => {
    const opening = openTransformersReranker('tiny', log, () => Promise.reject(new Error('none')));

    await expect(opening).rejects.toThrow('npm install @huggingface/transformers');
  });

  it('in a thread is refused as well, with the same sentence', async () => {
    // Whether the package is installed or not.
    const opening = openThreadedReranker('/nowhere', log);

    await expect(opening).rejects.toThrow(ModelError);
    await expect(opening).rejects.toThrow(
      /^RERANKER=hf:\/nowhere (needs a package|cannot be loaded)/,
    );
  });
});

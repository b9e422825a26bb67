import { describe, expect, it } from 'vitest';
import { answerByQuoting } from '../../../src/search/answering/answer-by-quoting.ts';
import { createPairScores } from '../../../src/search/meaning/rerankers/pair-scores.ts';
import { libraryOver } from '../../../src/search/open-library.ts';
import { addPapers, createIndexes } from '../../../src/search/ranking/indexes.ts';
import { createMemoryLog } from '../../fakes/log.ts';
import { paper } from '../../fakes/papers.ts';
import { createFakeReranker, type FakeReranker } from '../../fakes/reranker.ts';

const PAPERS = [
  paper({
    id: 'named',
    title: 'Wind and kites',
    abstract: 'Wind moves kites of silk. Kites of silk need wind that is steady.',
  }),
  paper({
    id: 'meant',
    title: 'Toys of silk',
    abstract: 'Toys of silk fly when there is wind. Their tails keep them level.',
  }),
  paper({ id: 'other', title: 'Wind mills', abstract: 'Wind moves mills.' }),
  paper({ id: 'bare', title: 'Kites', abstract: '' }),
];

async function openWith(model: FakeReranker | undefined) {
  const log = createMemoryLog();
  const reranker = model && createPairScores(Promise.resolve(model), { waits: true, log });
  const indexes = createIndexes({ reranker });
  await addPapers(indexes, PAPERS);
  return libraryOver(indexes, { answering: answerByQuoting });
}

async function ranked(query: string, model?: FakeReranker) {
  const { hits } = await (await openWith(model)).search(query, { limit: 4 });
  return hits.map(({ paper: { id }, score }) => ({ id, score }));
}

const idsOf = (hits: readonly { readonly id: string }[]): string[] => hits.map(({ id }) => id);

describe('a model that reads question and sentence together', () => {
  it('moves up the paper that has the best sentence, and leaves the scores as they were', async () => {
    const plain = await ranked('silk wind');
    const read = await ranked('silk wind', createFakeReranker({ tails: 9 }));

    expect(idsOf(plain)[0]).toBe('named');
    expect(idsOf(read)[0]).toBe('meant');
    expect(read.map(({ score }) => score)).toEqual(plain.map(({ score }) => score));
  });

  it('reads every sentence, and the title of a paper without any', async () => {
    const model = createFakeReranker({});
    await ranked('kites', model);

    expect(model.asked).toEqual([
      'Kites',
      'Wind moves kites of silk.',
      'Kites of silk need wind that is steady.',
    ]);
  });

  it('leaves a paper first that was called by its title', async () => {
    const model = createFakeReranker({ tails: 9 });

    expect(idsOf(await ranked('Wind mills', model))[0]).toBe('other');
  });

  it('that fails changes nothing', async () => {
    const model = createFakeReranker({ tails: 9 });
    model.failure = new Error('no memory');

    expect(await ranked('silk wind', model)).toEqual(await ranked('silk wind'));
  });

  it('chooses the sentence that is quoted', async () => {
    const ask = async (model?: FakeReranker) => {
      const library = await openWith(model);
      const { sentences } = await library.ask('What moves kites of silk?', { paperId: 'named' });
      return sentences[0]?.text;
    };

    expect(await ask()).toBe('Wind moves kites of silk.');
    expect(await ask(createFakeReranker({ steady: 9 }))).toBe(
      'Kites of silk need wind that is steady.',
    );
  });
});

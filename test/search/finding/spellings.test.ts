import { describe, expect, it } from 'vitest';
import { createCompactIndexes } from '../../../src/search/compact/compact-indexes.ts';
import { searchPapers } from '../../../src/search/finding/search.ts';
import { loadStaticModel } from '../../../src/search/meaning/embedders/static-model.ts';
import { createTokenIndex } from '../../../src/search/meaning/token-index.ts';
import { createIndexes, type Indexes, putPaper } from '../../../src/search/ranking/indexes.ts';
import { DEFAULT_WEIGHTS } from '../../../src/search/ranking/weights.ts';
import { atOnce } from '../../../src/shared/stages.ts';
import { paper } from '../../fakes/papers.ts';

const PAPERS = [
  paper({ id: 'joined', title: 'Planning in multiagent games', abstract: 'Players plan ahead.' }),
  paper({ id: 'hyphen', title: 'Multi-agent planning', abstract: 'Several players plan.' }),
  paper({ id: 'apart', title: 'A multi agent simulator', abstract: 'For planning players.' }),
  paper({ id: 'none', title: 'Multi-view stereo', abstract: 'Depth from two cameras.' }),
  paper({ id: 'cpp', title: 'Safe pointers in C++', abstract: 'We check programs.' }),
  paper({ id: 'c', title: 'Safe pointers in C', abstract: 'We check programs.' }),
  paper({ id: 'csharp', title: 'Safe pointers in C#', abstract: 'On .NET we check programs.' }),
  paper({ id: 'series', title: 'Forecasting time series', abstract: 'A time series goes on.' }),
  paper({ id: 'serve', title: 'Serving models', abstract: 'They serve, again and again.' }),
  paper({ id: 'few', title: 'Few-shot learning of a skill', abstract: 'A few-shot learner.' }),
  paper({ id: 'one', title: 'Learning a skill', abstract: 'A one-shot learner, and a camera.' }),
  paper({ id: 'over', title: 'Overfitting of forests', abstract: 'Trees grow too deep.' }),
  paper({ id: 'fitting', title: 'A guard against over-fitting', abstract: 'We stop early.' }),
  paper({ id: 'curve', title: 'Fitting a curve', abstract: 'Fitting goes over two steps.' }),
  paper({ id: 'noise', title: 'Shot noise in a camera', abstract: 'We learn a filter.' }),
  paper({ id: 'served', title: 'Served caches', abstract: 'A cache serves pages.' }),
];
const model = loadStaticModel(
  new URL('../../../src/search/meaning/embedders/model/colloquy-static.bin', import.meta.url),
);
const filled = (indexes: Indexes): Indexes => {
  for (const each of PAPERS) putPaper(indexes, each);
  return indexes;
};
const FORMS = {
  'the small indexes': filled(createIndexes({ dense: createTokenIndex(model) })),
  'the compact indexes': filled(createCompactIndexes({ model, weights: DEFAULT_WEIGHTS }).indexes),
};

describe.each(Object.entries(FORMS))('searchPapers over %s', (_, indexes) => {
  const found = (query: string, count = 10): string[] =>
    atOnce(searchPapers(query, { limit: count }, indexes)).hits.map(({ paper: { id } }) => id);
  const counted = (query: string): string[] => {
    const { total } = atOnce(searchPapers(query, { limit: 10 }, indexes));
    return found(query, total);
  };

  it.each(['multiagent', 'multi-agent', 'multi agent', 'Multi-Agents'])(
    'finds a word joined, with a hyphen and apart by any of them: %s',
    (query) => {
      expect(new Set(counted(query))).toEqual(new Set(['joined', 'hyphen', 'apart']));
    },
  );

  it.each([
    ['planning -multiagent', ['apart']],
    ['pages OR planning -multi-agent', ['served']],
    ['planning -"multi-agent"', ['joined']],
    ['multi-agent OR stereo', ['joined', 'hyphen', 'apart', 'none']],
    ['multiagent OR stereo', ['joined', 'hyphen', 'none']],
  ])('leaves out and lets in by the same spellings: %s', (query, ids) => {
    expect(new Set(counted(query))).toEqual(new Set(ids));
  });

  it.each(['one-shot', 'one-shot learner', 'one shot learner', 'oneshot', 'one-shot camera'])(
    'tells words apart by the word of grammar that they are joined to: %s',
    (query) => {
      expect(found(query)[0]).toBe('one');
    },
  );

  it('counts what is joined so, where a hyphen was typed', () => {
    expect(counted('one-shot')).toEqual(['one']);
    expect(counted('few-shot learner')).toEqual(['few']);
    expect(counted('zero-shot learner')).toEqual([]);
    expect(new Set(counted('shot'))).toEqual(new Set(['few', 'one', 'noise']));
  });

  it.each(['overfitting', 'over-fitting'])('finds %s in one word and in two', (query) => {
    expect(new Set(counted(query))).toEqual(new Set(['over', 'fitting']));
  });

  it.each([
    ['C++', 'cpp'],
    ['C#', 'csharp'],
    ['.NET', 'csharp'],
    ['safe pointers in C++', 'cpp'],
    ['c', 'c'],
  ])('finds %s exactly', (query, id) => {
    expect(found(query)[0]).toBe(id);
    if (!query.includes(' ')) expect(counted(query)).toEqual([id]);
  });

  it('counts for a word that was begun what it counts for the whole word', () => {
    expect(counted('time ser')).toEqual(counted('time series'));
    expect(counted('time ser')).toEqual(['series']);
  });
});

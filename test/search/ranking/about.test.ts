import { describe, expect, it } from 'vitest';
import { createCompactIndexes } from '../../../src/search/compact/compact-indexes.ts';
import { loadStaticModel } from '../../../src/search/meaning/embedders/static-model.ts';
import { createTokenIndex } from '../../../src/search/meaning/token-index.ts';
import { papersAbout } from '../../../src/search/ranking/about.ts';
import { createIndexes, type Indexes, putPaper } from '../../../src/search/ranking/indexes.ts';
import { prepareQuestion } from '../../../src/search/ranking/question.ts';
import { DEFAULT_WEIGHTS } from '../../../src/search/ranking/weights.ts';
import { atOnce } from '../../../src/shared/stages.ts';
import { paper } from '../../fakes/papers.ts';

const PAPERS = [
  paper({
    id: 'forecast',
    title: 'Forecasting time series with small models',
    abstract: 'Time series forecasting needs no deep network.',
  }),
  paper({
    id: 'fourier',
    title: 'Convergence of Fourier series',
    abstract: 'We bound the error of a truncated series. Computing it takes linear time.',
  }),
  paper({
    id: 'recommend',
    title: 'Suggesting films',
    abstract: 'A recommender predicts which films its users will like from their ratings.',
  }),
];
const model = loadStaticModel(
  new URL('../../../src/search/meaning/embedders/model/colloquy-static.bin', import.meta.url),
);

const filled = (indexes: Indexes): Indexes => {
  for (const each of PAPERS) putPaper(indexes, each);
  return indexes;
};
const about = (topic: string, indexes: Indexes): readonly (string | undefined)[] =>
  atOnce(papersAbout(prepareQuestion(topic, indexes), indexes)).map(
    (at) => indexes.corpus.at(at)?.id,
  );

const FORMS = {
  'the small indexes': filled(createIndexes({ dense: createTokenIndex(model) })),
  'the compact indexes': filled(createCompactIndexes({ model, weights: DEFAULT_WEIGHTS }).indexes),
};

describe.each(Object.entries(FORMS))('papersAbout over %s', (_, indexes) => {
  it('counts papers that say all words of the topic and mean it', () => {
    expect(about('time series', indexes)).toEqual(['forecast']);
  });

  it('counts a single word wherever it is said', () => {
    expect(about('series', indexes)).toEqual(['forecast', 'fourier']);
  });

  it('counts a sentence that means the topic in other words', () => {
    expect(about('movie recommendation', indexes)).toEqual(['recommend']);
  });

  it('takes a misspelt or joined word for what stands in for it', () => {
    expect(about('forecastng', indexes)).toEqual(['forecast']);
    expect(about('smallmodels', indexes)).toEqual(['forecast']);
  });

  it('counts nothing for a topic that no paper is about, or that has no words', () => {
    expect(about('protein folding', indexes)).toEqual([]);
    expect(about('of the', indexes)).toEqual([]);
    expect(about('', indexes)).toEqual([]);
  });
});

describe('papersAbout by words alone', () => {
  const indexes = filled(createIndexes());

  it('counts papers that say all words', () => {
    expect(about('time series', indexes)).toEqual(['forecast', 'fourier']);
    expect(about('movie recommendation', indexes)).toEqual([]);
  });

  it('does not ask for a word that most papers have', () => {
    const common = filled(createIndexes());
    for (let at = 0; at < 9; at += 1) {
      putPaper(common, paper({ id: `m${at}`, title: `Films ${at}`, abstract: 'Of networks.' }));
    }
    expect(about('network forecasting', common)).toEqual(['forecast']);
  });
});

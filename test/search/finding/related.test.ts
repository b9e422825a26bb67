import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/data/paper.ts';
import { createCompactIndexes } from '../../../src/search/compact/compact-indexes.ts';
import { relatedPapers as relatedInStages } from '../../../src/search/finding/related.ts';
import { loadStaticModel } from '../../../src/search/meaning/embedders/static-model.ts';
import { createTokenIndex } from '../../../src/search/meaning/token-index.ts';
import { createIndexes, type Indexes, putPaper } from '../../../src/search/ranking/indexes.ts';
import { DEFAULT_WEIGHTS } from '../../../src/search/ranking/weights.ts';
import { atOnce } from '../../../src/shared/stages.ts';
import { paper } from '../../fakes/papers.ts';

const PAPERS = [
  paper({
    id: 'attention',
    title: 'Linear Attention with Kernels',
    abstract:
      'We examine Linear Attention for long sequences. It includes a mixture of experts and the LoRA adapter. We clearly improve a large corpus.',
  }),
  paper({
    id: 'experts',
    title: 'Routing a Mixture-of-Experts',
    abstract:
      'The linear attention of long sequences is cheap. We examine routers and include a corpus, with the LoRA adapter clearly in mind.',
  }),
  paper({
    id: 'cricket',
    title: 'Bats and Balls',
    abstract: 'Cricket players examine the pitch, which includes grass. The corpus is a season.',
  }),
  ...['Sparse codes', 'Tree search', 'Robot arms', 'Speech synthesis', 'Molecule graphs'].map(
    (title) => paper({ title, abstract: `About ${title} and nothing else in particular.` }),
  ),
];
const model = loadStaticModel(
  new URL('../../../src/search/meaning/embedders/model/colloquy-static.bin', import.meta.url),
);
const filled = (indexes: Indexes, papers: readonly Paper[] = PAPERS): Indexes => {
  for (const each of papers) putPaper(indexes, each);
  return indexes;
};
const relatedPapers = (id: string, limit: number, indexes: Indexes) =>
  atOnce(relatedInStages(id, limit, indexes));
const FORMS = {
  'the small indexes': filled(createIndexes({ dense: createTokenIndex(model) })),
  'the compact indexes': filled(createCompactIndexes({ model, weights: DEFAULT_WEIGHTS }).indexes),
  'words alone': filled(createIndexes()),
};

describe.each(Object.entries(FORMS))('related papers over %s', (_, indexes) => {
  it('are told by noun phrases in lower case, names as they are written', () => {
    const [first] = relatedPapers('attention', 8, indexes);
    expect(first?.paper.id).toBe('experts');
    expect(new Set(first?.sharedTerms)).toEqual(
      new Set(['linear attention', 'long sequences', 'mixture of experts', 'LoRA adapter']),
    );
  });

  it('are none where nothing is near', () => {
    expect(relatedPapers('cricket', 8, indexes)).toEqual([]);
    expect(relatedPapers('attention', 8, indexes)).toHaveLength(1);
    expect(relatedPapers('unknown', 8, indexes)).toEqual([]);
    expect(relatedPapers('attention', 0, indexes)).toEqual([]);
  });
});

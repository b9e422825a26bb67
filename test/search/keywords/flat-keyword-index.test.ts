import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/data/paper.ts';
import { createFlatKeywordIndex } from '../../../src/search/keywords/flat-keyword-index.ts';
import type { KeywordIndex } from '../../../src/search/keywords/keyword-index.ts';
import { analyse } from '../../../src/search/text/analyse.ts';
import { describeKeywordIndex } from '../../contracts/keyword-index.ts';
import { miniSearchScores } from '../../fakes/minisearch-scores.ts';
import { paper } from '../../fakes/papers.ts';

describeKeywordIndex('The flat index', createFlatKeywordIndex);

const word = fc.constantFrom(
  'graph',
  'attention',
  'convex',
  'kernel',
  'sparse',
  'polytope',
  'node',
);
const words = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '));
const papers = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 12 });

const rounded = (score: number): number => Math.round(score * 1e4);

const scores = (index: KeywordIndex, terms: readonly string[], capacity: number): number[] => {
  const into = new Float32Array(capacity);
  index.score(
    terms.map((term) => ({ term, weight: 1 })),
    into,
  );
  return [...into];
};

/** The papers without the one at `gone`. */
function filled(index: KeywordIndex, made: readonly Paper[], gone: number): KeywordIndex {
  for (const [ordinal, each] of made.entries()) index.add(ordinal, each);
  const removed = made[gone];
  if (removed) index.remove(gone, removed);
  return index;
}

describe('The flat index beside MiniSearch', () => {
  it('gives every paper the same score, also after one was removed', () => {
    fc.assert(
      fc.property(papers, fc.array(word, { maxLength: 5 }), fc.nat(11), (texts, typed, gone) => {
        const made = texts.map(([title, abstract]) => paper({ title, abstract }));
        const terms = typed.flatMap(analyse);
        const expected = miniSearchScores(made, gone, terms);
        const found = scores(filled(createFlatKeywordIndex(), made, gone), terms, made.length);
        expect(found.map(rounded)).toEqual(expected.map(rounded));
      }),
    );
  });

  it('is the same index after packing, and can be added to', () => {
    const index = createFlatKeywordIndex();
    index.add(0, paper({ title: 'Graph nodes', abstract: 'Kernels on hyper-graphs.' }));
    index.add(1, paper({ title: 'Convex sets', abstract: 'Of kernels.' }));
    const restored = createFlatKeywordIndex(index.pack());
    for (const each of [index, restored]) each.add(2, paper({ title: 'Sparse graphs' }));

    expect(scores(restored, ['graph', 'kernel'], 3)).toEqual(scores(index, ['graph', 'kernel'], 3));
    expect([...restored.papersWith('graph')]).toEqual([0, 2]);
    expect(restored.joints('hypergraph')).toEqual(index.joints('hypergraph'));
    expect(restored.joints('hypergraph')).toHaveLength(1);
  });
});

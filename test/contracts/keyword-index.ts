import { describe, expect, it } from 'vitest';
import {
  BM25,
  bitsOf,
  inverseFrequency,
  type KeywordIndex,
} from '../../src/search/keywords/keyword-index.ts';
import { paper } from '../fakes/papers.ts';

const PAPERS = [
  paper({ title: 'Graph attention', abstract: 'Attention over the neighbours of a graph node.' }),
  paper({ title: 'Sparse attention', abstract: 'Attention that skips most pairs of tokens.' }),
  paper({ title: 'Convex sets', abstract: 'A short course on polytopes. Polytopes everywhere.' }),
  paper({ title: '', abstract: 'A record without a title about polytopes and graphs.' }),
];

/** What every keyword index does, whatever it is made of. */
export function describeKeywordIndex(name: string, create: () => KeywordIndex): void {
  const filled = (papers = PAPERS): KeywordIndex => {
    const index = create();
    for (const [ordinal, each] of papers.entries()) index.add(ordinal, each);
    return index;
  };
  const scores = (index: KeywordIndex, ...terms: string[]): Float32Array => {
    const into = new Float32Array(PAPERS.length);
    index.score(
      terms.map((term) => ({ term, weight: 1 })),
      into,
    );
    return into;
  };
  const at = (values: Float32Array, ordinal: number): number => values[ordinal] ?? Number.NaN;

  describe(`${name}, a keyword index`, () => {
    it('scores the papers that have a term, and no others', () => {
      const found = scores(filled(), 'graph');
      expect(Array.from(found, (score) => score > 0)).toEqual([true, false, false, true]);
    });

    it('scores nothing for an unknown term', () => {
      expect(scores(filled(), 'quaternion')).toEqual(new Float32Array(PAPERS.length));
    });

    it('computes the documented formula', () => {
      const { k, b, boost } = BM25;
      // "polytop" is in two of four papers; paper 2 has it twice among its five different terms.
      const lengths = [4, 5, 5, 4];
      const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      const saturated = (2 * (k + 1)) / (2 + k * (1 - b + (b * 5) / average));
      const expected = boost.all * inverseFrequency(2, 4) * saturated;
      expect(at(scores(filled(), 'polytop'), 2)).toBeCloseTo(expected, 5);
    });

    it('ranks a paper with both terms above one that has either, by more than the sum', () => {
      const index = filled();
      const both = at(scores(index, 'graph', 'attent'), 0);
      const sum = at(scores(index, 'graph'), 0) + at(scores(index, 'attent'), 0);
      expect(both).toBeCloseTo(sum * 2 ** BM25.coordination, 4);
    });

    it('weighs a term by its weight, and repeated ones together', () => {
      const index = filled();
      const [once, weighted] = [new Float32Array(4), new Float32Array(4)];
      index.score(
        [
          { term: 'graph', weight: 1 },
          { term: 'graph', weight: 1 },
        ],
        once,
      );
      index.score([{ term: 'graph', weight: 2 }], weighted);
      expect(once).toEqual(weighted);
      expect(at(once, 0)).toBeCloseTo(2 * at(scores(index, 'graph'), 0), 4);
    });

    it('counts another spelling for its score, not as one more term found', () => {
      const index = filled();
      const scored = (isOtherSpelling: boolean): number => {
        const into = new Float32Array(4);
        const attention = { term: 'attent', weight: 1, isOtherSpelling };
        index.score([{ term: 'graph', weight: 1 }, attention], into);
        return at(into, 0);
      };
      const sum = at(scores(index, 'graph'), 0) + at(scores(index, 'attent'), 0);
      expect(scored(true)).toBeCloseTo(sum, 4);
      expect(scored(false)).toBeCloseTo(sum * 2 ** BM25.coordination, 4);
    });

    it('tells which of the terms a paper has, the first 32 of them', () => {
      const index = filled();
      const holdings = new Uint32Array(PAPERS.length);
      const many = Array.from({ length: 30 }, (_, at) => `w${at}`);
      const typed = ['attent', ...many, 'graph', 'attent', 'polytop'];
      index.score(
        typed.map((term) => ({ term, weight: 1 })),
        new Float32Array(PAPERS.length),
        holdings,
      );
      const bits = bitsOf(typed);
      expect([bits.get('attent'), bits.get('graph'), bits.get('polytop')]).toEqual([1, 2 ** 31, 0]);
      expect([...holdings]).toEqual([2 ** 31 + 1, 1, 0, 2 ** 31]);
    });

    it('knows how many papers have a term, and which', () => {
      const index = filled();
      expect(index.size).toBe(4);
      expect(index.frequency('polytop')).toBe(2);
      expect(index.frequency('quaternion')).toBe(0);
      expect([...index.papersWith('polytop')].toSorted()).toEqual([2, 3]);
      expect([...index.papersWith('quaternion')]).toEqual([]);
    });

    it('lists its vocabulary', () => {
      const vocabulary = [...filled().vocabulary()];
      expect(vocabulary).toContain('polytop');
      expect(new Set(vocabulary).size).toBe(vocabulary.length);
    });

    it('knows which words papers join by a hyphen, and how many papers', () => {
      const first = paper({ title: 'Multi-agent systems', abstract: 'Multi-agents; multi‑agent.' });
      const second = paper({ title: 'A multi-agent game', abstract: 'State-of-the-art, 3-4.' });
      const index = filled([first, second]);
      const joint = { joined: 'multiag', parts: ['multi', 'agent'] };
      expect(index.joints('multiag')).toEqual([{ ...joint, papers: 2 }]);
      expect(index.joints('stateof')).toEqual([]);
      expect(index.joints('34')).toEqual([]);
      index.remove(0, first);
      expect(index.joints('multiag')).toEqual([{ ...joint, papers: 1 }]);
      index.remove(1, second);
      expect(index.joints('multiag')).toEqual([]);
    });

    it('is after a removal as if the paper had never been there', () => {
      const index = filled();
      const [graphs = paper({}), sparse = paper({}), convex = paper({})] = PAPERS;
      index.remove(2, convex);
      const without = filled([graphs, sparse]);
      without.add(3, PAPERS[3] ?? paper({}));
      expect(index.size).toBe(3);
      expect(index.frequency('cours')).toBe(0);
      expect([...index.vocabulary()].toSorted()).toEqual([...without.vocabulary()].toSorted());
      expect([...index.papersWith('polytop')]).toEqual([3]);
      expect(scores(index, 'polytop', 'graph')).toEqual(scores(without, 'polytop', 'graph'));
    });

    it('takes a paper again after it was removed, under a new ordinal', () => {
      const index = filled(PAPERS.slice(0, 3));
      const [first = paper({})] = PAPERS;
      index.remove(0, first);
      index.add(3, first);
      expect(Array.from(scores(index, 'graph'), (score) => score > 0)).toEqual([
        false,
        false,
        false,
        true,
      ]);
    });

    it('answers while it is empty', () => {
      expect(scores(create(), 'graph')).toEqual(new Float32Array(PAPERS.length));
      expect(create().size).toBe(0);
    });
  });
}

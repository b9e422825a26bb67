import { describe, expect, it } from 'vitest';
import {
  mean,
  ndcgAt,
  normalisedTitle,
  percentile,
  recallAt,
  reciprocalRank,
} from '../../bench/eval/measures.ts';

const ranked = ['a', 'b', 'c', 'd'];

describe('measures', () => {
  it('count the share of gold papers in the first k', () => {
    expect(recallAt(2, ranked, new Set(['b', 'd']))).toBe(0.5);
    expect(recallAt(4, ranked, new Set(['b', 'd']))).toBe(1);
    expect(recallAt(4, ranked, new Set())).toBe(0);
  });

  it('invert the rank of the first gold paper', () => {
    expect(reciprocalRank(ranked, new Set(['c', 'd']))).toBeCloseTo(1 / 3);
    expect(reciprocalRank(ranked, new Set(['x']))).toBe(0);
  });

  it('discount gains by rank and compare them with the best order', () => {
    const grades = new Map([
      ['a', 1],
      ['c', 2],
      ['x', 0],
    ]);
    const dcg = 1 / Math.log2(2) + 2 / Math.log2(4);
    const ideal = 2 / Math.log2(2) + 1 / Math.log2(3);
    expect(ndcgAt(10, ranked, grades)).toBeCloseTo(dcg / ideal);
    expect(ndcgAt(10, ['c', 'a'], grades)).toBe(1);
    expect(ndcgAt(10, ranked, new Map())).toBe(0);
  });

  it('take the nearest rank for a percentile', () => {
    expect(percentile(0.5, [3, 1, 2])).toBe(2);
    expect(
      percentile(
        0.95,
        Array.from({ length: 100 }, (_, at) => at + 1),
      ),
    ).toBe(95);
    expect([percentile(0.5, []), mean([]), mean([1, 2])]).toEqual([0, 0, 1.5]);
  });

  it('read titles without case and marks', () => {
    expect(normalisedTitle('  xLSTM-Time : Ω, (maybe)? ')).toBe('xlstm time ω maybe');
  });
});

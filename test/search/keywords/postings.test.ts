import { describe, expect, it } from 'vitest';
import { createPostings, type Postings } from '../../../src/search/keywords/postings.ts';

const postingsOf = (postings: Postings, term: number): readonly (readonly number[])[] => {
  const { papers, counts } = postings.of(term);
  return Array.from(papers, (ordinal, at) => [ordinal, counts[at] ?? 0]);
};

/** Term 1 in each paper, term 2 in every second one. */
function addTo(postings: Postings, ordinals: readonly number[]): void {
  for (const ordinal of ordinals)
    postings.add(ordinal, new Map([[1, 1], ...(ordinal % 2 === 0 ? [[2, 3] as const] : [])]));
}

describe('postings', () => {
  it('give the papers of a term in their order, packed ones before those that came since', () => {
    const first = createPostings();
    addTo(first, [0, 1, 2]);
    const postings = createPostings(first.pack());
    addTo(postings, [3, 4]);
    expect(postingsOf(postings, 1).map(([ordinal]) => ordinal)).toEqual([0, 1, 2, 3, 4]);
    expect(postingsOf(postings, 2)).toEqual([
      [0, 3],
      [2, 3],
      [4, 3],
    ]);
    expect(postingsOf(postings, 9)).toEqual([]);
  });

  it('give no paper that was taken away, and go on with what comes after packing', () => {
    const postings = createPostings();
    addTo(postings, [0, 1, 2]);
    postings.remove(1, new Map([[1, 1]]));
    postings.pack();
    addTo(postings, [3]);
    expect(postingsOf(postings, 1).map(([ordinal]) => ordinal)).toEqual([0, 2, 3]);
  });
});

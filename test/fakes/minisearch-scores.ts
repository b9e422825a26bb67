import MiniSearch from 'minisearch';
import type { Paper } from '../../src/data/paper.ts';
import { BM25 } from '../../src/search/keywords/keyword-index.ts';
import { analyse } from '../../src/search/text/analyse.ts';

/** What MiniSearch makes of the formula of `BM25`, by ordinal; the paper at `gone` was added and removed. */
export function miniSearchScores(
  papers: readonly Paper[],
  gone: number,
  terms: readonly string[],
): readonly number[] {
  const index = new MiniSearch({
    fields: Object.keys(BM25.boost),
    tokenize: (text) => text.split(' ').filter((term) => term !== ''),
    processTerm: (term) => term,
    searchOptions: { boost: BM25.boost, bm25: { k: BM25.k, b: BM25.b, d: 0 } },
  });
  const entries = papers.map(({ title, abstract }, id) => {
    return { id, title: analyse(title).join(' '), all: analyse(`${title} ${abstract}`).join(' ') };
  });
  index.addAll(entries);
  const removed = entries[gone];
  if (removed) index.remove(removed);
  // Rounded as an index writes them.
  const scores = new Float32Array(papers.length);
  const times = Map.groupBy(terms, (term) => term);
  const boostTerm = (term: string): number => times.get(term)?.length ?? 0;
  for (const { id, score, queryTerms } of index.search([...times.keys()].join(' '), { boostTerm }))
    scores[id] = score * queryTerms.length ** (BM25.coordination - 1);
  return [...scores];
}

import { describe, expect, it } from 'vitest';
import { createPhraseReader } from '../../../src/search/query/phrase-reader.ts';
import { paper } from '../../fakes/papers.ts';

const PAPERS = [
  paper({ abstract: 'A Graph Network.' }),
  paper({ title: 'Graph-network', abstract: '' }),
  paper({ abstract: 'A network of graphs; network graph.' }),
  paper({ abstract: 'Of {\\it graph} networks, and one \\emph{graph network}.' }),
  paper({ abstract: 'Le gráph nétwork.' }),
];

/** A corpus that counts how often a paper is read. */
function counting() {
  let reads = 0;
  const at = (ordinal: number) => {
    reads += 1;
    return PAPERS[ordinal];
  };
  return { at, reads: () => reads };
}
const ALL = [0, 1, 2, 3, 4];

describe('a phrase reader', () => {
  it('finds words one after another, whatever case, signs, LaTeX and accents are there', () => {
    const corpus = counting();
    expect(createPhraseReader(corpus).thoseWith('graph network', ALL)).toEqual([0, 1, 3, 4]);
    expect(corpus.reads()).toBe(ALL.length);
  });

  it('reads no more papers than it may, and says for which phrase it did not', () => {
    const corpus = counting();
    const reader = createPhraseReader(corpus, 7);
    expect(reader.thoseWith('graph network', ALL)).toHaveLength(4);
    expect(reader.thoseWith('network graph', ALL)).toEqual(ALL);
    expect(reader.thoseWith('network graph', [0, 2])).toEqual([2]);
    expect(corpus.reads()).toBe(7);
    expect(reader.setAside()).toEqual([{ text: '"network graph"', why: 'too much' }]);
  });
});

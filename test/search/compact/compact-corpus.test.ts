import { describe, expect, it } from 'vitest';
import { createCompactCorpus } from '../../../src/search/compact/compact-corpus.ts';
import { describeCorpus } from '../../contracts/corpus.ts';
import { paper } from '../../fakes/papers.ts';

describeCorpus('The compact corpus', createCompactCorpus);

describe('The compact corpus', () => {
  it('is the same corpus after packing, and can be added to', () => {
    const corpus = createCompactCorpus();
    for (let at = 0; at < 600; at++) {
      corpus.add(
        paper({ id: `p${at}`, title: `Paper ${at}`, authors: [`Author ${at}`], votes: at }),
      );
    }
    corpus.remove('p3');
    const restored = createCompactCorpus(corpus.pack());
    const added = restored.add(paper({ id: 'new', title: 'New' }));

    expect([added, restored.size, restored.at(added)?.title]).toEqual([600, 600, 'New']);
    expect([restored.at(3), restored.at(599)]).toEqual([undefined, corpus.at(599)]);
    expect(restored.facts(17)?.votes).toBe(17);
    expect([...restored.authoredWith('17')]).toEqual([17]);
    expect(restored.tellsAuthors(17)).toBe(true);
  });
});

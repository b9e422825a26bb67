import { describe, expect, it } from 'vitest';
import { authorshipOf, type Corpus } from '../../src/search/ranking/corpus.ts';
import { paper } from '../fakes/papers.ts';

const ADA = paper({
  id: 'a',
  title: 'On engines',
  authors: ['Ada Lovelace', 'C. Babbage'],
  published: '1843-10',
  votes: 0,
  citations: 3,
  venue: 'Taylor’s Memoirs',
  organisation: 'Analytical Society',
  codeUrl: 'https://example.org/engine',
});
const NOBODY = paper({ id: 'b', title: 'Anonymous', abstract: 'Ünïcode \u{1F600} “quoted”' });

/** What every corpus does, however it keeps its papers. */
export function describeCorpus(name: string, create: () => Corpus): void {
  const filled = (): Corpus => {
    const corpus = create();
    corpus.add(ADA);
    corpus.add(NOBODY);
    return corpus;
  };

  describe(`${name}, a corpus`, () => {
    it('gives back the papers that were added, under ordinals in their order', () => {
      const corpus = filled();

      expect([corpus.size, corpus.capacity, [...corpus.ordinals()]]).toEqual([2, 2, [0, 1]]);
      expect([corpus.at(0), corpus.at(1), corpus.at(2)]).toEqual([ADA, NOBODY, undefined]);
      expect([corpus.ordinalOf('b'), corpus.ordinalOf('c')]).toEqual([1, undefined]);
    });

    it('knows what filters ask, and what nobody knows stays unknown', () => {
      const corpus = filled();

      expect(corpus.facts(0)).toMatchObject({
        published: '1843-10',
        votes: 0,
        citations: 3,
        venue: ADA.venue,
        organisation: ADA.organisation,
        codeUrl: ADA.codeUrl,
        authors: ADA.authors,
      });
      const { published, citations, venue, organisation, codeUrl } = corpus.facts(1) ?? {};
      expect([published, citations, venue, organisation, codeUrl].join('')).toBe('');
      expect(corpus.facts(1)?.votes).toBeUndefined();
      expect(corpus.facts(1)?.authors).toEqual([]);
      expect(corpus.facts(2)).toBeUndefined();
    });

    it.each(['2024', '2024-10', '2024-10-07', '0987-01-30'])(
      'keeps the date %s as it is',
      (date) => {
        const corpus = create();
        corpus.add(paper({ published: date }));

        expect(corpus.facts(0)?.published).toBe(date);
      },
    );

    it('tells quickly only what is true of who wrote a paper', () => {
      const told = (author: string) => [0, 1].map(authorshipOf(author, filled()));

      expect(told('Lovelace')).toEqual(['by', 'perhaps']);
      expect(told('ada lovelace')).toEqual(['perhaps', 'perhaps']);
      expect(told('Turing')).toEqual(['not by', 'perhaps']);
      expect(['ada turing', 'charles lovelace', 'a. l.'].map((name) => told(name)[0])).toEqual([
        'not by',
        'perhaps',
        'not by',
      ]);
    });

    it('finds papers by a word of an author name, and none that was removed', () => {
      const corpus = filled();

      expect([...corpus.authoredWith('babbage'), ...corpus.authoredWith('cabbage')]).toEqual([0]);
      expect([corpus.tellsAuthors(0), corpus.tellsAuthors(1)]).toEqual([true, false]);
      corpus.remove('a');
      expect([[...corpus.authoredWith('babbage')], corpus.tellsAuthors(0)]).toEqual([[], false]);
    });

    it('holds several papers under one id, and removes them together', () => {
      const corpus = filled();
      const other = paper({ id: 'a', title: 'Of another file' });
      expect(corpus.add(other)).toBe(2);
      expect([corpus.size, corpus.ordinalOf('a'), corpus.ordinalsOf('a')]).toEqual([3, 0, [0, 2]]);
      expect([corpus.at(0), corpus.at(2)]).toEqual([ADA, other]);
      expect(corpus.remove('a')).toEqual([0, 2]);
      expect([corpus.size, [...corpus.ordinals()], corpus.at(2)]).toEqual([1, [1], undefined]);
    });

    it('never gives an ordinal again', () => {
      const corpus = filled();

      expect([corpus.remove('a'), corpus.remove('a')]).toEqual([[0], []]);
      expect([corpus.at(0), corpus.facts(0), corpus.size]).toEqual([undefined, undefined, 1]);
      expect(corpus.add(ADA)).toBe(2);
      expect([...corpus.ordinals()]).toEqual([1, 2]);
    });

    it('gives back papers among thousands', () => {
      const corpus = create();
      for (let at = 0; at < 1500; at++) corpus.add(paper({ id: `p${at}`, title: `Paper ${at}` }));

      expect([0, 255, 256, 511, 1499].map((at) => corpus.at(at)?.title)).toEqual(
        [0, 255, 256, 511, 1499].map((at) => `Paper ${at}`),
      );
    });
  });
}

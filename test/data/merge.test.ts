import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorks, describeClash, mergePapers, mergeWorks } from '../../src/data/merge.ts';
import { arxivIdOfPaper } from '../../src/data/paper-url.ts';
import { paper } from '../fakes/papers.ts';

const MOSS = paper({
  id: 'smith2020',
  title: 'Bog Moss',
  authors: ['Ada Smith'],
  abstract: 'Moss grows.',
});
const CRANES = paper({ id: 'smith2020', title: 'Harbour Cranes', authors: ['Bruno Smith'] });

describe('mergePapers', () => {
  it('keeps the older id, and an arXiv id that the newer address hides', () => {
    const older = paper({ id: 'a', url: 'https://arxiv.org/abs/2106.09685' });
    const merged = mergePapers(older, paper({ id: 'b', url: 'https://example.org/a' }));
    expect(merged).toMatchObject({ id: 'a', url: 'https://example.org/a' });
    expect(arxivIdOfPaper(merged)).toBe('2106.09685');
  });
});

describe('mergeWorks', () => {
  it('never mixes two works under one id, and says so', async () => {
    const { papers, clashes } = await mergeWorks([MOSS], [CRANES]);
    expect(papers).toEqual([
      MOSS,
      { ...CRANES, id: expect.stringMatching(/^smith2020~[0-9a-f]{8}$/) },
    ]);
    expect(clashes.map(describeClash)).toEqual([
      expect.stringMatching(/^smith2020 names two papers, “Bog Moss” and “Harbour Cranes”; .*~/),
    ]);
  });

  it('finds a work again under the id that it got', async () => {
    const { papers } = await mergeWorks([MOSS, CRANES]);
    const again = await mergeWorks(papers, [CRANES, MOSS], [{ ...CRANES, votes: 3 }]);
    expect(again.papers).toEqual([papers[0], { ...papers[1], votes: 3 }]);
    expect(again.clashes).toEqual([]);
  });

  it('tells chapters of one common title apart, and knows each again', async () => {
    const chapters = [1, 2, 3].map((n) =>
      paper({
        id: 'intro',
        title: 'Introduction',
        abstract: `Volume ${n} is about ${'abc'.charAt(n - 1)}.`,
      }),
    );
    const once = await mergeWorks(chapters);
    expect(once.papers).toHaveLength(3);
    expect((await mergeWorks(once.papers, chapters)).papers).toEqual(once.papers);
  });

  const text = (...texts: string[]) => fc.constantFrom('', ...texts);
  const record = fc
    .record({
      id: fc.constantFrom('1', '2', 'arxiv:2106.09685', 'x~1'),
      title: fc.constantFrom('Moss', 'MOSS!', 'Cranes', 'Introduction'),
      abstract: text('Moss grows in winter light.', 'Cranes carry ice in winter.'),
      authors: fc.constantFrom([], ['Ada Smith'], ['Roe, Bo']),
      doi: fc.constantFrom(undefined, '10.1000/x', '10.1000/y'),
    })
    .map(({ doi, ...rest }) => paper({ ...rest, ...(doi !== undefined && { doi }) }));

  it('gives each work an id of its own and loses no record', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const works = createWorks();
        for (const one of records) {
          const held = works.papers[works.put(one)];
          expect(held).toMatchObject({ title: one.title });
          if (one.abstract !== '') expect(held?.abstract).toBe(one.abstract);
        }
        expect(new Set(works.papers.map(({ id }) => id)).size).toBe(works.papers.length);
      }),
    );
  });

  it('takes time in proportion, also where thousands share a title', async () => {
    const papers = Array.from({ length: 20_000 }, (_, n) =>
      paper({ id: `p${n}`, title: 'Report of the Year', authors: [`Ada Name${n}`] }),
    );
    expect((await mergeWorks(papers, papers)).papers).toHaveLength(20_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';

const parse = (text: string) => parsePapers(text, 'feed', { now: new Date('2026-07-28') });
const one = async (record: object) => (await parse(JSON.stringify(record))).papers[0];

describe('a record as another program writes it', () => {
  it.each([
    ['arXiv', { id: '1', title: 'T', summary: 'A' }],
    ['a wrapper', { id: '1', title: 'T', paper: { summary: 'A' } }],
    ['details', { id: '1', title: 'T', details: { abstract: 'A' } }],
    ['OpenReview', { id: '1', content: { title: { value: 'T' }, abstract: { value: 'A' } } }],
    ['old OpenReview', { id: '1', content: { title: 'T', abstract: 'A' } }],
    ['OpenAlex', { id: '1', display_name: 'T', abstract_inverted_index: { A: [0] } }],
    ['Crossref', { DOI: '1', title: ['T'], abstract: 'A' }],
    ['Semantic Scholar', { paperId: '1', title: 'T', abstract: 'A' }],
  ])('tells title, abstract and id: %s', async (_, record) => {
    expect(await one(record)).toMatchObject({ id: '1', title: 'T', abstract: 'A' });
  });

  it('reads the places of words as an abstract', async () => {
    const abstract_inverted_index = {
      ice: [2, 4],
      We: [0],
      weigh: [1],
      on: [3],
      far: [9],
      no: [-1],
    };
    expect(await one({ title: 'T', abstract_inverted_index })).toMatchObject({
      abstract: 'We weigh ice on ice far',
    });
  });

  it('reads a record of arXiv’s dump, its remarks without a warning', async () => {
    const { papers, warnings } = await parse(
      JSON.stringify({
        id: '0704.0001',
        authors: "C. Bal\\'azs, E. L. Moor and C.-P. Yun",
        title: 'Tides',
        abstract: '  We tide.\n',
        comments: '37 pages',
        'journal-ref': 'J. Tides 76',
        doi: '10.1000/T_1',
        versions: [{ created: 'Mon, 2 Apr 2007 19:18:42 GMT' }, { created: 'Tue, 3 Jul 2007' }],
        update_date: '2008-11-26',
      }),
    );
    expect(papers).toEqual([
      {
        id: '0704.0001',
        title: 'Tides',
        abstract: '  We tide.\n',
        authors: ['C. Balázs', 'E. L. Moor', 'C.-P. Yun'],
        published: '2007-04-02',
        venue: 'J. Tides 76',
        doi: '10.1000/T_1',
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it('reads an answer of Semantic Scholar, nulls and all', async () => {
    const { papers } = await parse(
      JSON.stringify({
        total: 2,
        data: [
          {
            paperId: 'c8b2',
            externalIds: { ArXiv: '2103.14030', DOI: '10.1109/X.2021', CorpusId: 7 },
            title: 'Windows',
            abstract: null,
            year: 2021,
            publicationDate: null,
            authors: [{ authorId: '1', name: 'Ze Liu' }],
            openAccessPdf: { url: 'http://arxiv.org/pdf/2103.14030', status: 'GREEN' },
          },
          { paperId: 'd9', title: 'Doors', abstract: 'Open.', authors: null },
        ],
      }),
    );
    expect(papers).toMatchObject([
      {
        id: 'c8b2',
        authors: ['Ze Liu'],
        published: '2021',
        doi: '10.1109/X.2021',
        pdfUrl: 'http://arxiv.org/pdf/2103.14030',
      },
      { id: 'd9', abstract: 'Open.', authors: [] },
    ]);
  });

  it('reads what Hugging Face tells, in the record before beside it', async () => {
    const paper = { id: '2606.90000', title: 'Silt', summary: 'Silt.', upvotes: 12 };
    const inner = { ...paper, publishedAt: '2026-06-10T00:00:00.000Z', authors: [{ name: 'Ada' }] };
    const outer = { paper: inner, publishedAt: '2026-06-09T20:00:00.000Z', numComments: 2 };
    expect(await one([{ ...outer, title: 'Silt' }])).toEqual({
      id: '2606.90000',
      title: 'Silt',
      abstract: 'Silt.',
      authors: ['Ada'],
      published: '2026-06-10',
      votes: 12,
      comments: 2,
    });
  });

  it('takes addresses by other names', async () => {
    expect(
      await one({
        title: 'T',
        abs: 'https://arxiv.org/abs/2508.90130',
        pdf: 'https://a.example/p.pdf',
      }),
    ).toMatchObject({
      id: 'arxiv:2508.90130',
      url: 'https://arxiv.org/abs/2508.90130',
      pdfUrl: 'https://a.example/p.pdf',
    });
  });

  it('says once that there are no abstracts', async () => {
    const { warnings } = await parse('{"title":"A"}\n{"title":"B"}');
    expect(warnings).toEqual([{ message: expect.stringContaining('abstract'), dropped: false }]);
  });
});

describe('a damaged document', () => {
  const records = Array.from({ length: 5 }, (_, n) => {
    return { id: `p${n}`, title: `Title {${n}} "x"`, abstract: `[brackets] \\ and NaN, ${n}` };
  });

  it.each([
    ['pretty-printed', JSON.stringify(records, null, 1)],
    ['on one line', JSON.stringify(records)],
    ['a record a line', `[${records.map((record) => JSON.stringify(record)).join(',\n')}]`],
    ['in a service’s answer', JSON.stringify({ total: 5, data: records }, null, 2)],
    ['in a service’s answer on one line', JSON.stringify({ total: 5, data: records })],
    ['an object after the other', records.map((one) => JSON.stringify(one, null, 2)).join('\n')],
  ])('loses at most the record that was cut: %s', async (_, text) => {
    const end = text.lastIndexOf('"id"');
    for (let cut = end + 5; cut < text.length; cut += 1) {
      const { papers } = await parse(text.slice(0, cut));
      expect(papers.slice(0, 4)).toMatchObject(records.slice(0, 4));
    }
  });

  it('takes NaN for nothing, and leaves it in texts', async () => {
    const text = JSON.stringify(records, null, 1).replace('"id": "p1"', '"votes": NaN, "id": "p1"');
    const { papers, warnings } = await parse(text);
    expect(papers).toMatchObject(records);
    expect(warnings).toEqual([]);
    expect((await parse('{"title":"A","abstract":"x","year":NaN}')).papers).toHaveLength(1);
  });

  it('loses only the record with a mark too many', async () => {
    const text = JSON.stringify(records, null, 1).replace('"Title {1}', '"Title" {1}');
    const { papers, warnings } = await parse(text);
    expect(papers.map(({ id }) => id)).toEqual(['p0', 'p2', 'p3', 'p4']);
    expect(warnings).toMatchObject([{ line: 7, dropped: true }]);
  });

  it('never fails but with a sentence, whatever is cut or put in', async () => {
    const text = JSON.stringify(records, null, 1);
    const place = fc.nat(text.length);
    await fc.assert(
      fc.asyncProperty(
        place,
        place,
        fc.constantFrom('', '"', '{', '}', ']', ',', '\\', 'NaN'),
        async (from, length, put) => {
          const damaged = text.slice(0, from) + put + text.slice(from + (length % 40));
          await parse(damaged).catch((error) => expect(error.name).toBe('SourceError'));
        },
      ),
    );
  });
});

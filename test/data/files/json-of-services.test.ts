import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';

const parse = (text: string) => parsePapers(text, 'answer', { now: new Date('2026-07-28') });
const read = (value: unknown) => parse(JSON.stringify(value));

describe('what a service answers', () => {
  it.each([
    [
      'Crossref',
      {
        message: {
          items: [{ DOI: '10.1000/a', title: ['T'], published: { 'date-parts': [[2020, 1, 2]] } }],
        },
      },
      { id: '10.1000/a', title: 'T', published: '2020-01-02' },
    ],
    [
      'CSL',
      [{ id: 'roe', title: 'T', issued: { raw: 'June 2021' }, author: [{ literal: 'The Group' }] }],
      { id: 'roe', published: '2021-06', authors: ['The Group'] },
    ],
    [
      'Europe PMC',
      {
        resultList: {
          result: [
            {
              id: '3',
              title: 'T',
              abstractText: 'A',
              authorString: 'Roe A, Moe B.',
              pubYear: '2021',
            },
          ],
        },
      },
      { id: '3', abstract: 'A', authors: ['Roe A', 'Moe B.'], published: '2021' },
    ],
    [
      'DBLP',
      {
        result: {
          hits: {
            hit: [
              {
                '@score': '3',
                info: { key: 'conf/a', title: 'T', authors: { author: { text: 'Ada Roe 0002' } } },
              },
            ],
          },
        },
      },
      { id: 'conf/a', title: 'T', authors: ['Ada Roe'] },
    ],
    [
      'DataCite',
      {
        data: [
          {
            id: '10.5281/z.1',
            attributes: {
              titles: [{ title: 'T' }],
              descriptions: [{ description: 'A' }],
              publicationYear: 2021,
            },
          },
        ],
      },
      { id: '10.5281/z.1', title: 'T', abstract: 'A', published: '2021' },
    ],
    [
      'Inspire',
      {
        hits: {
          hits: [
            {
              id: '45',
              metadata: {
                titles: [{ title: 'T' }],
                abstracts: [{ value: 'A' }],
                arxiv_eprints: [{ value: 'hep-th/9711200' }],
                dois: [{ value: '10.1000/i' }],
              },
            },
          ],
        },
      },
      { id: '45', abstract: 'A', arxivId: 'hep-th/9711200', doi: '10.1000/i' },
    ],
    [
      'ADS',
      {
        response: {
          docs: [{ bibcode: '2021ApJ...1', title: ['T'], abstract: 'A', doi: ['10.1000/a'] }],
        },
      },
      { id: '2021ApJ...1', title: 'T', doi: '10.1000/a' },
    ],
    [
      'Zenodo',
      { hits: { hits: [{ id: 7, metadata: { title: 'T', description: '<p>A</p>' } }] } },
      { id: '7', title: 'T', abstract: '<p>A</p>' },
    ],
    [
      'Papers with Code',
      [{ arxiv_id: '2106.09685', title: 'T', abstract: 'A', url_pdf: 'https://a.example/p.pdf' }],
      { id: '2106.09685', pdfUrl: 'https://a.example/p.pdf' },
    ],
    [
      'the dump of Semantic Scholar',
      {
        corpusid: 12,
        title: 'T',
        externalids: { ArXiv: '2106.09685' },
        publicationdate: '2021-06-17',
      },
      { id: '12', arxivId: '2106.09685', published: '2021-06-17' },
    ],
    [
      'MongoDB',
      [
        {
          _id: { $oid: '507f' },
          title: 'T',
          abstract: 'A',
          published: { $date: '2021-06-17T00:00:00Z' },
        },
      ],
      { id: '507f', published: '2021-06-17' },
    ],
  ])('is read as papers: %s', async (_, answer, fields) => {
    const { papers, warnings } = await read(answer);
    expect(papers).toMatchObject([fields]);
    expect(warnings.filter(({ message }) => !message.includes('no record has'))).toEqual([]);
  });

  it.each([
    ['an attachment', { itemType: 'attachment', title: 'Full Text PDF' }],
    ['a review', { id: 'r', replyto: 'a', content: { title: 'Good', abstract: 'B' } }],
  ])('is no paper where it is %s', async (_, beside) => {
    const { papers, warnings } = await read([{ id: 'a', title: 'T', abstract: 'A' }, beside]);
    expect(papers.map(({ id }) => id)).toEqual(['a']);
    expect(warnings).toMatchObject([{ dropped: true }]);
  });

  it('takes words for nothing as nothing', async () => {
    const { papers, warnings } = await read([
      { id: 'a', title: 'T', abstract: '[No abstract available]', published: 'NA', venue: 'None' },
      { id: 'b', title: 'U', abstract: 'A', comments: [{ text: 'Nice' }] },
    ]);
    expect(papers).toEqual([
      { id: 'a', title: 'T', abstract: '', authors: [] },
      { id: 'b', title: 'U', abstract: 'A', authors: [] },
    ]);
    expect(warnings).toEqual([]);
  });

  it('has no zero in what databases know a paper by', async () => {
    const { papers } = await read([
      { id: 'a\0b', title: 'T', abstract: 'A', doi: '10.1000/a\0b' },
      { id: '\0', title: 'U', abstract: 'A' },
    ]);
    expect(papers.map(({ id, doi }) => [id, doi])).toEqual([
      ['ab', undefined],
      [expect.stringMatching(/^title:/), undefined],
    ]);
  });

  it('keeps a paper whose id is no name', async () => {
    const { papers } = await read([
      { id: true, title: 'T', abstract: 'A' },
      { id: ' ', title: 'U', abstract: 'A' },
    ]);
    expect(papers.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^title:/),
      expect.stringMatching(/^title:/),
    ]);
  });
});

describe('JSON that people wrote', () => {
  it.each([
    [
      'remarks',
      '// mine\n[\n {"id": "a", "title": "T // t"}, // one\n /* two */ {"id": "b", "title": "U"}\n]',
    ],
    ['commas behind the last', '[\n{"id":"a","title":"T // t",},\n{"id":"b","title":"U"},\n]'],
    ['objects beside each other', '{"id":"a","title":"T // t"}{"id":"b","title":"U"}'],
  ])('is read with %s', async (_, text) => {
    const { papers, warnings } = await parse(text);
    expect(papers).toMatchObject([
      { id: 'a', title: 'T // t' },
      { id: 'b', title: 'U' },
    ]);
    expect(warnings.filter(({ dropped }) => dropped)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';

const parse = (text: string) => parsePapers(text, 'odd', { now: new Date('2026-11-26') });
const read = (value: unknown) => parse(JSON.stringify(value));

describe('what another service answers', () => {
  it.each([
    [
      'S2ORC and CORD-19',
      {
        paper_id: 'p',
        metadata: { title: 'T', authors: [{ first: 'Ada', middle: ['B.'], last: 'Roe' }] },
        abstract: [
          { section: 'Abstract', text: 'A.' },
          { section: 'Abstract', text: 'B.' },
        ],
        bib_entries: { BIBREF0: { title: 'Other' } },
      },
      { id: 'p', title: 'T', abstract: 'A.\n\nB.', authors: ['Ada B. Roe'] },
    ],
    [
      'a viewer of data sets',
      { features: [{ name: 'title' }], rows: [{ row_idx: 0, row: { title: 'T', year: 2024 } }] },
      { title: 'T', published: '2024' },
    ],
    [
      'schema.org',
      {
        '@context': 'https://schema.org',
        '@graph': [{ '@id': 'x', headline: 'T', abstract: 'A', datePublished: '2024-05-02' }],
      },
      { id: 'x', title: 'T', published: '2024-05-02' },
    ],
    [
      'OpenAIRE',
      { results: [{ id: 'x', mainTitle: 'T', descriptions: ['A'], authors: [{ fullName: 'B' }] }] },
      { id: 'x', title: 'T', abstract: 'A', authors: ['B'] },
    ],
    [
      'Springer',
      {
        records: [
          {
            title: 'T',
            abstract: 'A',
            creators: [{ creator: 'Roe, Ada' }],
            url: [{ value: 'https://a.example/x' }],
          },
        ],
      },
      { authors: ['Roe, Ada'], url: 'https://a.example/x' },
    ],
    [
      'links of papers to code',
      [
        {
          paper_title: 'T',
          paper_arxiv_id: '2405.01234',
          repo_url: 'https://a.example/code',
          paper_url_pdf: 'https://a.example/p.pdf',
        },
      ],
      {
        id: 'arxiv:2405.01234',
        codeUrl: 'https://a.example/code',
        pdfUrl: 'https://a.example/p.pdf',
      },
    ],
    [
      'DBLP, of a preprint',
      {
        hit: [
          { info: { title: 'T', venue: ['CoRR', 'X'], ee: 'https://arxiv.org/abs/2305.04321' } },
        ],
      },
      { venue: 'CoRR', id: 'arxiv:2305.04321' },
    ],
  ])('is read as papers: %s', async (_, answer, fields) => {
    const { papers, warnings } = await read(answer);
    expect(papers).toMatchObject([fields]);
    expect(warnings.filter(({ message }) => !message.includes('no record has'))).toEqual([]);
  });

  it.each([
    [
      'as lists',
      [
        ['title', 'abstract'],
        ['T', 'A'],
        ['U', 'B'],
      ],
    ],
    [
      'as pandas splits it',
      {
        columns: ['title', 'abstract'],
        index: [0, 1],
        data: [
          ['T', 'A'],
          ['U', 'B'],
        ],
      },
    ],
    [
      'as Datasette has it',
      {
        rows: [
          ['T', 'A'],
          ['U', 'B'],
        ],
        columns: ['Title', 'Abstract'],
      },
    ],
    [
      'as a sheet',
      {
        range: 'A1:B3',
        values: [
          ['Title', 'Abstract'],
          ['T', 'A'],
          ['U', 'B'],
        ],
      },
    ],
  ])('is read from rows below names: %s', async (_, table) => {
    expect((await read(table)).papers).toMatchObject([
      { title: 'T', abstract: 'A' },
      { title: 'U', abstract: 'B' },
    ]);
  });
});

describe('a table of a notebook', () => {
  it.each(['Name', 'Paper'])('has its titles below %s', async (name) => {
    const { papers } = await parse(`${name},Authors,Abstract\nT,Ada Roe,A\n`);
    expect(papers).toMatchObject([{ title: 'T', abstract: 'A' }]);
  });

  it('is no table of papers where names stand alone', async () => {
    await expect(parse('Name,Mail\nAda,a@b.example\n')).rejects.toThrow('none of the formats');
  });

  it('says that nothing is called a title', async () => {
    const { warnings } = await parse('Thing,Abstract\nT,A\n');
    expect(warnings).toEqual([{ message: expect.stringContaining('title'), dropped: false }]);
  });

  it('has titles that lead somewhere', async () => {
    const { papers } = await parse(
      '| Title | Venue |\n|---|---|\n| ![Star](https://a.example/s) [**T**](https://arxiv.org/abs/2405.01234) <br> | ACL |\n',
    );
    expect(papers).toMatchObject([
      { id: 'arxiv:2405.01234', title: 'T', url: 'https://arxiv.org/abs/2405.01234' },
    ]);
  });
});

it('reads past what people remark with number signs', async () => {
  const { papers, warnings } = await parse(
    '# mine\n{"title":"T","abstract":"A"}\n# old\n{"title":"U","abstract":"B"}\n',
  );
  expect(papers.map(({ title }) => title)).toEqual(['T', 'U']);
  expect(warnings).toEqual([]);
});

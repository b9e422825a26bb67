import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';

const parse = (text: string) => parsePapers(text, 'table', { now: new Date('2026-07-28') });

describe('a table', () => {
  it.each([
    [
      'commas',
      'id,Title,Authors,Year,Abstract,DOI\n2503.0210,"A, b","Roe, Bo; Moe, Al",2021,"He said ""x"",\nand went",10.1000/x_1',
    ],
    [
      'tabs',
      'id\ttitle\tauthors\tyear\tabstract\tdoi\n2503.0210\tA, b\tRoe, Bo; Moe, Al\t2021\t"He said ""x"",\nand went"\t10.1000/x_1',
    ],
    [
      'semicolons and Windows line ends',
      'id;title;authors;year;abstract;doi\r\n2503.0210;A, b;"Roe, Bo; Moe, Al";2021;"He said ""x"",\r\nand went";10.1000/x_1\r\n',
    ],
  ])('is read with %s between its cells', async (_, text) => {
    const { papers, warnings, format } = await parse(text);
    expect(papers).toEqual([
      {
        id: '2503.0210',
        title: 'A, b',
        abstract: 'He said "x",\nand went',
        authors: ['Roe, Bo', 'Moe, Al'],
        published: '2021',
        doi: '10.1000/x_1',
      },
    ]);
    expect([warnings, format]).toEqual([[], 'csv']);
  });

  it('is read with the columns of Zotero', async () => {
    const text =
      '"Key","Item Type","Publication Year","Author","Title","Publication Title","Url","Abstract Note"\n"AB12","journalArticle","2019","Roe, Bo","Moss","J. Moss","https://a.example/m","Moss grows."';
    expect((await parse(text)).papers).toEqual([
      {
        id: 'AB12',
        title: 'Moss',
        abstract: 'Moss grows.',
        authors: ['Roe, Bo'],
        published: '2019',
        venue: 'J. Moss',
        url: 'https://a.example/m',
      },
    ]);
  });

  it.each([
    [
      'Scopus',
      '"Authors","Author full names","Title","Source title","Abstract"\n"Roe A.","Roe, Ada (12)","A","J","B"',
      { title: 'A', authors: ['Roe, Ada'], venue: 'J', abstract: 'B' },
    ],
    [
      'IEEE',
      '"Document Title","Authors","Abstract","PDF Link"\n"A","A. Roe; B. Moe","B","https://a.example/p.pdf"',
      { title: 'A', authors: ['A. Roe', 'B. Moe'], pdfUrl: 'https://a.example/p.pdf' },
    ],
    [
      'Lens',
      '"","Title","Date Published","Author/s"\n"1","A","2021-06-17","Ada Roe"',
      { title: 'A', published: '2021-06-17', authors: ['Ada Roe'] },
    ],
    [
      'Dimensions, with a remark above',
      '"Exported on Nov 1, 2026. Criteria: x"\n"Title","PubYear"\n"A","2021"',
      { title: 'A', published: '2021' },
    ],
    [
      'German',
      'Titel;Autor;Jahr;Zusammenfassung\nA;Roe, Ada;2021;B',
      { title: 'A', authors: ['Roe, Ada'], published: '2021', abstract: 'B' },
    ],
    [
      'Chinese',
      '标题,作者,年份,摘要\nA,李雷,2021,B',
      { title: 'A', authors: ['李雷'], abstract: 'B' },
    ],
    ['Markdown', '| Title | Abstract |\n|:---|---|\n| A | B |', { title: 'A', abstract: 'B' }],
  ])('is read with the columns of others: %s', async (_, text, fields) => {
    const { papers, warnings } = await parse(text);
    expect(papers).toMatchObject([fields]);
    expect(warnings.filter(({ dropped }) => dropped)).toEqual([]);
  });

  it('has the first filled cell of two columns with one name', async () => {
    const { papers } = await parse('title,abstract,title,abstract\nA,,B,C');
    expect(papers).toMatchObject([{ title: 'A', abstract: 'C' }]);
  });

  it('takes no quotation mark within a cell for one that opens it', async () => {
    const { papers, warnings } = await parse('title\tabstract\nA "b\tc\nD\te "f" g\nH\ti');
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['A "b', 'c'],
      ['D', 'e "f" g'],
      ['H', 'i'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('loses only the row whose quotation mark never closes', async () => {
    const rows = Array.from({ length: 600 }, (_, n) => `p${n},Title ${n},Text ${n}`);
    rows[3] = 'p3,"Title 3,Text 3';
    const { papers, warnings } = await parse(['id,title,abstract', ...rows].join('\n'));
    expect(papers).toHaveLength(599);
    expect(warnings).toMatchObject([{ line: 5, dropped: true }]);
  });

  it('gives back every row whatever stands in its cells', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ' ', ',', '"', '\n', ';', '\t', 'é', '|'),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        async (cells) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const rows = cells.map(([title, abstract], n) =>
            [`p${n}`, `T${title}.`, `A${abstract}.`].map(quoted).join(','),
          );
          const { papers } = await parse(['id,title,abstract', ...rows].join('\n'));
          expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
            cells.map(([title, abstract]) => [`T${title}.`, `A${abstract}.`]),
          );
        },
      ),
    );
  });
});

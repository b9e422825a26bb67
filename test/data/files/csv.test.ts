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

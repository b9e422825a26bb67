import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';
import { asShown, NOW } from '../page-export/layouts.ts';
import { asNumbered, asTrending } from '../page-export/numbered-and-trending.ts';
import { type ShownPaper, shownPapers } from '../page-export/paper.ts';

const parse = (text: string) => parsePapers(text, 'page', { now: NOW });

/** Papers without marks of Markdown, which a text may not keep. */
const plainPapers = shownPapers(8).map((papers) =>
  papers.map((paper, at): ShownPaper => {
    const plain = (text: string) => text.replace(/[[\]()#*·|>]|https?:\S+|- /gu, '').trim();
    return {
      ...paper,
      title: `Lamp ${plain(paper.title)} ${at}`.replace(/\s+/g, ' '),
      abstract:
        `We see ${plain(paper.abstract)}, as was shown for lamps of every kind in the past.`.replace(
          /\s+/g,
          ' ',
        ),
      by: 'authors' in paper.by ? paper.by : { organisation: 'Lamp Lab' },
    };
  }),
);

const factsOf = ({ title, abstract, votes, by, published, comments }: ShownPaper) => ({
  title,
  abstract,
  votes,
  ...('authors' in by ? { authorCount: by.authors } : by),
  ...(published !== undefined && { published }),
  ...(published !== undefined && comments !== undefined && { comments }),
});

describe('a page with numbered links', () => {
  it.each([true, false])('comes back paper by paper (addresses at the end: %s)', async (list) => {
    await fc.assert(
      fc.asyncProperty(plainPapers, async (papers) => {
        const read = await parse(asNumbered(papers, list));
        expect(read.papers).toMatchObject(papers.map(factsOf));
        expect(read.papers).toHaveLength(papers.length);
        expect(read.warnings).toEqual([]);
        if (list)
          expect(read.papers.map(({ id }) => id)).toEqual(
            papers.map(({ arxivId }) => `arxiv:${arxivId}`),
          );
      }),
    );
  });

  it('keeps a title without a paragraph, and says so', async () => {
    const shown = { arxivId: '2410.05434', votes: 3, published: '2024-10-07', comments: 2 };
    const bare = { ...shown, title: 'Lamps', abstract: '', by: { authors: 2 } };
    const { papers, warnings } = await parse(asNumbered([bare], true));
    expect(papers).toMatchObject([{ title: 'Lamps', abstract: '', authorCount: 2, votes: 3 }]);
    expect(warnings).toHaveLength(1);
  });
});

describe('the page of trending papers', () => {
  it('comes back with each paper once', async () => {
    await fc.assert(
      fc.asyncProperty(plainPapers, async (papers) => {
        const { papers: read } = await parse(asTrending(papers));
        expect(read).toHaveLength(papers.length);
        expect(read).toMatchObject(
          papers.map(({ title, abstract, votes, published, arxivId }) => ({
            id: `arxiv:${arxivId}`,
            title,
            abstract,
            votes,
            codeUrl: `https://github.com/lamps/${arxivId}`,
            ...(published !== undefined && { published }),
          })),
        );
      }),
    );
  });
});

describe('a page in an unknown layout', () => {
  const PAPERS = [1, 2, 3, 4, 5].map((n) => ({
    arxivId: `2410.0543${n}`,
    title: `Lamp ${n} for Desks`,
    abstract: `We read about lamp ${n} at night, and write on what we have read. `.repeat(6).trim(),
    votes: n,
    by: { authors: n },
    published: '2024-10-07',
    comments: undefined,
  }));
  const shown = asShown(PAPERS, { banners: 2, footer: true, query: '' });

  it.each([
    ['hard-wrapped lines', shown.replace(/(.{60,80}) (?=\S)/gu, '$1\n')],
    ['links of a kind of its own', shown.replace(/^(Lamp .*|We read.*)$/gm, '[$1][]')],
    ['bullets', shown.replace(/^(Lamp .*|We read.*)$/gm, '* $1')],
    ['only its furniture', `${shown.split('Mar 25')[0]}\nAbout us\nOur lamps are made of glass.`],
  ])('is said to be one: %s', async (_, text) => {
    await expect(parse(text)).rejects.toThrow(/^page: a Hugging Face Papers page /);
  });
});

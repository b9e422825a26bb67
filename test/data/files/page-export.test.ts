import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';
import { PaperSchema } from '../../../src/data/paper.ts';
import {
  asLinks,
  asMarkdown,
  asPlain,
  asShown,
  type Capture,
  NOW,
} from '../page-export/layouts.ts';
import { type ShownPaper, shownPapers } from '../page-export/paper.ts';

const parse = async (text: string) => (await parsePapers(text, 'page', { now: NOW })).papers;

const capture: fc.Arbitrary<Capture> = fc.record({
  banners: fc.constantFrom(0 as const, 1 as const, 2 as const),
  footer: fc.boolean(),
  query: fc.constantFrom('desk lamps', 'Oct 2', '2410.05434', 'Daily', 'a "lamp" OR b'),
});

/** Damage that files take on their way, and that must not matter. */
const transport = fc.constantFrom(
  (text: string) => text,
  (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  (text: string) => text.replaceAll('\n', '  \n\n\t\n'),
  (text: string) => text.trim(),
);

const textOf = ({ title, abstract }: { title: string; abstract: string }) => ({ title, abstract });

const recordOf = (paper: ShownPaper) => ({
  ...textOf(paper),
  votes: paper.votes,
  ...('authors' in paper.by ? { authorCount: paper.by.authors } : paper.by),
  ...(paper.published !== undefined && { published: paper.published }),
});

const withLinks = (paper: ShownPaper) => ({
  ...recordOf(paper),
  id: `arxiv:${paper.arxivId}`,
  authors: [],
  url: `https://huggingface.co/papers/${paper.arxivId}`,
  pdfUrl: `https://arxiv.org/pdf/${paper.arxivId}`,
  ...(paper.comments !== undefined && { comments: paper.comments }),
});

describe.each([
  ['links on lines of their own', asLinks],
  ['Markdown', asMarkdown],
])('any page with %s', (_, layout) => {
  it('comes back paper by paper, with all that it says', async () => {
    await fc.assert(
      fc.asyncProperty(shownPapers(12), capture, transport, async (papers, how, damage) => {
        expect(await parse(damage(layout(papers, how)))).toEqual(papers.map(withLinks));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps papers without an abstract', async () => {
    await fc.assert(
      fc.asyncProperty(shownPapers(6), capture, async (papers, how) => {
        const bare = papers.map((paper, at) => (at % 2 === 0 ? { ...paper, abstract: '' } : paper));
        expect(await parse(layout(bare, how))).toEqual(bare.map(withLinks));
      }),
    );
  });
});

const distinct = (papers: readonly ShownPaper[]) =>
  papers.map((paper, at) => ({
    ...paper,
    title: at === 0 ? paper.title : `${paper.title} no${at}`,
  }));

describe('any page copied as text', () => {
  it('comes back paper by paper from titles and abstracts alone', async () => {
    await fc.assert(
      fc.asyncProperty(shownPapers(12), capture, transport, async (given, how, damage) => {
        const papers = distinct(given);
        const read = await parse(damage(asPlain(papers, { ...how, banners: how.banners || 1 })));
        expect(read.map(textOf)).toEqual(papers.map(textOf));
      }),
      { numRuns: 150 },
    );
  });

  it('comes back with votes, authors and dates where the copy has them', async () => {
    await fc.assert(
      fc.asyncProperty(shownPapers(12), capture, transport, async (given, how, damage) => {
        const papers = distinct(given);
        const read = await parse(damage(asShown(papers, how)));
        expect(read.map(textOf)).toEqual(papers.map(textOf));
        for (const paper of read) expect(PaperSchema.safeParse(paper).success).toBe(true);
        expect(read.map(({ votes }) => votes)).toEqual(papers.map(({ votes }) => votes));
      }),
      { numRuns: 150 },
    );
  });
});

describe('odd pages', () => {
  // Whatever reads the text again at each mark needs hours for this, so the time limit only ends a hang.
  it('reads a title and an abstract of a million of any mark', { timeout: 300_000 }, async () => {
    for (const mark of ['\\', ' ', '](', '[1](', '·', '"', '.)', '\\ ']) {
      const text = `a${mark.repeat(1_000_000 / mark.length)}b`;
      const paper = { arxivId: '2410.05434', votes: 1, published: '2024-10-07', comments: 1 };
      const shown = { ...paper, title: text, abstract: text, by: { organisation: text } };
      for (const layout of [asPlain, asLinks, asMarkdown])
        await parse(layout([shown], { banners: 2, footer: true, query: text })).catch(() => []);
    }
  });

  it.each([
    ['Subscribed Lamps', 'Subscribed Lamps'],
    ['SubscribeSubscribe', 'Subscribe'],
    ['SubscribecosLamp', 'cosLamp'],
    ['Subscribe to Lamps', 'Subscribe to Lamps'],
  ])('takes the button off %s', async (line, title) => {
    const text = `Get trending papers in your email inbox!\n${line}\n${'We read. '.repeat(40)}`;
    expect(await parse(text)).toMatchObject([{ title }]);
  });

  it('knows titles and abstracts in turn also without a banner', async () => {
    const pairs = [1, 2, 3].map((n) => `Lamps that Read ${n}\n${'We read. '.repeat(40)}`);
    expect(await parse(pairs.join('\n'))).toHaveLength(3);
    await expect(parse(pairs.join('\n').replaceAll('Lamps', '# Lamps'))).rejects.toThrow('line 1');
  });

  it('keeps papers whose abstracts are a word long', async () => {
    const page = asPlain([], { banners: 1, footer: false, query: '' });
    const papers = await parse(
      `${page}Lamps at Night\nWithdrawn\nDesks\n${'We read. '.repeat(40)}`,
    );
    expect(papers.map(({ title }) => title)).toEqual(['Lamps at Night', 'Desks']);
  });
});

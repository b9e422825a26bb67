import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';
import { PaperSchema } from '../../../src/data/paper.ts';

const NOW = new Date('2026-07-28T12:00:00Z');
const parse = (text: string, now = NOW) => parsePapers(text, 'page.txt', { now });

const ABSTRACT =
  'We study how desk lamps learn to read. Our lamps beat every baseline by a wide margin, and we release them.';
const BANNER =
  'Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe';

interface Result {
  readonly id: string;
  readonly title?: string;
  readonly abstract?: string;
  readonly votes?: string;
  readonly by?: string;
  readonly when?: string;
  readonly comments?: number;
}

const page = (id: string) => `https://huggingface.co/papers/${id}`;
const HEADER = `${BANNER}\nhttps://huggingface.co/login?next=%2Fpapers\nDaily Papers\ndesk lamps\nhttps://huggingface.co/papers/trending\nhttps://huggingface.co/papers/date/2026-03-24\nMar 25`;
const FOOTER =
  'Previous\nhttps://huggingface.co/papers/date/2026-03-24\nSystem theme\nTOS\nhttps://huggingface.co/terms-of-service';

const linksLayout = (results: readonly Result[], between = '\n\n') =>
  [HEADER, ...results.map(asLinks), FOOTER].join('\n').replaceAll('\n', between);

const asLinks = ({
  id,
  title = 'Lamps',
  abstract = ABSTRACT,
  votes = '3',
  by,
  when,
  comments,
}: Result) =>
  [
    ` [-] ${votes}`,
    `https://huggingface.co/login?next=%2Fpapers%2F${id}`,
    title,
    page(id),
    ...(abstract === '' ? [] : [abstract, page(id)]),
    by === undefined
      ? `[\n2 authors](${page(id)})`
      : ` \n${page(id)}\n ${by}\nhttps://huggingface.co/lamps`,
    '·',
    `${when ?? 'Oct 7, 2024'} `,
    ...(comments === undefined ? [] : [`${comments}`, `${page(id)}#community`]),
  ].join('\n');

const markdownLayout = (results: readonly Result[], between = '\n\n') =>
  [
    'new',
    'Get trending papers in your email inbox!',
    '- Daily',
    'Oct 2',
    ...results.map(asMarkdown),
  ].join(between);

const asMarkdown = ({
  id,
  title = 'Lamps',
  abstract = ABSTRACT,
  votes = '3',
  by,
  when,
  comments,
}: Result) =>
  [
    `[${votes}](https://huggingface.co/login?next=%2Fpapers%2F${id})`,
    `### [${title}](${page(id)})`,
    ...(abstract === '' ? [] : [`[${abstract}](${page(id)})`]),
    by === undefined
      ? `[- ![](https://x.example/a.png)\\\\\n- ![](https://x.example/b.svg)\\\\\n- 2 authors](${page(id)})`
      : `[![lamps](https://x.example/l.png)${by}](https://huggingface.co/lamps)`,
    '·',
    `${when ?? 'Oct 7, 2024'}${comments === undefined ? '' : `[${comments}](${page(id)}#community)`}`,
  ].join('\n\n');

describe.each([
  ['links on lines of their own', linksLayout],
  ['Markdown', markdownLayout],
])('a page with %s', (_, layout) => {
  it('reads what the page says about a paper', async () => {
    const { papers, warnings } = await parse(
      layout([
        { id: '2410.05430', votes: '19', comments: 6 },
        { id: '2306.14898', title: 'Chairs', votes: '-', by: 'Lamp Lab', when: 'Jun 26, 2023' },
      ]),
    );
    expect(papers).toEqual([
      {
        id: 'arxiv:2410.05430',
        title: 'Lamps',
        abstract: ABSTRACT,
        authors: [],
        authorCount: 2,
        published: '2024-10-07',
        votes: 19,
        comments: 6,
        url: 'https://huggingface.co/papers/2410.05430',
        pdfUrl: 'https://arxiv.org/pdf/2410.05430',
      },
      expect.objectContaining({
        id: 'arxiv:2306.14898',
        organisation: 'Lamp Lab',
        published: '2023-06-26',
        votes: 0,
      }),
    ]);
    expect(papers[1]).not.toHaveProperty('authorCount');
    expect(papers[1]).not.toHaveProperty('comments');
    expect(warnings).toEqual([]);
  });

  it.each([
    ['May 29', '2026-07-28', '2026-05-29'],
    ['Jul 28', '2026-07-28', '2026-07-28'],
    ['Jul 29', '2026-07-28', '2025-07-29'],
    ['Feb 29', '2026-07-28', '2024-02-29'],
    ['October 7, 2024', '2026-07-28', '2024-10-07'],
  ])('dates %s, read on %s, to %s', async (when, now, published) => {
    const { papers } = await parse(layout([{ id: '2410.05434', when }]), new Date(now));
    expect(papers[0]?.published).toBe(published);
  });

  it('knows no date for a day that does not exist', async () => {
    const { papers } = await parse(layout([{ id: '2410.05434', when: 'Feb 31, 2024' }]));
    expect(papers).toHaveLength(1);
    expect(papers[0]).not.toHaveProperty('published');
  });

  it('joins a title where the capture wrapped it', async () => {
    const { papers } = await parse(
      layout([{ id: '2410.05434', title: 'How Lamps Engage\\  with Desks' }]),
    );
    expect(papers[0]?.title).toBe('How Lamps Engage with Desks');
  });

  it.each(['\n', '\r\n', '\r\n \r\n\r\n'])(
    'does not mind how lines are parted (%j)',
    async (between) => {
      const results = [
        { id: '2410.05434', comments: 2 },
        { id: '2306.14898' },
        { id: '2306.14899' },
      ];
      const { papers } = await parse(layout(results, between));
      expect(papers).toEqual((await parse(layout(results))).papers);
      expect(papers).toHaveLength(3);
    },
  );

  it('keeps a paper whose abstract is missing, with a warning', async () => {
    const { papers, warnings } = await parse(
      layout([
        { id: '2410.05434', abstract: '' },
        { id: '2306.14898' },
        { id: '2306.14899', abstract: '' },
      ]),
    );
    expect(papers.map(({ abstract }) => abstract)).toEqual(['', ABSTRACT, '']);
    expect(warnings).toHaveLength(2);
  });

  it('keeps the first of two results for one paper', async () => {
    const { papers, warnings } = await parse(
      layout([
        { id: '2410.05434', votes: '1' },
        { id: '2306.14898' },
        { id: '2410.05434', votes: '2' },
      ]),
    );
    expect(papers.map(({ votes }) => votes)).toEqual([1, 3]);
    expect(warnings).toMatchObject([{ dropped: true }]);
  });

  it('survives a cut at any place', async () => {
    const text = layout([
      { id: '2410.05434', comments: 2 },
      { id: '2306.14898' },
      { id: '2306.14899' },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: BANNER.length, max: text.length }), async (end) => {
        const papers = await parse(text.slice(0, end)).then(
          (parsed) => parsed.papers,
          () => [],
        );
        for (const paper of papers) expect(PaperSchema.safeParse(paper).success).toBe(true);
      }),
    );
  });
});

it('joins the hard-wrapped lines of an abstract in Markdown', async () => {
  const abstract =
    'Lamps are widely used for reading and tracing\\\\\nletters. Such uses rely on light.';
  const { papers } = await parse(markdownLayout([{ id: '2410.05434', abstract }]));
  expect(papers[0]?.abstract).toBe(
    'Lamps are widely used for reading and tracing letters. Such uses rely on light.',
  );
});

import type { ShownPaper } from './paper.ts';

export const NOW = new Date('2026-07-28T12:00:00Z');

/** What differs from capture to capture. */
export interface Capture {
  /** How often the banner stands at the top. */
  readonly banners: 0 | 1 | 2;
  readonly footer: boolean;
  /** The words searched for, which the page shows again. */
  readonly query: string;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const BANNERS = [
  'Get trending papers in your email inbox once a day!',
  'Get trending papers in your email inbox!',
];

const pageOf = ({ arxivId }: ShownPaper) => `https://huggingface.co/papers/${arxivId}`;
const loginOf = ({ arxivId }: ShownPaper) =>
  `https://huggingface.co/login?next=%2Fpapers%2F${arxivId}`;
const votesOf = ({ votes }: ShownPaper) => (votes === 0 ? '-' : String(votes));
const authorsOf = (authors: number) => `${authors} author${authors === 1 ? '' : 's'}`;

/** Without its year where that is this year, as the page does it. */
function dateOf(published: string): string {
  const [year, month, day] = published.split('-').map(Number);
  const shown = `${MONTHS[(month ?? 1) - 1]} ${day}`;
  return year === NOW.getUTCFullYear() ? shown : `${shown}, ${year}`;
}

/** Titles and abstracts alone. */
export const asPlain = (papers: readonly ShownPaper[], { banners }: Capture): string =>
  `${BANNERS.slice(2 - banners).join('\n')}\n${banners > 0 ? 'Subscribe' : ''}${papers
    .map(({ title, abstract }) => `${title}\n${abstract}`)
    .join('\n')}\n`;

/** The page as a browser shows it, copied. */
export const asShown = (papers: readonly ShownPaper[], capture: Capture): string =>
  [
    'Hugging Face',
    'Models',
    ...BANNERS.slice(2 - Math.max(1, capture.banners)),
    'Subscribe',
    'Daily Papers',
    'by',
    'AK',
    'and the research community',
    'Daily',
    'Weekly',
    'Monthly',
    'Mar 25',
    ...papers.flatMap((paper) => [
      votesOf(paper),
      paper.title,
      paper.abstract,
      'authors' in paper.by ? authorsOf(paper.by.authors) : paper.by.organisation,
      '·',
      ...(paper.published === undefined ? [] : [dateOf(paper.published)]),
      ...(paper.comments === undefined ? [] : [String(paper.comments)]),
    ]),
    ...(capture.footer ? ['Previous', 'System theme', 'Company', 'TOS', 'Docs'] : []),
  ].join('\n');

/** Every address on a line of its own. */
export const asLinks = (papers: readonly ShownPaper[], capture: Capture): string =>
  [
    'Daily Papers - Hugging Face',
    ' Hugging Face',
    'https://huggingface.co/',
    'new',
    ...BANNERS.slice(2 - capture.banners),
    'Subscribe',
    'https://huggingface.co/login?next=%2Fpapers',
    'Daily Papers',
    'by ',
    'AK',
    'https://huggingface.co/akhaliq',
    ' and the research community',
    capture.query,
    'Daily',
    'Monthly ',
    'https://huggingface.co/papers/trending',
    ' ',
    'https://huggingface.co/papers/date/2026-03-24',
    'Mar 25',
    ...papers.flatMap((paper) => [
      ` [-] ${votesOf(paper)}`,
      loginOf(paper),
      paper.title,
      pageOf(paper),
      ...(paper.abstract === '' ? [] : [paper.abstract, pageOf(paper)]),
      ...('authors' in paper.by
        ? ['[', `${authorsOf(paper.by.authors)}](${pageOf(paper)})`]
        : [' ', pageOf(paper), ` ${paper.by.organisation}`, 'https://huggingface.co/lamps']),
      '·',
      ...(paper.published === undefined ? [] : [`${dateOf(paper.published)} `]),
      ...(paper.comments === undefined ? [] : [`${paper.comments}`, `${pageOf(paper)}#community`]),
    ]),
    ...(capture.footer
      ? ['Previous', 'https://huggingface.co/papers/date/2026-03-24', 'System theme', 'TOS']
      : []),
  ].join('\n\n');

const PICTURE = '![](https://cdn.example/a(1).png)';

/** Markdown as crawlers write it. */
export const asMarkdown = (papers: readonly ShownPaper[], capture: Capture): string =>
  [
    'new',
    ...BANNERS.slice(2 - capture.banners),
    '[Subscribe](https://huggingface.co/login?next=%2Fpapers)',
    '# Daily Papers',
    `## by [![](https://huggingface.co/front/assets/papers-by.png)AK](https://huggingface.co/akhaliq) and the research community`,
    '- Daily\n- Weekly\n- Monthly',
    '[Trending Papers](https://huggingface.co/papers/trending)',
    'Oct 2',
    ...papers.flatMap((paper) => [
      `[${votesOf(paper)}](${loginOf(paper)})`,
      `### [${paper.title}](${pageOf(paper)})`,
      ...(paper.abstract === '' ? [] : [`[${wrapped(paper.abstract)}](${pageOf(paper)})`]),
      'authors' in paper.by
        ? `[- ${PICTURE}\\\\\n- ${PICTURE}\\\\\n- ${authorsOf(paper.by.authors)}](${pageOf(paper)})`
        : `[![lamps](https://cdn.example/l.png)${paper.by.organisation}](https://huggingface.co/lamps)`,
      '·',
      (paper.published === undefined ? '' : dateOf(paper.published)) +
        (paper.comments === undefined ? '' : `[${paper.comments}](${pageOf(paper)}#community)`),
    ]),
    ...(capture.footer ? ['[Previous](https://huggingface.co/papers/date/2026-10-01)', 'TOS'] : []),
  ].join('\n\n');

/** Old abstracts were wrapped at some 80 characters; every fourth one here is. */
const wrapped = (abstract: string): string =>
  abstract.length % 4 === 0 ? abstract.replace(/(.{60,}?) (?=\S)/gu, '$1\\\\\n') : abstract;

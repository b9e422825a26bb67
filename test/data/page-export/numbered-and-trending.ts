import type { ShownPaper } from './paper.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function dateOf(published: string): string {
  const [year, month, day] = published.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
}

const pageOf = ({ arxivId }: Pick<ShownPaper, 'arxivId'>) =>
  `https://huggingface.co/papers/${arxivId}`;
const loginOf = ({ arxivId }: ShownPaper) =>
  `https://huggingface.co/login?next=%2Fpapers%2F${arxivId}`;

/** At about 80 letters a line, as tools do that make text of a page. */
const wrapped = (text: string): string => text.replace(/(.{60,80}) (?=\S)/gu, '$1\n');

/** Numbers for links; `list` says whether their addresses follow at the end. */
export function asNumbered(papers: readonly ShownPaper[], list: boolean): string {
  const addresses: string[] = [];
  const link = (text: string, address: string) => `[${text}][${addresses.push(address)}]`;
  const factsOf = ({ by, published, comments, ...paper }: ShownPaper) => [
    'authors' in by
      ? link(`\n* ${by.authors} author${by.authors === 1 ? '' : 's'}\n`, pageOf(paper))
      : link(`[logo] ${by.organisation}`, 'https://huggingface.co/lamps'),
    '·',
    published === undefined ? '' : dateOf(published) + commentsOf(paper, comments),
  ];
  const commentsOf = (paper: Pick<ShownPaper, 'arxivId'>, comments: number | undefined) =>
    comments === undefined ? '' : ` ${link(` ${comments}`, `${pageOf(paper)}#community`)}`;
  const results = papers.flatMap((paper) => [
    link(`\n${paper.votes === 0 ? '-' : paper.votes}\n`, loginOf(paper)),
    `### ${link(paper.title, pageOf(paper))}`,
    ...(paper.abstract === '' ? [] : [link(`\n\n${wrapped(paper.abstract)}\n\n`, pageOf(paper))]),
    ...factsOf(paper),
  ]);
  const header = [
    link("[Hugging Face's logo] Hugging Face", 'https://huggingface.co/'),
    `* ${link('Models', 'https://huggingface.co/models')}`,
    'Get trending papers in your email inbox!',
    link('Subscribe', 'https://huggingface.co/login?next=%2Fpapers'),
    '# Daily Papers',
    `## by${link('AK', 'https://huggingface.co/akhaliq')} and the research community`,
  ];
  const body = [...header, ...results].join('\n');
  const listed = addresses.map((address, at) => `[${at + 1}]: ${address}`).join('\n');
  return list ? `${body}\n\n${listed}\n` : `${body}\n`;
}

/** The page of trending papers as Markdown: every paper twice, once with a heading that is no link. */
export const asTrending = (papers: readonly ShownPaper[]): string =>
  [
    'Get trending papers in your email inbox once a day!',
    '# Trending Papers',
    '## by [AK](https://huggingface.co/akhaliq) and the research community',
    ...papers.flatMap((paper) => {
      const facts = [
        paper.published === undefined ? '' : ` · Published on ${dateOf(paper.published)}`,
        `[Upvote ${paper.votes === 0 ? '-' : paper.votes}](${loginOf(paper)})`,
        `[GitHub 1.2k](https://github.com/lamps/${paper.arxivId}) [arXiv Page](https://arxiv.org/abs/${paper.arxivId})`,
      ];
      return [
        `[![](https://cdn.example/${paper.arxivId}.png)](${pageOf(paper)})`,
        `### ${paper.title}`,
        `${paper.abstract}${facts.join('')}`,
        `### [${paper.title}](${pageOf(paper)})`,
        'Submitted by [![](https://cdn.example/a.png) ada](https://huggingface.co/ada)',
        ...(paper.abstract === '' ? [] : [`[${paper.abstract}](${pageOf(paper)})`]),
        facts.join(''),
      ];
    }),
    'Previous',
  ].join('\n\n');

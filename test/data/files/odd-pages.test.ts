import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';

const PAPERS = [
  [
    'Lamps That Read at Night',
    'We hang lamps on long piers and count the moths that come to them. In two summers 4,100 moths of 37 species came.',
  ],
  [
    'A Second Look at Piers',
    'Piers are walked on every day, yet nobody measures them. We measure ninety piers; most are shorter than their plans say.',
  ],
  [
    'Moths, Counted Twice',
    'Counting moths by hand is slow and errs. We compare two people with one camera and find that they agree.',
  ],
] as const;
const BANNER =
  'Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe';
const plain = PAPERS.flat().join('\n');
const shown = PAPERS.map((paper) => `12\n${paper.join('\n')}\n3 authors\n·\nOct 7, 2024`).join(
  '\n',
);
const COOKIES =
  'We use cookies to understand how you use our site and to improve your experience. By continuing you accept our terms.';
const JOIN =
  'Join the community\nand get access to the augmented documentation experience, collaborate on models, datasets and Spaces.\nSign Up\nto get started';

const parse = (text: string) => parsePapers(text, 'odd', { now: new Date('2026-11-26') });

/** All hold the three papers, and words of the page around them. */
const READ: readonly (readonly [string, string])[] = [
  ['an invitation below them', `${BANNER}${plain}\n${JOIN}`],
  [
    'a sentence about cookies above the banner',
    `Hugging Face\n${COOKIES}\nAccept\n${BANNER}${plain}`,
  ],
  ['numbers of pages below them', `${BANNER}\n${shown}\nPrevious\n1\n2\n3\n...\n100\nNext\n`],
  [
    'the words of a search above them',
    `${BANNER}\nPapers\nSearch papers\nlamps\nResults for “lamps”\nSort: Trending\n${shown}`,
  ],
  ['buttons that nobody knows', `${BANNER}\n${plain}\nSee more\nBack to top\nFeedback`],
  ['numbers before their titles', PAPERS.map(([t, a], at) => `${at + 1}. ${t}\n${a}`).join('\n')],
  ['the marks of a mail that is answered', `${BANNER}\n${plain}`.replace(/^/gm, '> ')],
  ['the marks of a mail, and no banner', plain.replace(/^/gm, '> ')],
];

/** None holds papers in a layout that is known. */
const UNKNOWN: readonly (readonly [string, string])[] = [
  [
    'abstracts before their titles',
    `${BANNER}\n${PAPERS.map(([t, a]) => `${a}\n${t}`).join('\n')}`,
  ],
  [
    'the page of a paper’s code',
    `# [Lamps](https://huggingface.co/papers/2410.00001)\n\nThe code of our paper.\n\n## Installation\n\nRun it.\n\n## License\nMIT\n`,
  ],
  [
    'minutes of a meeting',
    ['Reading group of October', 'Next week', 'Money']
      .map(
        (title) =>
          `${title}\n${'We met and talked for an hour, and nobody had read it. '.repeat(3)}`,
      )
      .join('\n'),
  ],
  [
    'questions and their answers',
    ['How do I subscribe to it?', 'How do I unsubscribe again?', 'Why did nothing come today?']
      .map(
        (title) =>
          `${title}\n${'Open the settings of the channel and choose a time for it. '.repeat(3)}`,
      )
      .join('\n'),
  ],
  [
    'advice in chapters',
    ['Choosing a lamp for the pier', 'Hanging the lamp on the pier', 'Cleaning the lamp in autumn']
      .map(
        (title) =>
          `${title}\n${'First take your lamp and look at it for a minute or two. '.repeat(3)}`,
      )
      .join('\n'),
  ],
  ['a page as HTML', `<!doctype html>\n<html><body><p>${BANNER}</p>${plain}</body></html>`],
  [
    'no papers at all',
    `${BANNER}\nDaily Papers\nNo papers found for this search\nPrevious\nNext\nTOS`,
  ],
  ['nothing but furniture', `${BANNER}\n${COOKIES}\nAccept all\n${JOIN}\nCompany\nTOS`],
  [
    'a list of results elsewhere',
    PAPERS.map(
      ([t, a], at) => `[${at}] arXiv:2410.0000${at} [pdf]\nTitle: ${t}\nAda Quay\nAbstract: ${a}\n`,
    ).join('\n'),
  ],
  ['titles alone', PAPERS.map(([title]) => title).join('\n')],
  ['abstracts alone', PAPERS.map(([, abstract]) => abstract).join('\n\n')],
  [
    'the page of one paper',
    `Papers\narxiv:2410.00001\n${PAPERS[0][0]}\nPublished on Oct 7, 2024\nUpvote\n12\nAuthors:\nAda Quay\n,\nBen Pier\nAbstract\n${PAPERS[0][1]}\nView PDF\nCommunity\nada\nWe are glad to share our work on lamps here, please have a look and tell us what you think about it, thanks.\nReply\nModels citing this paper\n0\nGet trending papers in your email inbox!\n`,
  ],
];

describe('a page as it is found', () => {
  it.for(READ)('gives its papers and nothing else, with %s', async ([, text]) => {
    const { papers } = await parse(text);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(PAPERS);
  });

  it.for(UNKNOWN)('is said to be unknown or empty: %s', async ([, text]) => {
    await expect(parse(text)).rejects.toThrow(
      /not known|none of the formats|HTML|without a single/,
    );
  });
});

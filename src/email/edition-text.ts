import type { SaidEdition, SaidPaper } from './said-edition.ts';

/** All that the HTML says, for who reads mail as text. */
export const editionText = (said: SaidEdition): string =>
  [
    `${said.heading}\n${said.how}`,
    ...said.papers.map(paper),
    // What mail programs take for the beginning of a signature.
    ['-- ', said.why, stopped(said), said.runBy].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');

const paper = ({ title, url, marks, byline, quote, reasons }: SaidPaper, at: number): string =>
  [
    `${at + 1}. ${title}`,
    ...marks.map((mark) => `[${mark}]`),
    byline,
    url ?? '',
    quote === '' ? '' : `“${quote}”`,
    reasons,
  ]
    .filter((text) => text !== '')
    .join('\n   ');

const stopped = ({ stop: { words, url } }: SaidEdition): string =>
  url === undefined ? words : `${words}: ${url}`;

import type { Paper } from '../../data/paper.ts';
import { paperPdfUrl, paperUrl } from '../../data/paper-url.ts';
import { joinWithin } from '../../shared/clip.ts';
import { linksIn } from '../../shared/links.ts';
import { LIMITS } from '../limits.ts';
import { webAddress } from '../markdown.ts';
import { maskedLink } from '../masked-link.ts';
import { titleAddress } from './paper-text.ts';
import type { ViewTools } from './view.ts';

const ADDRESS = 300;
const LABEL = 40;
const VALUE = 600;

type Named = readonly [name: string, url: string | undefined];

/** Page, PDF, code and what the abstract names, as links; each address once. */
export function paperLinks(paper: Paper, words: ViewTools['words']): string {
  const page = webAddress(paperUrl(paper), ADDRESS);
  const known: readonly Named[] = [
    page === undefined
      ? [words('paper.searchArxiv'), titleAddress(paper, ADDRESS)]
      : [words('paper.page'), page],
    [words('paper.pdf'), webAddress(paperPdfUrl(paper), ADDRESS)],
    [words('paper.code'), webAddress(paper.codeUrl, ADDRESS)],
    [words('paper.project'), webAddress(paper.projectUrl, ADDRESS)],
  ];
  const inAbstract = linksIn(paper.abstract.slice(0, LIMITS.embedDescription)).map(
    (url): Named => [hostOf(url), webAddress(url, ADDRESS)],
  );
  const names = new Map<string, string>();
  for (const [name, url] of [...known, ...inAbstract]) {
    if (url !== undefined && !names.has(url)) names.set(url, name);
  }
  return joinWithin(
    Array.from(names, ([url, name]) => maskedLink(name, url, LABEL)),
    ' · ',
    VALUE,
  );
}

/** Discord takes a label that looks like an address for an attempt to deceive: no full stops. */
const hostOf = (url: string): string =>
  (URL.parse(url)?.hostname ?? url).replace(/^www\./, '').replaceAll('.', '․');

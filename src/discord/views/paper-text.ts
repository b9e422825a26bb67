import type { Paper } from '../../data/paper.ts';
import { paperUrl } from '../../data/paper-url.ts';
import { LIMITS } from '../limits.ts';
import { label, line, webAddress } from '../markdown.ts';
import { looksLikeAddress, maskedLink } from '../masked-link.ts';
import type { ViewTools } from './view.ts';

type Words = ViewTools['words'];

const BYLINE_AUTHORS = 3;
const AUTHOR = 40;
/** Most addresses are longer than short titles. */
const LONGER_ADDRESS = 100;
const ARXIV_SEARCH = 'https://arxiv.org/search/?searchtype=title&query=';

/** The title without markup; a paper without one is named by the beginning of its abstract. */
export function titleOf({ title, abstract, id }: Paper, limit: number): string {
  for (const text of [title, abstract, id]) {
    const shown = label(text, limit);
    if (isVisible(shown)) return shown;
  }
  return '–';
}

const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** Where a title leads: the paper's page, else a search for its title on arXiv; an invented one's nowhere. */
export function titleAddress(paper: Paper, limit: number): string | undefined {
  if (paper.example) return undefined;
  const page = webAddress(paperUrl(paper), limit);
  if (page !== undefined || !isVisible(paper.title)) return page;
  let title = titleOf(paper, 200);
  while (title !== '') {
    const search = webAddress(ARXIV_SEARCH + encodeURIComponent(title), limit);
    if (search !== undefined) return search;
    title = title
      .slice(0, Math.floor(title.length * 0.7))
      .toWellFormed()
      .replace(/\ufffd$/, '');
  }
  return undefined;
}

/** Where a title itself may lead: nowhere if people would take it for another address. */
export const linkOfTitle = (paper: Paper, limit: number): string | undefined =>
  looksLikeAddress(titleOf(paper, LIMITS.embedTitle)) ? undefined : titleAddress(paper, limit);

/** The title as a link, for lists; `limit` is for the title, its address has as much again. */
export const titleLink = (paper: Paper, limit: number): string =>
  maskedLink(titleOf(paper, limit), titleAddress(paper, limit + LONGER_ADDRESS), limit);

/** What must not be overlooked about a paper: that it is invented, that it was withdrawn. */
export const marksOf = ({ example, withdrawn }: Paper, words: Words): readonly string[] => [
  ...(example ? [`**${words('paper.example')}**`] : []),
  ...(withdrawn ? [`**${words('paper.withdrawn')}**`] : []),
];

/** Who, when, how many votes; pieces that the source does not tell are left out. */
export function byline(paper: Paper, words: Words): string {
  const { published = '', votes } = paper;
  const pieces = [
    ...marksOf(paper, words),
    ...[whoWrote(paper, words), published, votes === undefined ? '' : `▲ ${votes}`],
  ];
  return pieces.filter((piece) => piece !== '').join(' · ');
}

function whoWrote({ authors, authorCount, organisation }: Paper, words: Words): string {
  if (authors.length > 0) {
    const room = { most: BYLINE_AUTHORS, characters: 3 * AUTHOR };
    return namesWithin({ names: authors, count: authorCount }, room, words);
  }
  if (organisation !== undefined) return line(organisation, 2 * AUTHOR);
  return authorCount === undefined ? '' : words('paper.authorCount', { count: authorCount });
}

/** At most `most` names in so many characters, then how many more of `count` there are. */
export function namesWithin(
  { names, count = 0 }: { readonly names: readonly string[]; readonly count?: number | undefined },
  { most, characters }: { readonly most: number; readonly characters: number },
  words: Words,
): string {
  const shown: string[] = [];
  for (const name of names.slice(0, most).map((each) => line(each, AUTHOR))) {
    if ([...shown, name].join(', ').length > characters) break;
    shown.push(name);
  }
  const more = Math.max(names.length, count) - shown.length;
  return shown.join(', ') + (more > 0 ? ` ${words('paper.moreAuthors', { count: more })}` : '');
}

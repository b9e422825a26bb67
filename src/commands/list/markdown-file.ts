import { paperUrl } from '../../data/paper-url.ts';
import type { ListedPaper } from '../../data/stores/reading-lists.ts';
import { clip } from '../../shared/clip.ts';
import { readable } from '../../shared/readable.ts';
import { titleOf } from './listed-paper.ts';

const LONGEST = { title: 400, author: 80 };
const NAMED = 5;

/** A list to tick off: a paper a line, its note below. */
export const markdownFile = (listed: readonly ListedPaper[]): string =>
  `${listed.flatMap(linesOf).join('\n')}\n`;

function linesOf(each: ListedPaper): readonly string[] {
  const { saved, paper } = each;
  const title = inert(titleOf(each), LONGEST.title);
  const url = paper && paperUrl(paper);
  const named = url === undefined ? title : `[${title}](<${encoded(url)}>)`;
  const { authors = [], published } = paper ?? {};
  const names = authors.slice(0, NAMED).map((name) => inert(name, LONGEST.author));
  const who = authors.length > NAMED ? [...names, 'et al.'] : names;
  const parts = [named, who.join(', '), published ?? ''].filter((part) => part !== '');
  return [
    `- [${saved.doneAt === undefined ? ' ' : 'x'}] ${parts.join(' · ')}`,
    ...(saved.note === undefined ? [] : [`  > ${inert(saved.note, LONGEST.title)}`]),
  ];
}

/** On one line, with every character escaped by which Markdown would do something. */
const inert = (text: string, limit: number): string =>
  clip(
    readable(text.slice(0, limit * 4))
      .toWellFormed()
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
    limit,
  ).replace(/[\\`*_{}[\]<>()#+\-.!|~$&=:@]/g, '\\$&');

const encoded = (url: string): string =>
  url.replace(/[\s<>\\]/g, (mark) => encodeURIComponent(mark));

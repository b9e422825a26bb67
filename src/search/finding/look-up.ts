import type { Paper } from '../../data/paper.ts';
import { inAll } from '../keywords/in-all.ts';
import { titleTerms } from '../keywords/title-index.ts';
import type { Suggestion } from '../library.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { analyse } from '../text/analyse.ts';

/** Share of the typed words that a title must have to be the one that is meant. */
const CLEAR_COVERAGE = 0.6;
/** How many times the score of the second the best title must have, if that has as many of the words, or fewer. */
const CLEAR_LEAD = { asMany: 1.6, fewer: 1.15 };
/** More titles than this with one word make it anything but clear. */
const CLOSE_TITLES = 20;

/**
 * The one paper that a title, id or address means. Clear are: a key that a single paper has, a title
 * that has most of the words and is well ahead of the next, and words that all occur in a single paper.
 */
export function findPaper(text: string, indexes: Indexes): Paper | undefined {
  const { corpus, titles } = indexes;
  const exact = titles.exact(text);
  const found =
    exact.length > 0 ? exact[0] : (clearTitle(text, indexes) ?? onlyHolder(text, indexes));
  return found === undefined ? undefined : corpus.at(found);
}

/** Titles for what is being typed: the exact one first; the first papers for an empty text. */
export function suggestPapers(text: string, limit: number, indexes: Indexes): Suggestion[] {
  const { corpus, titles } = indexes;
  if (limit <= 0) return [];
  const ordinals =
    text.trim() === ''
      ? corpus.ordinals()
      : [...titles.exact(text), ...titles.search(text, limit).map(({ ordinal }) => ordinal)];
  return Iterator.from(new Set(ordinals))
    .map((ordinal) => corpus.at(ordinal))
    .filter((paper) => paper !== undefined)
    .take(limit)
    .map(({ id, title, abstract }) => ({ id, title: title || abstract }))
    .toArray();
}

function clearTitle(text: string, indexes: Indexes): number | undefined {
  const [word, ...more] = titleTerms(text);
  if (word === undefined) return undefined;
  return more.length === 0 ? onlyTitleWith(word, indexes) : leadingTitle(text, indexes);
}

/** One word says little: the one title that has it, else the one title that has anything like it. */
function onlyTitleWith(word: string, { corpus, titles }: Indexes): number | undefined {
  const hits = titles.search(word, CLOSE_TITLES).map(({ ordinal }) => ordinal);
  const having = hits.filter((at) => titleTerms(corpus.at(at)?.title ?? '').includes(word));
  const [only, second] = having.length > 0 ? having : hits;
  return second === undefined ? only : undefined;
}

function leadingTitle(text: string, { titles }: Indexes): number | undefined {
  const [best, second] = titles.search(text, 2);
  if (best === undefined || best.coverage < CLEAR_COVERAGE) return undefined;
  if (second === undefined) return best.ordinal;
  const needed = second.coverage < best.coverage ? CLEAR_LEAD.fewer : CLEAR_LEAD.asMany;
  return best.score >= needed * second.score ? best.ordinal : undefined;
}

/** People remember a method's name that stands in the abstract alone. */
function onlyHolder(text: string, { keywords }: Indexes): number | undefined {
  const [only, second] = inAll([...new Set(analyse(text))].map(keywords.papersWith));
  return second === undefined ? only : undefined;
}

import type { Paper } from '../../data/paper.ts';
import { createRecent } from '../../shared/recent.ts';
import { headOf } from '../text/abstract-head.ts';
import { fold } from '../text/analyse.ts';
import { readableTextOf } from '../text/readable-text.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const RECENT_PAPERS = 512;
const SHORTEST_PLURAL = 3;
/** `Llama` is said where `Llama2` is, not the other way round. */
const VERSION = /^\d+$/;

/** The words of a paper as they are written, and folded. */
interface Written {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** Those of the title, folded. */
  readonly titleWords: readonly string[];
}

const recent = createRecent<Paper, Written>(RECENT_PAPERS);

function writtenIn(paper: Paper): Written {
  return recent.get(paper, () => {
    const { title, abstract } = readableTextOf(paper);
    const titleWords = title.match(WORD) ?? [];
    const words = [...titleWords, '', ...(headOf(abstract).match(WORD) ?? [])];
    return { words, folded: words.map(fold), titleWords: titleWords.map(fold) };
  });
}

/** Whether the words of a paper, some of them joined if need be, are this name (`nameKey`). */
export const mentions = (paper: Paper, key: string): boolean =>
  hasName(writtenIn(paper).folded, key);

/** The same for the title alone. */
export const mentionsInTitle = (paper: Paper, key: string): boolean =>
  hasName(writtenIn(paper).titleWords, key);

function hasName(words: readonly string[], key: string): boolean {
  const single = key.length > SHORTEST_PLURAL ? key.replace(/s$/, '') : key;
  return words.some((_, at) => runFrom(at, words, single));
}

/** Whether a paper writes this word with a small letter, as no name is. */
export function writesSmall(paper: Paper, key: string): boolean {
  return writtenIn(paper).words.some((word) => word === key || word === `${key}s`);
}

/** The words of a paper that have capitals, folded. */
export function capitalsIn(paper: Paper): readonly string[] {
  const { words, folded } = writtenIn(paper);
  return folded.filter((_, at) => /\p{Lu}/u.test(words[at] ?? ''));
}

function runFrom(start: number, words: readonly string[], key: string): boolean {
  let run = '';
  for (let at = start; at < words.length && run.length < key.length; at++) {
    if (words[at] === '') return false;
    run += words[at] ?? '';
    if (!key.startsWith(run.slice(0, key.length))) return false;
  }
  const rest = run.slice(key.length);
  return rest === '' || rest === 's' || (VERSION.test(rest) && !/\d$/.test(key));
}

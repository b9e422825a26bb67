import { looksLikeTitle } from './pairs.ts';

const FEWEST_PAIRS = 3;
const MARKUP = /^[#<|*@{[-]/;
const SHORTEST_PARAGRAPH = 100;
/** An abstract is at least so many times as long as its title. */
const ABSTRACT_TO_TITLE = 3;
/** Half of the titles of papers are far longer; those of chapters, minutes and letters are shorter. */
const USUAL_TITLE = 14;
/** Abstracts speak to nobody. */
const ADDRESSED = /\b(?:you|your|please)\b/i;
const MOST_ADDRESSED = 1 / 3;
const MOST_QUESTIONS = 1 / 2;

type Pair = readonly [title: string, abstract: string];

/** Whether a text, from its first line on, is the title and the abstract of papers in turn and little else. */
export function alternates(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*>/, '').trim())
    .filter((line) => line !== '');
  const pairs = Array.from(
    { length: Math.floor(lines.length / 2) },
    (_, at): Pair => [lines[2 * at] ?? '', lines[2 * at + 1] ?? ''],
  );
  if (pairs.length < FEWEST_PAIRS || share(pairs, arePair) < 0.9) return false;
  return (
    share(pairs, ([title]) => title.length >= USUAL_TITLE) >= 1 / 2 &&
    share(pairs, ([title]) => title.endsWith('?')) <= MOST_QUESTIONS &&
    share(pairs, ([, abstract]) => ADDRESSED.test(abstract)) <= MOST_ADDRESSED
  );
}

const share = (pairs: readonly Pair[], test: (pair: Pair) => boolean): number =>
  pairs.filter(test).length / pairs.length;

const arePair = ([title, abstract]: Pair): boolean =>
  looksLikeTitle({ text: title }) &&
  !MARKUP.test(title) &&
  abstract.length >= Math.max(SHORTEST_PARAGRAPH, ABSTRACT_TO_TITLE * title.length);

import { analyse, wordsOf } from '../analyse.ts';
import type { QuestionShape } from './question-shape.ts';

/** How well the form of a sentence suits what is asked: −1 it cannot answer, 0 unknown, 1 it may well. */
export type Fit = (sentence: string) => number;

const LINK = /https?:\/\/|www\.|\b[\w-]+\.(?:com|org|io|net|edu|ai|dev)\b/;
const COUNT =
  /(?<![\p{L}\d^_-])\d[\d,.]*|\bO\}?\(|\bOmega\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|single|half|twice|double|triple|hundreds?|thousands?|millions?|billions?|percent|several)\b|\b(?:factor|order) of\b/gu;
const YEAR_IN_BRACKETS = /[([][^)\]]*\b(?:19|20)\d\d\b[^)\]]*[)\]]/g;
const NAME = /"[^"]+"|``[^']+''|“[^”]+”|\b\p{Lu}[\p{L}\p{N}-]*|\b\p{Ll}+\p{Lu}[\p{L}\p{N}]*/gu;
const REASON =
  /\b(?:because|since|due to|caused? by|as a result|owing to|thanks to|leads? to|reasons?|explain\w*|stems?|arises?|so that|in order to|allow\w*|enabl\w*|responsible)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/;
const VENUE = /\b(?:conference|workshop|journal|proceedings|symposium|transactions)\b/i;
/** A count belongs to a word that follows it at this distance at most. */
const COUNT_REACH = 5;

/** Prepares the test of one question's sentences. */
export function fitOf(question: string, { wanted, asked }: QuestionShape): Fit {
  const known = new Set(analyse(question));
  switch (wanted) {
    case 'outside':
      return () => -1;
    case 'link':
      return (sentence) => (LINK.test(sentence) ? 1 : -1);
    case 'number':
      return (sentence) => numberFit(sentence, numbersIn(question), asked);
    case 'name':
    case 'person':
      return (sentence) => (hasNewName(sentence, known) ? 1 : -1);
    case 'date':
      return (sentence) => (YEAR.test(sentence.replace(YEAR_IN_BRACKETS, '')) ? 0 : -1);
    case 'venue':
      return (sentence) => (VENUE.test(sentence) ? 0 : -1);
    case 'reason':
      return (sentence) => (REASON.test(sentence) ? 1 : 0);
    default:
      return () => 0;
  }
}

function numberFit(sentence: string, known: ReadonlySet<string>, asked?: string): number {
  const counts = Array.from(sentence.replace(YEAR_IN_BRACKETS, blank).matchAll(COUNT));
  const news = counts.filter(([count]) => !known.has(plain(count)));
  if (news.length === 0) return -1;
  if (asked === undefined) return 1;
  const words = wordsOf(sentence);
  const near = news.some(({ index, 0: count }) =>
    words
      .filter(({ start }) => start >= index + count.length)
      .slice(0, COUNT_REACH)
      .some(({ term }) => term === asked),
  );
  return near ? 1 : 0.5;
}

const numbersIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(COUNT), ([count]) => plain(count)));

const plain = (count: string): string => count.toLowerCase().replace(/[.,]+$/, '');
const blank = (text: string): string => ' '.repeat(text.length);

/** A name is new when the question does not say it; the first word of a sentence is often none. */
function hasNewName(sentence: string, known: ReadonlySet<string>): boolean {
  return Array.from(sentence.matchAll(NAME)).some(({ 0: name, index }) => {
    if (index === 0 && !/\p{Lu}.*\p{Lu}|\d/u.test(name)) return false;
    const terms = analyse(name);
    return terms.length > 0 && !terms.some((term) => known.has(term));
  });
}

import { analyse, type Word, wordsOf } from '../text/analyse.ts';
import type { QuestionShape } from './question-shape.ts';

/** How well the form of a sentence suits what is asked: −1 it cannot answer, 0 unknown, 1 it may well. */
export type Fit = (sentence: string) => number;

/** An address, whole or by the end of its host alone. */
export const LINK = /https?:\/\/|www\.|[\w-]\.(?:com|org|io|net|edu|ai|dev)\b/;
const LINKED = /\b(?:demo|video|slide|poster|weights|checkpoint|data ?set)/i;
const COUNT =
  /(?<![\p{L}\d^_-])\d[\d,.]*|\bO\}?\(|\bOmega\b|\bonly one\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|single|half|twice|double|triple|hundreds?|thousands?|millions?|billions?|percent)\b|\b(?:factor|order) of\b/gu;
/** What stands between marks is of bounded length here: else each of many opening ones is followed to the end. */
const YEAR_IN_BRACKETS = /[([][^)\]]{0,200}\b(?:19|20)\d\d\b[^)\]]{0,200}[)\]]/g;
const NAME =
  /"[^"]{1,200}"|``[^']{1,200}''|“[^”]{1,200}”|\b\p{Lu}[\p{L}\p{N}-]*|\b\p{Ll}+\p{Lu}[\p{L}\p{N}]*/gu;
const REASON =
  /\b(?:because|since|due to|caused? by|as a result|owing to|thanks to|leads? to|reasons?|explain\w*|stems?|arises?|so that|in order to|allow\w*|enabl\w*|responsible)\b/i;
const TIME = /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|ms|epochs?)\b/i;
const MONEY = /[$€£¥]\s?\d|\b(?:dollars?|euros?|pounds?|usd|eur|cents?)\b/i;
const MASS = /\b(?:grams?|kilo(?:gram)?s?|kg|mg|tons?|tonnes?|pounds?)\b/i;
/** Questions whose number must come in a certain unit: a context is long and a cost is cut without one. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bhow long (?:did|does|do|will|would|is|was)\b.*\b(?:takes?|lasts?|runs?|train(?:ing|ed)?|needs?|stays?|waits?|survives?|lives?)\b/i,
    TIME,
  ],
  [/\bhow (?:heavy|much .*\bweighs?)\b/i, MASS],
  [
    /\bhow much (?:did|does|do|will|would)\b(?!.*\b(?:reduc|cut|sav|lower|decreas|increas|rais|add|shrink|halv)\w*\b.*\bcosts?\b).*\bcosts?\b|\bhow much money\b/i,
    MONEY,
  ],
];
const YEAR = /\b(?:19|20)\d\d\b/;
const VENUE = /\b(?:conference|workshop|journal|proceedings|symposium|transactions)\b/i;
/** Both spellings are one word, of one length so that places stay right. */
const DATA_SET = /\bdata set(s?)\b/gi;
/** A count belongs to a word that follows it at this distance at most. */
const COUNT_REACH = 5;
/** A value may follow what it is a value of at this distance. */
const VALUE_REACH = 12;
const NAME_REACH = 5;

/** Prepares the test of one question's sentences. */
export function fitOf(question: string, shape: QuestionShape): Fit {
  const form = fitOfForm(question, shape);
  return (sentence) => form(sentence.replace(DATA_SET, 'dataset$1 '));
}

function fitOfForm(question: string, shape: QuestionShape): Fit {
  const { wanted, asked } = shape;
  const known = new Set(analyse(question));
  switch (wanted) {
    case 'outside':
      return () => -1;
    case 'link':
      return linkFitOf(question);
    case 'number':
      return numberFitOf(question, shape);
    case 'name':
    case 'person':
      return nameFitOf(known, asked);
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

/** An address of the code is no address of a demo. */
function linkFitOf(question: string): Fit {
  const thing = LINKED.exec(question)?.[0].toLowerCase();
  return (sentence) => {
    if (!LINK.test(sentence)) return -1;
    return thing === undefined || sentence.toLowerCase().includes(thing) ? 1 : -0.5;
  };
}

/**
 * The number sought stands before the thing that is counted (“12 heads”), or near the thing that is
 * measured (“an accuracy of 95%”); numbers of the question are no answer to it.
 */
function numberFitOf(question: string, { asked, counting }: QuestionShape): Fit {
  const known = new Set(countsIn(question).map(({ text }) => text));
  const unit = UNITS.find(([cue]) => cue.test(question))?.[1];
  return (sentence) => {
    const news = countsIn(sentence).filter(({ text }) => !known.has(text));
    if (news.length === 0 || (unit && !unit.test(sentence))) return -1;
    return asked === undefined ? 1 : fitOfCounts(news, wordsOf(sentence), asked, counting);
  };
}

function fitOfCounts(
  counts: readonly Count[],
  words: readonly Word[],
  asked: string,
  counted: boolean,
): number {
  if (words.every(({ term }) => term !== asked)) return counted ? 0 : 0.5;
  return counts.some((count) => standsNear(count, asked, words, counted)) ? 1 : -1;
}

interface Count {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const countsIn = (text: string): readonly Count[] =>
  Array.from(text.replace(YEAR_IN_BRACKETS, blank).matchAll(COUNT), ({ 0: count, index }) => {
    const plain = count.toLowerCase().replace(/[.,]+$/, '');
    return { text: plain, start: index, end: index + count.length };
  });

const blank = (text: string): string => ' '.repeat(text.length);

function standsNear(count: Count, asked: string, words: readonly Word[], before: boolean): boolean {
  const behind = words.filter(({ start }) => start >= count.end).slice(0, COUNT_REACH);
  const ahead = before ? [] : words.filter(({ start }) => start < count.start).slice(-VALUE_REACH);
  return [...behind, ...ahead].some(({ term }) => term === asked);
}

/** A name is sought that the question does not say, beside what it is the name of: “the MovieMap data set”. */
function nameFitOf(known: ReadonlySet<string>, asked: string | undefined): Fit {
  return (sentence) => {
    const names = newNames(sentence, known);
    if (names.length === 0) return -1;
    if (asked === undefined) return 1;
    const words = wordsOf(sentence);
    const places = words.flatMap(({ term }, at) => (term === asked ? [at] : []));
    if (places.length === 0) return 0.5;
    const near = names.some(({ start }) => {
      const at = words.findIndex((word) => word.start >= start);
      return places.some((place) => Math.abs(place - at) <= NAME_REACH);
    });
    return near ? 1 : -0.5;
  };
}

/** The first word of a sentence has its capital for nothing, unless it has more than one. */
const newNames = (sentence: string, known: ReadonlySet<string>): readonly { start: number }[] =>
  Array.from(sentence.matchAll(NAME), ({ 0: name, index: start }) => ({ name, start })).filter(
    ({ name, start }) => {
      const terms = analyse(name);
      const coined = start > 0 || /\p{Lu}.*\p{Lu}|\d/u.test(name);
      return coined && terms.length > 0 && !terms.some((term) => known.has(term));
    },
  );

import type { Line } from './shared.ts';

/** Longer than almost any title (the longest of 87,000 has under 300 characters), shorter than most abstracts. */
const LONGEST_TITLE = 300;
const LONGEST_ODD_TITLE = 1000;
/** An abstract is at least so many times as long as a very long title. */
const ABSTRACT_TO_TITLE = 3;
const LONG_SENTENCE = 100;
const SHORTEST_PHRASE = 60;
const ADDRESS = /https?:\/\//;
const TAIL = 10;
const SENTENCE_END = /[.!…]["'”’)\]]*$/;
const ONE_OR_TWO_WORDS = /^\S+(?: \S+)?$/;

/** How unlikely a reading of one or two lines is; a whole page is read in the way that costs least. */
const COST = {
  skip: { furniture: 0, title: 1, sentence: 1.3, paragraph: 1.6 },
  title: { furniture: 0.5, plain: 0, sentence: 0.3, long: 1.5, impossible: 5 },
  abstract: {
    furniture: 5,
    paragraph: 0,
    sentence: 0.1,
    short: 0.4,
    word: 0.9,
    phrase: 0.6,
    linked: 0.3,
    title: 2.1,
  },
};

/** A line of a page, and whether it may be the page's own: a button, a date, a number. */
export interface PageLine extends Line {
  readonly furniture: boolean;
}

/**
 * The indices of the lines that are titles, each with its abstract in the next line. Where titles or
 * abstracts are missing, the lines' shapes decide which go together: of all ways to read the page
 * the likeliest is taken. Takes linear time.
 */
export function pairUp(lines: readonly PageLine[]): readonly number[] {
  const rest = new Float64Array(lines.length + 2);
  const paired = new Uint8Array(lines.length);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const alone = skipCost(lines[at]) + (rest[at + 1] ?? 0);
    const together = pairCost(lines[at], lines[at + 1]) + (rest[at + 2] ?? 0);
    paired[at] = together <= alone ? 1 : 0;
    rest[at] = Math.min(alone, together);
  }
  const titles: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (paired[at] !== 1) continue;
    titles.push(at);
    at += 1;
  }
  return titles;
}

/** Whether a line, seen alone, is rather a title than an abstract. */
export const looksLikeTitle = ({ text }: Pick<Line, 'text'>): boolean =>
  text.length <= LONGEST_TITLE && !endsSentence(text);

const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-TAIL));

function skipCost(line: PageLine | undefined): number {
  if (line === undefined || line.furniture) return COST.skip.furniture;
  if (line.text.length > LONGEST_TITLE) return COST.skip.paragraph;
  return looksLikeTitle(line) ? COST.skip.title : COST.skip.sentence;
}

function pairCost(title: PageLine | undefined, abstract: PageLine | undefined): number {
  if (title === undefined || abstract === undefined) return Number.POSITIVE_INFINITY;
  return titleCost(title, abstract) + abstractCost(title, abstract);
}

function titleCost({ text, furniture }: PageLine, abstract: PageLine): number {
  if (furniture) return COST.title.furniture;
  if (text.length <= LONGEST_TITLE)
    return endsSentence(text) ? COST.title.sentence : COST.title.plain;
  const odd =
    text.length <= LONGEST_ODD_TITLE && text.length * ABSTRACT_TO_TITLE <= abstract.text.length;
  return odd ? COST.title.long : COST.title.impossible;
}

function abstractCost(title: PageLine, { text, furniture }: PageLine): number {
  if (furniture) return COST.abstract.furniture;
  if (text.length > LONGEST_TITLE) return COST.abstract.paragraph;
  if (endsSentence(text))
    return text.length >= LONG_SENTENCE ? COST.abstract.sentence : COST.abstract.short;
  if (ONE_OR_TWO_WORDS.test(text)) return COST.abstract.word;
  const long = Math.max(SHORTEST_PHRASE, ABSTRACT_TO_TITLE * title.text.length);
  if (ADDRESS.test(text)) return COST.abstract.linked;
  return text.length >= long ? COST.abstract.phrase : COST.abstract.title;
}

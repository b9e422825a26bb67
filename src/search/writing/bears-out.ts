import { sameOrder } from './same-order.ts';
import { samePolarity } from './same-polarity.ts';
import { type WrittenWord, writtenWords } from './written-words.ts';

/** The share of a written sentence's content words that its quotation must contain. */
const MIN_SHARED_WORDS = 0.5;

/** A web address, with or without a protocol, a mail address or a link in Markdown. */
const ADDRESS =
  /[a-z][a-z+.-]*:\/\/|\bwww\.|[\p{L}\p{N}_-]+\.\p{L}{2,}(?![\p{L}\p{N}])|\S@\S|\]\(|\b\d{1,3}(?:\.\d{1,3}){3}\b/iu;

/**
 * Whether a quotation bears out a sentence written from it. Every number and name of the sentence must
 * occur in it and at least half of its other words; negations and comparisons must be the same, each
 * number must stand by its noun, and all in the same order, so that nobody does what was done to them.
 * A sentence with an address is borne out by nothing.
 */
export function bearsOut(quotation: string, sentence: string): boolean {
  if (ADDRESS.test(sentence)) return false;
  const [source, written] = [writtenWords(quotation), writtenWords(sentence)];
  return (
    hasWords(source, written) &&
    samePolarity(source, written) &&
    numbersHaveTheirNouns(source, written) &&
    sameOrder(source, written)
  );
}

function hasWords(source: readonly WrittenWord[], written: readonly WrittenWord[]): boolean {
  const known = new Set(source.map(({ stem }) => stem));
  const content = written.filter(({ isContent }) => isContent);
  const mustOccur = content.filter(({ isName, isNumber }) => isName || isNumber);
  const shared = content.filter(({ stem }) => known.has(stem));
  return (
    mustOccur.every(({ stem }) => known.has(stem)) &&
    content.length > 0 &&
    shared.length / content.length >= MIN_SHARED_WORDS
  );
}

/** A number's noun is the content word behind it, at most so far away. */
const REACH = 3;

/** What a number counts or is measured on: the next content word of its part, else the one before. */
function nounOf(words: readonly WrittenWord[], at: number): string | undefined {
  const behind = words.slice(at + 1, at + 1 + REACH);
  const end = behind.findIndex(({ opensPart, isNumber }) => opensPart || isNumber);
  const own = end === -1 ? behind : behind.slice(0, end);
  const before = words.slice(Math.max(0, at - REACH), at).toReversed();
  return [...own, ...before].find(({ isContent, isNumber }) => isContent && !isNumber)?.stem;
}

/** Each number of the sentence stands by the noun that one such number has in the quotation. */
function numbersHaveTheirNouns(
  source: readonly WrittenWord[],
  written: readonly WrittenWord[],
): boolean {
  return written.entries().every(([at, { isNumber, stem }]) => {
    if (!isNumber) return true;
    const near = new Set(
      written.slice(Math.max(0, at - REACH), at + 1 + REACH).map((word) => word.stem),
    );
    return source.entries().some(([place, word]) => {
      const noun = word.stem === stem ? nounOf(source, place) : undefined;
      return word.stem === stem && (noun === undefined || near.has(noun));
    });
  });
}

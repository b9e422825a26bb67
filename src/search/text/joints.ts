import { analyse, fold, type Word, wordsOf } from './analyse.ts';

/** Two words joined by a hyphen. */
export interface Joint {
  /** The term of both written as one word: `multiag` for `multi-agent`. */
  readonly joined: string;
  /** The term of each. */
  readonly parts: readonly [string, string];
}

/** What the hyphens of a text join, as often as it stands there. */
export interface Compounds {
  /** Numbers and words of grammar join nothing. */
  readonly joints: readonly Joint[];
  /** The `boundTerm` of each word of grammar and the word that it is joined to. */
  readonly bound: readonly string[];
}

/** Words joined by hyphens; none begins inside a word, or an endless one would be read from each of its letters. */
const COMPOUND = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+(?:[-‐‑–][\p{L}\p{N}\p{M}]+)+/gu;
const HYPHENS = '-‐‑–';
const HAS_LETTER = /\p{L}/u;

export function compoundsOf(text: string): Compounds {
  const joints: Joint[] = [];
  const bound: string[] = [];
  for (const [compound] of text.matchAll(COMPOUND)) {
    const words = wordsOf(compound);
    for (const [at, word] of words.slice(1).entries()) {
      const before = words[at];
      if (before !== undefined) joints.push(...jointOf(before, word));
    }
    bound.push(...boundTermsOf(words));
  }
  return { joints, bound };
}

/** The bound terms of neighbours with one sign or blank between. */
export function boundTermsOf(words: readonly Word[]): readonly string[] {
  return words.slice(1).flatMap((word, at) => {
    const before = words[at];
    if (before === undefined || !isBeside(before, word)) return [];
    return boundTerm(before, word) ?? [];
  });
}

/** A term for a word of grammar beside another, in their order: `one-shot` and `few-shot` are not both `shot`. */
export function boundTerm(first: Word, second: Word): string | undefined {
  if ((first.term === undefined) === (second.term === undefined)) return undefined;
  const [one, other] = [first, second].map(({ term, text }) => term ?? fold(text));
  return `${one}-${other}`;
}

/** Whether one sign or blank is between two words. */
export const isBeside = (first: Word, second: Word): boolean =>
  second.start - first.start - first.text.length === 1;

export const isHyphen = (sign: string): boolean => HYPHENS.includes(sign);

function jointOf(before: Word, word: Word): readonly Joint[] {
  const [first, second] = [before.term, word.term];
  if (first === undefined || second === undefined) return [];
  const [joined, ...more] = analyse(before.text + word.text);
  if (joined === undefined || more.length > 0 || !HAS_LETTER.test(joined)) return [];
  return [{ joined, parts: [first, second] }];
}

import { analyse, type Word, wordsOf } from '../text/analyse.ts';
import { boundTerm, isBeside, isHyphen } from '../text/joints.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { KeywordIndex } from './keyword-index.ts';
import type { LookUp, Way } from './look-up.ts';

/**
 * Beside the word itself: with the word of grammar before or behind it (of more, cranfield loses), and as
 * one word, or in two, what was typed in two or as one.
 */
const WEIGHT = { bound: 0.3, inOne: 0.8, inTwo: 0.8 };
/** So many of those that have a word join it, for two that were typed with a blank between to be meant as one. */
const SHARE = 0.2;
const SHORTEST_WORD = 3;

type Vocabulary = Pick<KeywordIndex, 'frequency'>;

interface Typed {
  readonly text: string;
  /** Those of the text, in their order. */
  readonly words: readonly Word[];
  readonly vocabulary: Vocabulary;
}

/** The bound terms of a question (`one-shot`) that papers have or would have, by the term of the word (`shot`). */
export type BoundWords = ReadonlyMap<string, BoundWord>;

export interface BoundWord {
  readonly terms: readonly string[];
  /** Both as one, where papers have that: `overfit`. */
  readonly inOne: readonly string[];
  /** Whether a hyphen was typed each time: `one-shot` means no other shot. */
  readonly isMeant: boolean;
}

/** Of neighbours with a hyphen or blank between. */
export function boundWordsOf({ text, words, vocabulary }: Typed): BoundWords {
  const found = new Map<string, BoundWord>();
  const isKnown = (term: string): boolean => vocabulary.frequency(term) > 0;
  for (const [at, word] of words.entries()) {
    if (word.term === undefined) continue;
    const pairs = [words.slice(Math.max(0, at - 1), at + 1), words.slice(at, at + 2)];
    const neighbours = pairs.flatMap((pair) => boundIn(pair, text));
    const enough = SHARE * vocabulary.frequency(word.term);
    const isTold = ({ term, isJoined }: Neighbour): boolean =>
      isJoined
        ? isKnown(term) || isBoundOtherwise(word, vocabulary)
        : isKnown(term) && vocabulary.frequency(term) >= enough;
    const terms = neighbours.filter(isTold).map(({ term }) => term);
    const inOne = neighbours.flatMap((each) => each.inOne).filter(isKnown);
    const isJoined = neighbours.some((each) => each.isJoined);
    const before = found.get(word.term) ?? { terms: [], inOne: [], isMeant: true };
    found.set(word.term, {
      terms: [...before.terms, ...terms],
      inOne: [...before.inOne, ...inOne],
      isMeant: before.isMeant && isJoined && terms.length + inOne.length > 0,
    });
  }
  return found;
}

/** Papers join other words of grammar to it: where they say `few-shot`, those about `one-shot` would say so. */
function isBoundOtherwise({ term = '' }: Word, { frequency }: Vocabulary): boolean {
  const enough = SHARE * frequency(term);
  return STOP_WORDS.values().some((grammar) => {
    const having = frequency(`${grammar}-${term}`);
    return having > 0 && having >= enough;
  });
}

/** The compounds of a text, as typed, that no paper writes with a hyphen or as one word, though others of their word. */
export function compoundsOfNone(text: string, vocabulary: Vocabulary): readonly string[] {
  const words = wordsOf(text);
  const isKnown = (term: string): boolean => vocabulary.frequency(term) > 0;
  return words.slice(1).flatMap((second, at) => {
    const pair = words.slice(at, at + 2);
    const [first] = pair;
    const ofNone = boundIn(pair, text).filter(
      ({ term, isJoined, inOne }) => isJoined && ![term, ...inOne].some(isKnown),
    );
    const isTelling = pair.some(
      (word) => word.term !== undefined && isBoundOtherwise(word, vocabulary),
    );
    if (first === undefined || ofNone.length === 0 || !isTelling) return [];
    return text.slice(first.start, second.start + second.text.length);
  });
}

interface Neighbour {
  readonly term: string;
  /** By a hyphen. */
  readonly isJoined: boolean;
  readonly inOne: readonly string[];
}

function boundIn([first, second]: readonly Word[], text: string): readonly Neighbour[] {
  if (first === undefined || second === undefined || !isBeside(first, second)) return [];
  const term = boundTerm(first, second);
  if (term === undefined) return [];
  const isJoined = isHyphen(text.charAt(second.start - 1));
  // With a blank between, “in variance” would be “invariance”.
  return [{ term, isJoined, inOne: isJoined ? analyse(first.text + second.text) : [] }];
}

/** The look-ups of terms with the bound ones beside them. */
export function withBoundWords(
  terms: readonly string[],
  lookUps: readonly LookUp[],
  { bound, vocabulary }: { readonly bound: BoundWords; readonly vocabulary: Vocabulary },
): readonly LookUp[] {
  return lookUps.map((lookUp, at) => {
    const term = terms[at] ?? '';
    const { terms: own = [], inOne = [], isMeant = false } = bound.get(term) ?? {};
    const [inTwo] = vocabulary.frequency(term) > 0 ? (splitBound(term, vocabulary) ?? []) : [];
    const spellings = [
      ...(own.length > 0 ? [wayOf(own, WEIGHT.bound)] : []),
      ...inOne.map((each) => wayOf([each], WEIGHT.inOne)),
    ];
    const others = inTwo === undefined ? [] : [wayOf([inTwo], WEIGHT.inTwo)];
    return {
      ways: [...lookUp.ways, ...spellings, ...others],
      ...(isMeant && { needs: spellings }),
    };
  });
}

const wayOf = (terms: readonly string[], weight: number): Way =>
  terms.map((term) => ({ term, weight, isOtherSpelling: true }));

/**
 * A word with the word of grammar that it begins with, as papers join the two, and without it: `zeroshot`
 * is `zero-shot`, and a `shot`.
 */
export function splitBound(
  term: string,
  { frequency }: Vocabulary,
): readonly [string, string] | undefined {
  for (let at = 1; at <= term.length - SHORTEST_WORD; at += 1) {
    const [grammar, word] = [term.slice(0, at), term.slice(at)];
    const bound = `${grammar}-${word}`;
    if (STOP_WORDS.has(grammar) && frequency(bound) > 0) return [bound, word];
  }
  return undefined;
}

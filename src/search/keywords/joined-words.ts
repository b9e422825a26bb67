import { analyse, type Word } from '../text/analyse.ts';
import { isBeside } from '../text/joints.ts';
import type { KeywordIndex } from './keyword-index.ts';
import type { LookUp, Way } from './look-up.ts';

type Vocabulary = Pick<KeywordIndex, 'frequency' | 'joints'>;

/**
 * What other spellings count beside those typed: the word in one, which both words bring, and each of the
 * two words, which other papers use for something else. Chosen on cisi and cranfield.
 */
const WEIGHT = { inOne: 0.5, inTwo: 0.15 };
/** So many papers must write a word in two, for each that has it as one: nobody means `data-set` by `dataset`. */
const SHARE_OF_JOINTS = 0.1;

interface Typed {
  /** In their order. */
  readonly words: readonly Word[];
  readonly vocabulary: Vocabulary;
}

/**
 * The look-ups of terms with the other spellings of the words that were typed: `multi-agent` and
 * `multi agent` are also `multiagent`, where a paper writes so, and the other way round.
 */
export function withJoinedWords(
  terms: readonly string[],
  lookUps: readonly LookUp[],
  { words, vocabulary }: Typed,
): readonly LookUp[] {
  const inOne = waysInOne(words, vocabulary);
  return lookUps.map(({ ways }, at) => {
    const term = terms[at] ?? '';
    return { ways: [...ways, ...(inOne.get(term) ?? []), ...waysInTwo(term, vocabulary)] };
  });
}

/** For the terms of each two neighbours that a paper has as one word: that word. */
function waysInOne(words: readonly Word[], vocabulary: Vocabulary): ReadonlyMap<string, Way[]> {
  const found = new Map<string, Way[]>();
  for (const [at, word] of words.entries()) {
    const way = wayInOne(words[at - 1], word, vocabulary);
    if (way === undefined) continue;
    for (const { term = '' } of words.slice(at - 1, at + 1)) {
      found.set(term, [...(found.get(term) ?? []), way]);
    }
  }
  return found;
}

/** A word of some papers that others write with a hyphen; what stands in for one of no paper is known already. */
function waysInTwo(term: string, { frequency, joints }: Vocabulary): readonly Way[] {
  const having = frequency(term);
  if (having === 0) return [];
  return joints(term)
    .filter(({ papers, parts }) => papers >= SHARE_OF_JOINTS * having && !parts.includes(term))
    .map(({ parts }) =>
      parts.map((part) => ({ term: part, weight: WEIGHT.inTwo, isOtherSpelling: true })),
    );
}

/** Two words with one sign or blank between that a paper has as one. */
function wayInOne(
  before: Word | undefined,
  word: Word,
  { frequency }: Vocabulary,
): Way | undefined {
  if (before?.term === undefined || word.term === undefined) return undefined;
  if (!isBeside(before, word)) return undefined;
  const [joined, ...more] = analyse(before.text + word.text);
  if (joined === undefined || more.length > 0 || frequency(joined) === 0) return undefined;
  return [{ term: joined, weight: WEIGHT.inOne, isOtherSpelling: true }];
}

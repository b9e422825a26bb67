import type { Paper } from '../../data/paper.ts';
import { inverseFrequency } from '../keywords/keyword-index.ts';
import { highest } from '../ranking/highest.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { headOf } from '../text/abstract-head.ts';
import { type Word, wordsOf } from '../text/analyse.ts';
import { readableTextOf } from '../text/readable-text.ts';
import { isGeneral } from './general-words.ts';

const LONGEST = 4;
const SHOWN = 5;
/** What a phrase is worth beside a single word as rare. */
const PHRASE = 1.5;

/** One or more words that stand one after another in a paper. */
interface Phrase {
  readonly text: string;
  readonly terms: readonly string[];
}

/**
 * What a paper has in common with others, told by noun phrases in lower case as they stand in it: the
 * rarest first, none within another, at most five. The paper itself is read once.
 */
export function phrasesSharedWith(paper: Paper, { keywords }: Indexes): (other: Paper) => string[] {
  const own = new Map<string, Phrase>();
  for (const phrase of phrasesOf(paper)) {
    const isTelling = phrase.terms.length > 1 || !isCommon(phrase.terms[0] ?? '', keywords);
    if (isTelling && !own.has(keyOf(phrase))) own.set(keyOf(phrase), phrase);
  }
  return (other) => {
    const there = new Set(phrasesOf(other).map(keyOf));
    return rarest(
      [...own].flatMap(([key, phrase]) => (there.has(key) ? [phrase] : [])),
      keywords,
    );
  };
}

function rarest(shared: readonly Phrase[], keywords: Indexes['keywords']): string[] {
  const idf = (term: string): number => inverseFrequency(keywords.frequency(term), keywords.size);
  const worth = ({ terms }: Phrase): number =>
    Math.max(...terms.filter((term) => !isGeneral(term)).map(idf)) *
    (terms.length > 1 ? PHRASE : 1) *
    terms.length ** 0.25;
  const chosen: Phrase[] = [];
  for (const phrase of highest(shared, worth, shared.length)) {
    if (!chosen.some((before) => overlaps(before, phrase))) chosen.push(phrase);
  }
  return chosen.slice(0, SHOWN).map(({ text }) => text);
}

/** A single word that so many papers have tells nothing. */
const COMMON = 0.2;
const isCommon = (term: string, { frequency, size }: Indexes['keywords']): boolean =>
  frequency(term) > COMMON * size;

const keyOf = ({ terms }: Phrase): string => terms.join(' ');

const overlaps = (one: Phrase, other: Phrase): boolean =>
  other.terms.some((term) => !isGeneral(term) && one.terms.includes(term));

/** The noun phrases of a paper, longer ones first where they begin with the same word. */
function phrasesOf(paper: Paper): readonly Phrase[] {
  const { title, abstract } = readableTextOf(paper);
  return [title, headOf(abstract)].flatMap((text) => {
    const words = wordsOf(text);
    return words.flatMap((_, at) =>
      phrasesFrom(text, words.slice(at, at + LONGEST), words[at - 1]),
    );
  });
}

function phrasesFrom(text: string, run: readonly Word[], before: Word | undefined): Phrase[] {
  const found: Phrase[] = [];
  const joined = joinedLength(text, run);
  for (let length = joined; length > 0; length -= 1) {
    const words = run.slice(0, length);
    if (isNounPhrase(words, before)) {
      const terms = words.flatMap(({ term }) => term ?? []);
      found.push({ text: lowered(text, words), terms });
    }
  }
  return found;
}

/** How many of the words stand one after another with a blank or a hyphen between, “of” being all their grammar. */
function joinedLength(text: string, run: readonly Word[]): number {
  const end = run.findIndex((word, at) => {
    const last = run[at - 1];
    const between = last && text.slice(last.start + last.text.length, word.start);
    const isJoint = word.term !== undefined || (at > 0 && word.text === 'of');
    return !isJoint || (between !== undefined && !/^[ -]$/.test(between));
  });
  return end === -1 ? run.length : end;
}

/** Before a noun, never before a verb of the authors’. */
const BEFORE_NOUNS = new Set(
  'a an the of for in on with via by from our their its and or'.split(' '),
);
const VERB_OR_ADVERB = /(?:ly|ed|i[zsf][ey]s?|ifies)$/;
/** “Retrieval” and “signal” are nouns. */
const ADJECTIVE = /(?:(?<!v|gn)al|ic|ous|ive|ary|ar|ble|less|ful)$/;

/** A guess by its edges: neither a general word, nor a verb or adverb, and a single word where a noun stands. */
function isNounPhrase(words: readonly Word[], before: Word | undefined): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first?.term === undefined || last?.term === undefined) return false;
  if (words.some(({ text }) => /^\p{N}+$/u.test(text) || text.length < 2)) return false;
  if (VERB_OR_ADVERB.test(last.text) || ADJECTIVE.test(last.text)) return false;
  if (/(?:ly|i[zsf]es|ifies)$/.test(first.text)) return false;
  if (words.length > 1) return words.some(({ term = '' }) => !isGeneral(term)) && !isVerb(first);
  const standsAsNoun = before === undefined || BEFORE_NOUNS.has(before.text.toLowerCase());
  return standsAsNoun && !isGeneral(first.term);
}

/** What a phrase does not begin with: “introduce state space” is none. */
const VERBS = new Set(
  `training understand understands understanding introduce introduces propose proposes use uses present presents study studies investigate leverage show
  shows including improve improves improving enable enables enabling achieve achieves achieving provide
  provides demonstrate train learn develop evaluate compare combine combining outperforms outperform
  reduce reduces reducing sheds shed exhibit examine apply applying require requires explore address`.split(
    /\s+/,
  ),
);
const isVerb = ({ text }: Word): boolean => VERBS.has(text.toLowerCase());

/** In lower case but for names with capitals inside, as `LoRA` or `LLMs`. */
function lowered(text: string, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return '';
  return text
    .slice(first.start, last.start + last.text.length)
    .replace(/[\p{L}\p{N}\p{M}]+/gu, (word) =>
      /\p{Lu}/u.test(word.slice(1)) ? word : word.toLowerCase(),
    );
}

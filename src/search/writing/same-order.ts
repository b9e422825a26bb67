import type { WrittenWord } from './written-words.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const PARTICIPLE = /(?:ed|en|wn|lt|ght|ound|ade|ept)$/;
const PREPOSITIONS = new Set('on in for with at from when using under during after'.split(' '));
/** “is reduced by”: words between the verb and who does it. */
const AGENT_REACH = 4;

/**
 * Whether the words that a sentence shares with its source stand in the source's order. A circumstance
 * put first (“On ImageNet, …”) is read where it would stand last, and a passive verb before what it is
 * done to; with the doer named behind it (“by …”) a sentence is in doubt, and so not in order.
 */
export function sameOrder(
  source: readonly WrittenWord[],
  written: readonly WrittenWord[],
): boolean {
  const passive = passiveVerb(written);
  const isPassiveThere = passive?.word.stem === passiveVerb(source)?.word.stem;
  if (passive === undefined || isPassiveThere) return isWithin(source, asLast(written));
  if (passive.hasAgent) return false;
  const others = written.filter((word) => word !== passive.word);
  return isWithin(source, asLast([passive.word, ...others]));
}

interface Passive {
  readonly word: WrittenWord;
  readonly hasAgent: boolean;
}

function passiveVerb(words: readonly WrittenWord[]): Passive | undefined {
  for (const [at, { text }] of words.entries()) {
    if (!BE.has(text.toLowerCase())) continue;
    const next = words.slice(at + 1, at + 3).findIndex((word) => PARTICIPLE.test(word.text));
    const word = words[at + 1 + next];
    if (next === -1 || word === undefined) continue;
    const behind = words.slice(at + 2 + next, at + 2 + next + AGENT_REACH);
    const by = behind.findIndex((each) => each.text.toLowerCase() === 'by');
    const hasAgent = by !== -1 && behind[by + 1]?.isNumber !== true;
    return { word, hasAgent };
  }
  return undefined;
}

/** A circumstance before the first comma at the end. */
function asLast(words: readonly WrittenWord[]): readonly WrittenWord[] {
  const comma = words.findIndex(({ opensPart }, at) => opensPart && at > 0);
  if (comma === -1 || !PREPOSITIONS.has(words[0]?.text.toLowerCase() ?? '')) return words;
  return [...words.slice(comma), ...words.slice(0, comma)];
}

/** Whether the shared content words are met one after another on one way through the source. */
function isWithin(source: readonly WrittenWord[], written: readonly WrittenWord[]): boolean {
  const known = new Set(source.map(({ stem }) => stem));
  const shared = written.filter(({ stem, isContent }) => isContent && known.has(stem));
  /** Where in the source the last word may have been met. */
  let reached: readonly number[] = [-1];
  for (const [at, word] of shared.entries()) {
    const from = reached;
    const leads = (place: number): boolean =>
      from.some(
        (last) => last < place && (at === 0 || mayFollow(word, source.slice(last + 1, place))),
      );
    reached = [...source.keys()].filter(
      (place) => source[place]?.stem === word.stem && leads(place),
    );
  }
  return reached.length > 0;
}

/**
 * Whether a word may follow where the source has others in between: what is said of somebody else who is
 * named there is not said here, and a number of something else is none of this.
 */
function mayFollow(word: WrittenWord, skipped: readonly WrittenWord[]): boolean {
  const skipsName = skipped.some(({ isName }) => isName);
  if (word.isNumber) return !skipsName && !skipped.some(({ isNumber }) => isNumber);
  const skipsStatement = skipped.some(({ isContent, isName }) => isContent && !isName);
  return !(skipsName && skipsStatement);
}

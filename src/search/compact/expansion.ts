import { growingInts } from '../../shared/growing-array.ts';
import { createRecent } from '../../shared/recent.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { FUZZINESS, SHORTEST_FUZZY_WORD } from '../keywords/title-index.ts';
import { editDistance } from '../text/edit-distance.ts';

/** A term that may be what was typed; a weight of 1 for the very word. */
export interface Expanded {
  readonly term: number;
  readonly weight: number;
}

export interface Expansion {
  /** The terms that a typed word may mean, each once. */
  of(typed: string, options: { readonly prefix: boolean }): readonly Expanded[];
}

/** MiniSearch's weights of words found by their beginning and by their likeness. */
const PREFIX_WEIGHT = 0.375;
const FUZZY_WEIGHT = 0.45;
/** What a missing letter costs beside a wrong one, as in MiniSearch. */
const MISSING_LETTER = 0.3;
/** With each letter that is typed all words before it are looked up again. */
const RECENT_WORDS = 256;

/** Words that begin with, or are nearly, what was typed, among those of a lexicon that may grow. */
export function createExpansion(lexicon: Lexicon): Expansion {
  /** For each term which letters it has; see `lettersOf`. */
  const letters = growingInts();
  const recent = createRecent<string, readonly Expanded[]>(RECENT_WORDS);

  /** Letters of all terms, those that are new since the last time included. */
  const lettersOfAll = (): Uint32Array => {
    const terms = lexicon.terms();
    for (let id = letters.length; id < terms.length; id++) letters.push(lettersOf(terms[id] ?? ''));
    return letters.used();
  };

  const addAlike = (weights: Map<number, number>, typed: string): void => {
    const most = Math.round(typed.length * FUZZINESS);
    const own = lettersOf(typed);
    const all = lettersOfAll();
    for (let id = 0; id < all.length; id++) {
      const others = all[id] ?? 0;
      // A wrong letter takes one of the letters away and brings one.
      if (bitsOf(own & ~others) > most || bitsOf(others & ~own) > most) continue;
      const term = lexicon.termAt(id);
      const distance = editDistance(typed, term, most);
      if (distance > most) continue;
      weights.set(id, (FUZZY_WEIGHT * term.length) / (term.length + distance));
    }
  };

  const addLonger = (weights: Map<number, number>, typed: string): void => {
    for (const id of lexicon.beginningWith(typed.charAt(0))) {
      const term = lexicon.termAt(id);
      if (!term.startsWith(typed)) continue;
      const missing = term.length - typed.length;
      weights.set(id, (PREFIX_WEIGHT * term.length) / (term.length + MISSING_LETTER * missing));
    }
  };

  const expanded = (typed: string, prefix: boolean): readonly Expanded[] => {
    const weights = new Map<number, number>();
    if (typed.length >= SHORTEST_FUZZY_WORD) addAlike(weights, typed);
    if (prefix) addLonger(weights, typed);
    const own = lexicon.idOf(typed);
    if (own !== undefined) weights.set(own, 1);
    return Array.from(weights, ([term, weight]) => ({ term, weight }));
  };

  return {
    of: (typed, { prefix }) =>
      recent.get(`${lexicon.size} ${prefix} ${typed}`, () => expanded(typed, prefix)),
  };
}

/** A bit for each letter that occurs, 32 of them shared by all the alphabets. */
function lettersOf(term: string): number {
  let bits = 0;
  for (let at = 0; at < term.length; at++) bits |= 1 << (term.charCodeAt(at) & 31);
  return bits >>> 0;
}

/** How many bits are set (Hacker's Delight, figure 5-2). */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

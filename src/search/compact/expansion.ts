import { growingInts } from '../../shared/growing-array.ts';
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

/** Words that begin with, or are nearly, what was typed, among those of a lexicon that may grow. */
export function createExpansion(lexicon: Lexicon): Expansion {
  let sorted: readonly string[] = [];
  /** For each term which letters it has; see `lettersOf`. */
  const letters = growingInts();

  const sortedTerms = (): readonly string[] => {
    // By UTF-16 units, as `startsWith` and the binary search below compare.
    if (sorted.length !== lexicon.size) sorted = lexicon.terms().toSorted(byUnits);
    return sorted;
  };

  /** Letters of all terms, those that are new since the last time included. */
  const lettersOfAll = (): Uint32Array => {
    const terms = lexicon.terms();
    for (let id = letters.length; id < terms.length; id++) letters.push(lettersOf(terms[id] ?? ''));
    return letters.used();
  };

  const addAlike = (weights: Map<string, number>, typed: string): void => {
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
      weights.set(term, (FUZZY_WEIGHT * term.length) / (term.length + distance));
    }
  };

  return {
    of(typed, { prefix }) {
      const weights = new Map<string, number>();
      if (typed.length >= SHORTEST_FUZZY_WORD) addAlike(weights, typed);
      if (prefix) addLonger(weights, typed, sortedTerms());
      weights.set(typed, 1);
      return [...weights].flatMap(([term, weight]) => {
        const id = lexicon.idOf(term);
        return id === undefined ? [] : [{ term: id, weight }];
      });
    },
  };
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function addLonger(weights: Map<string, number>, typed: string, sorted: readonly string[]): void {
  for (let at = firstFrom(sorted, typed); sorted[at]?.startsWith(typed); at++) {
    const term = sorted[at] ?? '';
    const missing = term.length - typed.length;
    weights.set(term, (PREFIX_WEIGHT * term.length) / (term.length + MISSING_LETTER * missing));
  }
}

function firstFrom(sorted: readonly string[], typed: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return low;
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

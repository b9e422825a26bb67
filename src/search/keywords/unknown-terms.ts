import { analyse } from '../text/analyse.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { KeywordIndex, WeightedTerm } from './keyword-index.ts';
import { FUZZINESS, SHORTEST_FUZZY_WORD } from './title-index.ts';

type Vocabulary = Pick<KeywordIndex, 'frequency' | 'vocabulary'>;

/** What a term counts that was not typed: one half of a joined word, and one misspelt letter each. */
const WEIGHT = { half: 0.8, letter: 0.6 };
const SHORTEST_HALF = 3;
const MOST_ALIKE = 3;
/** More unknown words than this are no misspellings; each costs a walk through the vocabulary. */
const MOST_UNKNOWN = 4;

/** What is looked up for one term of a query. */
export interface LookUp {
  /** The term itself, or what stands in for it; none where nothing does. */
  readonly terms: readonly WeightedTerm[];
  /** Whether they say what was typed together, as the halves of a joined word do, or each alone. */
  readonly together: boolean;
}

/**
 * What is looked up for each term of a query; `unfinished` is the one whose end may not have been typed: a term that no paper has is looked up as the two terms
 * that it joins (`timellm`), or as those that it misspells (`reccurent`).
 */
export function lookUpsFor(
  terms: readonly string[],
  vocabulary: Vocabulary,
  unfinished?: string,
): readonly LookUp[] {
  const unknown = new Set(terms.filter((term) => vocabulary.frequency(term) === 0));
  const doubtful = new Set([...unknown].slice(0, MOST_UNKNOWN));
  return terms.map((term) => {
    if (!unknown.has(term)) return { terms: [{ term, weight: 1 }], together: true };
    const begun = term === unfinished ? longer(term, vocabulary) : [];
    if (begun.length > 0) return { terms: begun, together: false };
    return doubtful.has(term) ? replacementsOf(term, vocabulary) : { terms: [], together: false };
  });
}

function replacementsOf(term: string, vocabulary: Vocabulary): LookUp {
  const halves = halvesOf(term, vocabulary);
  return halves.length > 0
    ? { terms: halves, together: true }
    : { terms: alike(term, vocabulary), together: false };
}

/** The split whose rarer half is the most frequent: chance splits have an odd half. */
function halvesOf(term: string, { frequency }: Vocabulary): readonly WeightedTerm[] {
  let best = { frequency: 0, halves: [] as readonly string[] };
  for (let at = SHORTEST_HALF; at <= term.length - SHORTEST_HALF; at += 1) {
    const halves = [term.slice(0, at), term.slice(at)].flatMap(analyse);
    if (halves.length < 2) continue;
    const rarest = Math.min(...halves.map(frequency));
    if (rarest > best.frequency) best = { frequency: rarest, halves };
  }
  return best.halves.map((half) => ({ term: half, weight: WEIGHT.half }));
}

/** The most frequent terms that begin so: what somebody was about to type. */
function longer(beginning: string, { frequency, vocabulary }: Vocabulary): readonly WeightedTerm[] {
  if (beginning.length < SHORTEST_HALF) return [];
  return [...vocabulary()]
    .filter((known) => known.startsWith(beginning))
    .toSorted((a, b) => frequency(b) - frequency(a))
    .slice(0, MOST_ALIKE)
    .map((term) => ({ term, weight: WEIGHT.letter }));
}

/** The nearest known terms with the same first letter, the frequent ones first. */
function alike(term: string, { frequency, vocabulary }: Vocabulary): readonly WeightedTerm[] {
  if (term.length < SHORTEST_FUZZY_WORD) return [];
  let nearest = Math.round(term.length * FUZZINESS);
  let found: string[] = [];
  for (const known of vocabulary()) {
    if (known[0] !== term[0] || Math.abs(known.length - term.length) > nearest) continue;
    const distance = editDistance(term, known, nearest);
    if (distance > nearest) continue;
    if (distance < nearest) found = [];
    nearest = distance;
    found.push(known);
  }
  return found
    .toSorted((a, b) => frequency(b) - frequency(a))
    .slice(0, MOST_ALIKE)
    .map((known) => ({ term: known, weight: WEIGHT.letter ** nearest }));
}

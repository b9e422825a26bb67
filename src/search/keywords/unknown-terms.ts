import { analyse } from '../text/analyse.ts';
import { editDistance } from '../text/edit-distance.ts';
import { splitBound } from './bound-words.ts';
import { inAll } from './in-all.ts';
import type { KeywordIndex, WeightedTerm } from './keyword-index.ts';
import type { LookUp, Way } from './look-up.ts';
import { FUZZINESS, SHORTEST_FUZZY_WORD } from './title-index.ts';

type Vocabulary = Pick<KeywordIndex, 'frequency' | 'papersWith' | 'vocabulary' | 'joints'>;

/** What a term counts that was not typed: one half of a joined word, and one misspelt letter each. */
const WEIGHT = { half: 0.8, letter: 0.6 };
const SHORTEST_HALF = 3;
const MOST_ALIKE = 3;
/** So many of the most frequent words that begin so are compared by their company. */
const MOST_BEGUN = 6;
/** More unknown words than this are no misspellings; each costs a walk through the vocabulary. */
const MOST_UNKNOWN = 4;

/**
 * What is looked up for each term of a query; `unfinished` is the one whose end may not have been
 * typed: a term that no paper has is looked up as the two terms that it joins (`timellm`), or as those
 * that it misspells (`reccurent`).
 */
export function lookUpsFor(
  terms: readonly string[],
  vocabulary: Vocabulary,
  unfinished?: string,
): readonly LookUp[] {
  const unknown = new Set(terms.filter((term) => vocabulary.frequency(term) === 0));
  const doubtful = new Set([...unknown].slice(0, MOST_UNKNOWN));
  return terms.map((term, at) => {
    if (!unknown.has(term)) return { ways: [[{ term, weight: 1 }]] };
    const begun = term === unfinished ? longer(term, vocabulary, terms[at - 1]) : [];
    if (begun.length > 0) return { ways: begun.map((each) => [each]) };
    return { ways: doubtful.has(term) ? replacementsOf(term, vocabulary) : [] };
  });
}

function replacementsOf(term: string, vocabulary: Vocabulary): readonly Way[] {
  const halves =
    splitBound(term, vocabulary) ?? writtenInTwo(term, vocabulary) ?? halvesOf(term, vocabulary);
  return halves.length > 0
    ? [halves.map((half) => ({ term: half, weight: WEIGHT.half }))]
    : alike(term, vocabulary).map((each) => [each]);
}

/** As most papers write it that join its halves by a hyphen. */
function writtenInTwo(term: string, { joints }: Vocabulary): readonly string[] | undefined {
  return joints(term).toSorted((a, b) => b.papers - a.papers)[0]?.parts;
}

/** The split whose rarer half is the most frequent: chance splits have an odd half. */
function halvesOf(term: string, { frequency }: Vocabulary): readonly string[] {
  let best = { frequency: 0, halves: [] as readonly string[] };
  for (let at = SHORTEST_HALF; at <= term.length - SHORTEST_HALF; at += 1) {
    const halves = [term.slice(0, at), term.slice(at)].flatMap(analyse);
    if (halves.length < 2) continue;
    const rarest = Math.min(...halves.map(frequency));
    if (rarest > best.frequency) best = { frequency: rarest, halves };
  }
  return best.halves;
}

/** The most frequent terms that begin so, those first that papers have beside the term before. */
function longer(
  beginning: string,
  { frequency, papersWith, vocabulary }: Vocabulary,
  before: string | undefined,
): readonly WeightedTerm[] {
  if (beginning.length < SHORTEST_HALF) return [];
  const frequent = [...vocabulary(beginning.charAt(0))]
    .filter((known) => known.startsWith(beginning))
    .toSorted((a, b) => frequency(b) - frequency(a))
    .slice(0, MOST_BEGUN);
  const beside = before === undefined ? [] : [papersWith(before)];
  const company = new Map(
    frequent.map((term) => [term, inAll([...beside, papersWith(term)]).length]),
  );
  return frequent
    .toSorted((a, b) => (company.get(b) ?? 0) - (company.get(a) ?? 0))
    .slice(0, MOST_ALIKE)
    .map((term) => ({ term, weight: WEIGHT.letter }));
}

/** The nearest known terms with the same first letter, the frequent ones first. */
function alike(term: string, { frequency, vocabulary }: Vocabulary): readonly WeightedTerm[] {
  if (term.length < SHORTEST_FUZZY_WORD) return [];
  let nearest = Math.round(term.length * FUZZINESS);
  let found: string[] = [];
  for (const known of vocabulary(term.charAt(0))) {
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

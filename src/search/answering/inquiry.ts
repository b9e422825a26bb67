import { analyse } from '../analyse.ts';
import type { Question } from '../retrieval.ts';
import { type Fit, fitOf } from './answer-cues.ts';
import { likeness } from './likeness.ts';
import { type QuestionShape, shapeOf } from './question-shape.ts';

/** A question as an answerer sees it: its terms weighed by rarity, and what would answer it. */
export interface Inquiry {
  readonly question: Question;
  readonly shape: QuestionShape;
  readonly fit: Fit;
  /** Share (0 … 1, by weight) of the question's terms that are among these; `except` do not count at all. */
  share(terms: ReadonlySet<string>, except?: ReadonlySet<string>): number;
  /** The same, where a misspelt or joined word counts in part. */
  likelyShare(terms: ReadonlySet<string>): number;
  /** Weight of the rarest term that these lack, against the rarest of all: 0 when they have every one. */
  gap(terms: ReadonlySet<string>): number;
  /** Share of neighbouring terms of the question that stand close together in a text of these terms. */
  pairs(terms: readonly string[]): number;
}

/** Words that say what kind of thing is asked for; they say nothing about the paper. */
const FRAME = new Set(
  analyse(
    'paper papers study studies work works author authors code link github repo repository url ' +
      'question questions called name named tell show find list please',
  ),
);
const PAIR_REACH = 3;

export function createInquiry(question: Question): Inquiry {
  const shape = shapeOf(question.text);
  const content = question.terms.filter((term) => !FRAME.has(term));
  const terms = content.length > 0 ? content : question.terms;
  const weights = terms.map((term) => question.idf(term));
  const share = (value: (term: string, at: number) => number, except?: ReadonlySet<string>) => {
    let [sum, total] = [0, 0];
    terms.forEach((term, at) => {
      if (except?.has(term)) return;
      const weight = weights[at] ?? 0;
      total += weight;
      sum += weight * value(term, at);
    });
    return total > 0 ? sum / total : 0;
  };

  return {
    question,
    shape,
    fit: fitOf(question.text, shape),
    share: (found, except) => share((term) => (found.has(term) ? 1 : 0), except),
    likelyShare: (found) => share((term, at) => likelyIn(found, terms, term, at)),
    gap: (found) => {
      const lacks = terms.map(
        (term, at) => (1 - likelyIn(found, terms, term, at)) * (weights[at] ?? 0),
      );
      return Math.max(0, ...lacks) / Math.max(1, ...weights);
    },
    pairs: (text) => pairShare(terms, text),
  };
}

/** 1 for a term that is there, else how much the likest one, or one joined with a neighbour, is like it. */
function likelyIn(found: ReadonlySet<string>, terms: readonly string[], term: string, at: number) {
  if (found.has(term)) return 1;
  const spellings = [term, (terms[at - 1] ?? '') + term, term + (terms[at + 1] ?? '')];
  let best = 0;
  for (const other of found) {
    for (const spelling of spellings) best = Math.max(best, likeness(spelling, other));
  }
  return best;
}

function pairShare(terms: readonly string[], text: readonly string[]): number {
  if (terms.length < 2) return 0;
  const places = new Map<string, number[]>();
  text.forEach((term, at) => {
    places.set(term, [...(places.get(term) ?? []), at]);
  });
  const close = terms.slice(1).filter((term, at) => {
    const before = places.get(terms[at] ?? '') ?? [];
    return (places.get(term) ?? []).some((place) =>
      before.some((other) => Math.abs(place - other) <= PAIR_REACH),
    );
  });
  return close.length / (terms.length - 1);
}

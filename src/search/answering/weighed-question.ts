import type { Question } from '../ranking/retrieval.ts';
import { analyse } from '../text/analyse.ts';
import { type Fit, fitOf } from './answer-cues.ts';
import { likeness } from './likeness.ts';
import { type QuestionShape, shapeOf } from './question-shape.ts';

/** A question as an answerer sees it: its terms weighed by rarity, and what would answer it. */
export interface WeighedQuestion {
  readonly question: Question;
  readonly shape: QuestionShape;
  readonly fit: Fit;
  /** Share (0 … 1, by weight) of the question's terms that are among these; `except` do not count at all. */
  share(terms: ReadonlySet<string>, except?: ReadonlySet<string>): number;
  /** 0 … 1: weight of the question's terms among these, against that of a few that no paper has. */
  mass(terms: ReadonlySet<string>): number;
  /** How these terms account for the question's, where a misspelt or joined word counts in part. */
  likely(terms: ReadonlySet<string>, abbreviated: ReadonlySet<string>): Likely;
  /** The question's terms without these, and without those that say what kind of thing is asked for. */
  rest(except: ReadonlySet<string>): readonly string[];
  /** Share of neighbouring terms of the question that stand close together in a text of these terms. */
  pairs(terms: readonly string[]): number;
}

export interface Likely {
  /** Share of the question's terms, by weight. */
  readonly share: number;
  /** Weight of the rarest term that is missing, against the rarest of all: 0 when none is. */
  readonly gap: number;
}

/** Words that say what kind of thing is asked for; they say nothing about the paper. */
const FRAME = new Set(
  analyse(
    'paper papers study studies work works author authors code link github download repo repository url ' +
      'question questions called name named tell show find list please deal discuss address mention ' +
      'talk describe report say investigate study consider exist compare comparison versus ' +
      'difference overview survey known',
  ),
);
const PAIR_REACH = 3;
/** So many rare words in common leave no doubt. */
const MANY_TERMS = 4;
/** No term: what no paper has is the rarest. */
const NOBODYS = '';
/** Words around what a link is asked for; papers about links or code are not meant. */
const LINK_WORDS =
  /\b(?:where|can|could|i|we|you|find|get|give|me|is|are|there|any|the|a|please|links?|urls?|code|sources?|github|gitlab|repo|repository|implementation|homepage|website|project page|download(?:ed)?|available|released|public|for|of|to|on|by)\b/giu;

export function weighQuestion(
  text: string,
  prepare: (question: string) => Question,
): WeighedQuestion {
  const shape = shapeOf(text);
  const question = prepare(subjectOf(text, shape));
  const content = question.terms.filter((term) => !FRAME.has(term));
  const terms = content.length > 0 ? content : question.terms;
  const weights = terms.map((term) => question.idf(term));
  const share = (found: ReadonlySet<string>, except?: ReadonlySet<string>) => {
    let [sum, total] = [0, 0];
    terms.forEach((term, at) => {
      const weight = except?.has(term) ? 0 : (weights[at] ?? 0);
      total += weight;
      if (found.has(term)) sum += weight;
    });
    return total > 0 ? sum / total : 0;
  };

  return {
    question,
    shape,
    fit: fitOf(text, shape),
    share,
    rest: (except) => content.filter((term) => !except.has(term)),
    pairs: (text) => pairShare(terms, text),
    mass(found) {
      const there = question.terms.filter((term) => found.has(term));
      return Math.min(1, sumOf(there.map(question.idf)) / (MANY_TERMS * question.idf(NOBODYS)));
    },
    likely(found, abbreviated) {
      const missing = terms.map((term, at) => {
        const there = abbreviated.has(term) ? 1 : likelihoodOf(term, at, terms, found);
        return (1 - there) * (weights[at] ?? 0);
      });
      const total = sumOf(weights);
      return {
        share: total > 0 ? 1 - sumOf(missing) / total : 0,
        gap: Math.max(0, ...missing) / Math.max(1, ...weights),
      };
    },
  };
}

/** Papers are ranked by what the question is about, not by what is wanted of it. */
function subjectOf(text: string, { wanted }: QuestionShape): string {
  if (wanted !== 'link') return text;
  const subject = text.replace(LINK_WORDS, ' ');
  return /[\p{L}\p{N}]/u.test(subject) ? subject : text;
}

/** 1 for a term that is there, else how much the likest one, or one joined with a neighbour, is like it. */
function likelihoodOf(
  term: string,
  at: number,
  terms: readonly string[],
  found: ReadonlySet<string>,
): number {
  if (found.has(term)) return 1;
  const spellings = [term, (terms[at - 1] ?? '') + term, term + (terms[at + 1] ?? '')];
  let best = 0;
  for (const other of found) {
    for (const spelling of spellings) best = Math.max(best, likeness(spelling, other));
  }
  return best;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function pairShare(terms: readonly string[], text: readonly string[]): number {
  if (terms.length < 2) return 0;
  const wanted = new Set(terms);
  const places = new Map<string, number[]>();
  text.forEach((term, at) => {
    if (!wanted.has(term)) return;
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

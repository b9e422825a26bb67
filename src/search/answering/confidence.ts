import type { Answer } from '../library.ts';
import { signsOfConfidence } from './confidence-signs.ts';
import type { Evidence } from './evidence.ts';
import { modeOf } from './mode.ts';
import { type Surroundings, signsOfSubject } from './subject.ts';
import type { WeighedQuestion } from './weighed-question.ts';
import { CONFIDENCE_WEIGHTS, SUBJECT_WEIGHTS, weigh } from './weights.ts';

/** Below the lower one nothing is quoted; between them a sentence may be the answer. Chosen with the weights. */
export const THRESHOLDS = { answered: 0.5, maybe: 0.25 };

export function statusOf(confidence: number): Answer['status'] {
  if (confidence >= THRESHOLDS.answered) return 'answered';
  return confidence >= THRESHOLDS.maybe ? 'maybe' : 'refused';
}

/** An abstract always tells what the paper is about. */
const GIST_CONFIDENCE = 0.9;
/** From this chance on a question is taken to be about its paper. */
const ABOUT = 0.8;
/** What is left of a certain answer where a name in the question is not in its paper: it is never answered. */
const BESIDE_THE_NAME = 0.49;
/** One or two common words are found together by chance: such an answer is never called sure. */
const BY_CHANCE = 0.7;

/**
 * The calibrated chance, 0 … 1, that the best sentence found answers the question: that the question is
 * about its paper at all, times that it answers then.
 */
export function confidenceIn(
  best: Evidence,
  weighed: WeighedQuestion,
  surroundings: Surroundings & Pick<Chances, 'beside' | 'chance'>,
): number {
  const { alone, beside, chance: byChance } = surroundings;
  if (alone && !beside && weighed.shape.gist) return GIST_CONFIDENCE;
  const mode = modeOf(weighed.question, surroundings.candidates);
  // Put to one paper, a question is about that.
  const subject = alone
    ? 1
    : chance(weigh(SUBJECT_WEIGHTS[mode], signsOfSubject(best, weighed, surroundings)));
  const signs = signsOfConfidence(best, weighed, surroundings);
  const answered = chance(weigh(CONFIDENCE_WEIGHTS[mode], signs));
  return confidenceOf({ subject, answered, beside, chance: byChance });
}

export interface Chances {
  /** That the question is about its paper at all. */
  readonly subject: number;
  /** That it is answered if it is. */
  readonly answered: number;
  /** Whether the paper lacks a name of the question, or has nothing but the names. */
  readonly beside: boolean;
  /** Whether chance may have brought the question and its paper together. */
  readonly chance: boolean;
}

export function confidenceOf({ subject, answered, beside, chance: byChance }: Chances): number {
  const both = Math.min(1, subject / ABOUT) * answered * (beside ? BESIDE_THE_NAME : 1);
  return byChance ? Math.min(BY_CHANCE, both) : both;
}

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

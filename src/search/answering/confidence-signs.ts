import { analyse } from '../text/analyse.ts';
import type { Evidence } from './evidence.ts';
import { namesIn } from './name-words.ts';
import { isShortFor, namedText, strangeness } from './strangeness.ts';
import { abbreviatedIn, leadOf, likelyIn, readLeadOf, type Surroundings } from './subject.ts';
import type { WeighedQuestion } from './weighed-question.ts';

/** What speaks for the best sentence answering a question that is about its paper. */
export const CONFIDENCE_SIGNS = [
  /** Cosine of the question and the paper. */
  'aboutness',
  /** How near the paper's words come to the question's, word by word. */
  'paperWords',
  /** Share of the question's terms in the sentence, and their weight. */
  'cover',
  'mass',
  /** Nearness to the question without the words that name the paper. */
  'beyond',
  /** Share of the question's terms in the whole paper, misspelt words in part. */
  'known',
  /** Weight of the rarest term that the paper lacks, against the rarest of all. */
  'gap',
  'fits',
  'misfits',
  /** The thing asked for is not named in the sentence, or not even in the paper. */
  'unnamed',
  'unheard',
  /** Share of the question's proper names that the paper lacks. */
  'strange',
  /** How far the paper stands out from the next, and the sentence from those of other papers, as far as it is near. */
  'lead',
  'ahead',
  /** Cosine of the question and the paper for the model that reads, and how far the next paper lies behind. */
  'read',
  'readLead',
  /** Several papers are wanted: then none stands out. */
  'several',
  /** No kind of answer is asked for. */
  'open',
  /** Few terms are easily covered by chance: logarithm of their number. */
  'terms',
  /** What the sentence weighs in all. */
  'score',
] as const;

export type ConfidenceSigns = Readonly<Record<(typeof CONFIDENCE_SIGNS)[number], number>>;

const HALF = 0.5;
/** From this cosine on a paper is as near as those that answer. */
const NEAR = 0.35;
/** A sentence that is this far (in score) ahead of other papers' is alone. */
const FAR_AHEAD = 3;
const SCORE_SCALE = 10;

export function signsOfConfidence(
  best: Evidence,
  weighed: WeighedQuestion,
  surroundings: Surroundings,
): ConfidenceSigns {
  const { candidate, reading, signs, score } = best;
  const { shape, question, mass } = weighed;
  const own = new Set(analyse(best.sentence.text));
  const nearness = question.dense ? Math.min(1, Math.max(0, candidate.dense) / NEAR) : 1;
  return {
    aboutness: candidate.dense,
    paperWords: reading.words,
    cover: signs.cover,
    mass: mass(own),
    beyond: signs.beyond,
    fits: signs.fits,
    ...signsOfPaper(best, weighed),
    unnamed: shape.asked === undefined ? 0 : 1 - signs.asked,
    lead: nearness * leadOf(best, surroundings),
    ahead: nearness * aheadOf(best, surroundings),
    read: candidate.read ?? 0,
    readLead: readLeadOf(best, surroundings),
    several: shape.several ? 1 : 0,
    open: shape.wanted === 'anything' ? 1 : 0,
    terms: Math.log(1 + question.terms.length),
    score: score / SCORE_SCALE,
  };
}

/** 0 … 1: how far the best sentence of any other paper lies behind. */
function aheadOf({ candidate, score }: Evidence, { evidence }: Surroundings): number {
  let next = Number.NEGATIVE_INFINITY;
  for (const other of evidence) {
    if (other.candidate.paper.id !== candidate.paper.id) next = Math.max(next, other.score);
  }
  return Math.max(0, Math.min(1, (score - next) / FAR_AHEAD));
}

function signsOfPaper(best: Evidence, weighed: WeighedQuestion) {
  const { asked, counting } = weighed.shape;
  const { terms, text } = best.reading;
  const abbreviated = abbreviatedIn(best.reading);
  const names = namesIn(weighed.question.text)
    .map(({ text }) => analyse(text).join(' '))
    .filter((name) => name !== '' && !isShortFor(name, abbreviated));
  const heard = asked === undefined || terms.has(asked) || abbreviated.has(asked);
  const strange = names.length === 0 ? 0 : strangeness(names, namedText(analyse(text)));
  const { share, gap } = likelyIn(best, weighed);
  const { misfits, linked } = best.signs;
  return {
    known: share,
    gap,
    unheard: heard ? 0 : 1,
    // What is never mentioned is not counted anywhere, and has no address here.
    misfits: (!heard && counting) || (linked > 0 && strange > HALF) ? 1 : misfits,
    strange,
  };
}

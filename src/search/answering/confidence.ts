import type { Candidate } from '../ranking/retrieval.ts';
import { analyse } from '../text/analyse.ts';
import type { Evidence, SentenceSigns } from './evidence.ts';
import { namesIn } from './name-words.ts';
import type { Reading } from './reading.ts';
import { initialsIn, isShortFor, namedText, strangeness } from './strangeness.ts';
import type { WeighedQuestion } from './weighed-question.ts';
import { CONFIDENCE_WEIGHTS, weigh } from './weights.ts';

/** Below the lower one the corpus is taken not to say; between them a sentence may be the answer. Chosen with the weights. */
export const THRESHOLDS = { answered: 0.5, maybe: 0.2 };
/** An abstract always tells what the paper is about. */
const GIST_CONFIDENCE = 0.9;
const HALF = 0.5;

/** What speaks for the corpus answering a question at all, seen from the best sentence found. */
export const CONFIDENCE_SIGNS = [
  /** Cosine of the question and the paper. */
  'aboutness',
  /** How near the words of sentence and paper come to the question's, word by word. */
  'words',
  'paperWords',
  /** Share of the question's terms in the sentence: all of them, and those that do not name the paper. */
  'cover',
  'news',
  /** Share of the question's terms in the whole paper, misspelt words in part. */
  'known',
  /** Weight of the rarest term that the paper lacks, against the rarest of all. */
  'gap',
  'fits',
  'misfits',
  /** The thing asked for is named in the sentence, or not even in the paper. */
  'asked',
  'unheard',
  /** Share of the question's proper names that the paper lacks, and that it mentions in passing at best. */
  'strange',
  'passing',
  /** How far the paper stands out from the next. */
  'lead',
  /** Several papers are wanted: then none stands out. */
  'several',
  /** Few terms are easily covered by chance: logarithm of their number. */
  'terms',
] as const;

export type ConfidenceSigns = Readonly<Record<(typeof CONFIDENCE_SIGNS)[number], number>>;

/** Where the best sentence was found. */
export interface Surroundings {
  /** The papers that were read, best first. */
  readonly candidates: readonly Candidate[];
  /** Whether the question was put to one paper: then its name needs no words in the question. */
  readonly alone: boolean;
}

/** The calibrated chance, 0 … 1, that the best sentence found answers the question. */
export function confidenceIn(
  best: Evidence,
  weighed: WeighedQuestion,
  { candidates, alone }: Surroundings,
): number {
  if (alone && weighed.shape.gist) return GIST_CONFIDENCE;
  const weights = CONFIDENCE_WEIGHTS[weighed.question.dense ? 'dense' : 'lexical'];
  return 1 / (1 + Math.exp(-weigh(weights, confidenceSigns(best, weighed, candidates))));
}

export function confidenceSigns(
  best: Evidence,
  weighed: WeighedQuestion,
  candidates: readonly Candidate[],
): ConfidenceSigns {
  const { candidate, signs } = best;
  const next = candidates.find(({ paper }) => paper.id !== candidate.paper.id);
  return {
    ...signsOfSentence(signs, candidate),
    paperWords: best.reading.words,
    ...signsOfPaper(best.reading, weighed, signs),
    lead: next && candidate.score > 0 ? 1 - next.score / candidate.score : 0,
    several: weighed.shape.several ? 1 : 0,
    terms: Math.log(1 + weighed.question.terms.length),
  };
}

const signsOfSentence = (signs: SentenceSigns, { dense }: Candidate) => ({
  aboutness: dense,
  words: signs.words,
  cover: signs.cover,
  news: signs.news,
  fits: signs.fits,
  asked: signs.asked,
});

function signsOfPaper(
  { text, titleTerms }: Reading,
  { question, shape: { asked, counting }, likely }: WeighedQuestion,
  { misfits, linked }: SentenceSigns,
) {
  const words = analyse(text);
  const terms = new Set(words);
  const abbreviated = new Set(initialsIn(text));
  const repeated = words.filter((word, at) => words.indexOf(word) < at);
  const names = namesIn(question.text)
    .map(({ text: name }) => analyse(name).join(' '))
    .filter((name) => !isShortFor(name, abbreviated));
  const heard = asked === undefined || terms.has(asked) || abbreviated.has(asked);
  const strange = strangeness(names, namedText(words));
  const { share, gap } = likely(terms, abbreviated);
  return {
    known: share,
    gap,
    unheard: heard ? 0 : 1,
    // What is never mentioned is not counted anywhere, and has no address here.
    misfits: (!heard && counting) || (linked > 0 && strange > HALF) ? 1 : misfits,
    strange,
    passing: strangeness(names, namedText([...titleTerms, ...repeated])),
  };
}

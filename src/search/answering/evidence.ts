import { analyse } from '../analyse.ts';
import type { Candidate } from '../retrieval.ts';
import { type Sentence, sentences } from '../sentences.ts';
import type { Inquiry } from './inquiry.ts';
import { SENTENCE_WEIGHTS, weigh } from './weights.ts';

/** What speaks for one sentence being the answer; every figure is about −1 … 1. */
export type SentenceSigns = Readonly<Record<(typeof SENTENCE_SIGNS)[number], number>>;

export const SENTENCE_SIGNS = [
  /** Cosine of question and sentence. */
  'meaning',
  /** The same with the sentences beside it, when they are nearer. */
  'context',
  /** Share of the question's terms, by rarity, in the sentence. */
  'cover',
  /** The same without the terms that the title holds already: they name the paper, the rest is asked. */
  'news',
  /** What the neighbours add to `cover`. */
  'around',
  /** Terms that stand together in the question and in the sentence. */
  'pairs',
  'fits',
  'misfits',
  /** The thing asked for is named in the sentence. */
  'asked',
  /** The authors say what they did or found. */
  'claims',
  /** It tells what others did before. */
  'recounts',
  /** It says what is asked or done, not what was found. */
  'aims',
  /** Score of the paper against the best paper's. */
  'paper',
  /** Length against a usual sentence, logarithmic. */
  'length',
] as const;

/** A sentence of a candidate paper, weighed for one question. */
export interface Evidence {
  readonly candidate: Candidate;
  readonly sentence: Sentence;
  readonly signs: SentenceSigns;
  readonly score: number;
}

const CLAIMS =
  /\b(?:we|our|this (?:paper|work|study|article|note|report|research)|results|experiments|findings|is (?:proposed|introduced|presented))\b/i;
const RECOUNTS =
  /^(?:recent(?:ly)?|however|while|although|despite|existing|previous|prior|traditional|current|conventional|many|most|in recent)\b/i;
const AIMS =
  /\b(?:we|this (?:paper|work|study|article|research)|goal|aim) (?:(?:will|also|then|first|here) )?(?:asks?|stud(?:y|ies)|investigates?|explores?|examines?|considers?|aims?|seeks?|address(?:es)?|revisits?|questions?|is)\b|\?$/i;
const USUAL_LENGTH = 160;
/** Abstracts have ten sentences; what comes after these many is a data dump. */
const MOST_SENTENCES = 80;

/** A sentence with what is measured on it alone. */
interface Line {
  readonly sentence: Sentence;
  readonly terms: readonly string[];
  readonly meaning: number;
}

/** Every sentence of a paper's abstract as evidence, in the order of the text. */
export function evidenceIn(candidate: Candidate, inquiry: Inquiry, best: number): Evidence[] {
  const { question } = inquiry;
  const weights = SENTENCE_WEIGHTS[question.dense ? 'dense' : 'lexical'];
  const titleTerms = new Set(analyse(candidate.paper.title));
  const paper = best > 0 ? candidate.score / best : 0;
  const lines = sentences(candidate.paper.abstract)
    .slice(0, MOST_SENTENCES)
    .map((sentence): Line => {
      const { text } = sentence;
      return { sentence, terms: analyse(text), meaning: question.similarity(text) };
    });
  return lines.map((line, at) => {
    const beside = [lines[at - 1], lines[at + 1]].filter((other) => other !== undefined);
    const signs: SentenceSigns = {
      ...signsWithin(line, beside, titleTerms, inquiry),
      ...signsOfForm(line, inquiry),
      recounts: at === 0 || RECOUNTS.test(line.sentence.text) ? 1 : 0,
      paper,
    };
    return { candidate, sentence: line.sentence, signs, score: weigh(weights, signs) };
  });
}

/** How far a sentence speaks of what the question speaks of. */
function signsWithin(
  { terms, meaning }: Line,
  beside: readonly Line[],
  titleTerms: ReadonlySet<string>,
  inquiry: Inquiry,
) {
  const own = new Set(terms);
  const around = new Set([...terms, ...beside.flatMap((line) => line.terms)]);
  const cover = inquiry.share(own);
  const { asked } = inquiry.shape;
  return {
    meaning,
    context: Math.max(0, ...beside.map((line) => line.meaning - meaning)),
    cover,
    news: inquiry.share(own, titleTerms),
    around: inquiry.share(around) - cover,
    pairs: inquiry.pairs(terms),
    asked: asked !== undefined && own.has(asked) ? 1 : 0,
  };
}

/** How far a sentence has the form of an answer. */
function signsOfForm({ sentence: { text } }: Line, inquiry: Inquiry) {
  const fit = inquiry.fit(text);
  return {
    fits: Math.max(0, fit),
    misfits: Math.max(0, -fit),
    aims: AIMS.test(text) ? 1 : 0,
    claims: CLAIMS.test(text) ? 1 : 0,
    length: Math.log(text.length / USUAL_LENGTH),
  };
}

import type { Candidate } from '../retrieval.ts';
import type { Sentence } from '../sentences.ts';
import type { Inquiry } from './inquiry.ts';
import { type Line, type Reading, readPapers } from './reading.ts';
import { SENTENCE_WEIGHTS, weigh } from './weights.ts';

/** What speaks for one sentence being the answer; every figure is about −1 … 1. */
export type SentenceSigns = Readonly<Record<(typeof SENTENCE_SIGNS)[number], number>>;

export const SENTENCE_SIGNS = [
  /** Cosine of question and sentence. */
  'meaning',
  /** How near its words come to the question's, word by word. */
  'words',
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
  /** An address is asked for, and here it is: then nothing else counts much. */
  'linked',
  /** The thing asked for is named in the sentence. */
  'asked',
  /** The authors say what they did or found. */
  'claims',
  /** It tells what others did before. */
  'recounts',
  /** Score of the paper against the best paper's. */
  'paper',
] as const;

/** A sentence of a candidate paper, weighed for one question. */
export interface Evidence {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly signs: SentenceSigns;
  readonly score: number;
}

const CLAIMS =
  /\b(?:we|our|this (?:paper|work|study|article|note|report|research)|results|experiments|findings|is (?:proposed|introduced|presented))\b/i;
const RECOUNTS =
  /^(?:recent(?:ly)?|however|while|although|despite|existing|previous|prior|traditional|current|conventional|many|most|in recent)\b/i;
/** Every sentence of the candidates' abstracts as evidence, in the order of the papers and texts. */
export function evidenceIn(candidates: readonly Candidate[], inquiry: Inquiry): Evidence[] {
  const weights = SENTENCE_WEIGHTS[inquiry.question.dense ? 'dense' : 'lexical'];
  const best = candidates[0]?.score ?? 0;
  return readPapers(candidates, inquiry.question).flatMap((reading) => {
    const { candidate, lines } = reading;
    const paper = best > 0 ? candidate.score / best : 0;
    return lines.map((line, at) => {
      const { sentence } = line;
      const signs = { ...signsAt(at, line, reading, inquiry), paper };
      return { candidate, reading, sentence, signs, score: weigh(weights, signs) };
    });
  });
}

function signsAt(
  at: number,
  line: Line,
  { lines, terms, titleTerms }: Reading,
  inquiry: Inquiry,
): Omit<SentenceSigns, 'paper'> {
  const beside = [lines[at - 1], lines[at + 1]].filter((other) => other !== undefined);
  const form = signsOfForm(line.sentence.text, inquiry);
  return {
    ...signsWithin(line, beside, titleTerms, inquiry),
    // An address stands apart: that its paper is about the thing is enough.
    ...(form.linked > 0 && { cover: inquiry.share(terms), news: inquiry.share(terms, titleTerms) }),
    ...form,
    recounts: at === 0 || RECOUNTS.test(line.sentence.text) ? 1 : 0,
  };
}

/** How far a sentence speaks of what the question speaks of. */
function signsWithin(
  { terms, meaning, words }: Line,
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
    words,
    cover,
    news: inquiry.share(own, titleTerms),
    around: inquiry.share(around) - cover,
    pairs: inquiry.pairs(terms),
    asked: asked !== undefined && names(own, asked) ? 1 : 0,
  };
}

/** “Data set” is two words in half of the abstracts. */
const names = (terms: ReadonlySet<string>, asked: string): boolean =>
  terms.has(asked) || (asked === 'dataset' && terms.has('data') && terms.has('set'));

/** How far a sentence has the form of an answer. */
function signsOfForm(text: string, inquiry: Inquiry) {
  const fit = inquiry.fit(text);
  return {
    fits: Math.max(0, fit),
    misfits: Math.max(0, -fit),
    linked: inquiry.shape.wanted === 'link' && fit > 0 ? 1 : 0,
    claims: CLAIMS.test(text) ? 1 : 0,
  };
}

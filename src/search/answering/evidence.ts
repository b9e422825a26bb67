import type { Candidate } from '../ranking/retrieval.ts';
import type { Sentence } from '../text/sentences.ts';
import { modeOf } from './mode.ts';
import { type Line, type Reading, readPapers } from './reading.ts';
import type { WeighedQuestion } from './weighed-question.ts';
import { SENTENCE_WEIGHTS, weigh } from './weights.ts';

/** What speaks for one sentence being the answer; every figure is about −1 … 1. */
export type SentenceSigns = Readonly<Record<(typeof SENTENCE_SIGNS)[number], number>>;

export const SENTENCE_SIGNS = [
  /** Cosine of question and sentence. */
  'meaning',
  /** The same without the question's words that stand in the title. */
  'beyond',
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
  /** It says that there is something, and that something goes on: what is asked is more often there. */
  'introduces',
  'continues',
  /** It tells where the code is, which was not asked. */
  'addresses',
  /** Where it stands in the abstract, from 0 for the first to 1: what was found comes late. */
  'late',
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
const INTRODUCES =
  /\b(?:we|paper|work|article|study|research) (?:\p{L}+ly )?(?:presents?|introduces?|proposes?|describes?|stud(?:y|ies)|investigates?|explores?|examines?|address(?:es)?|considers?)\b|\b(?:termed|dubbed|named|called|is (?:proposed|introduced|presented))\b/iu;
const CONTINUES =
  /^(?:specifically|in particular|it|moreover|furthermore|additionally|further|also|namely|for (?:example|instance)|to (?:this end|do so|achieve this|address this)|as a result|importantly|notably)\b|\b(?:we (?:\p{L}+ly )?(?:find|found|show|observe|demonstrate|prove|see)|(?:results|experiments|findings|simulations) (?:\p{L}+ly )?(?:show|reveal|indicate|suggest|demonstrate))\b/iu;
const ADDRESS =
  /https?:\/\/|www\.|\b(?:code|implementation|data|models?|weights) (?:is|are|will be|has been|can be) (?:\p{L}+ )?(?:available|released|found|open)/iu;
/** Every sentence of the candidates' abstracts as evidence, in the order of the papers and texts. */
export function evidenceIn(candidates: readonly Candidate[], weighed: WeighedQuestion): Evidence[] {
  const weights = SENTENCE_WEIGHTS[modeOf(weighed.question, candidates)];
  const best = candidates[0]?.score ?? 0;
  return readPapers(candidates, weighed.question).flatMap((reading) => {
    const { candidate, lines } = reading;
    const paper = best > 0 ? candidate.score / best : 0;
    return lines.map((line, at) => {
      const { sentence } = line;
      const signs = { ...signsAt(at, line, reading, weighed), paper };
      return { candidate, reading, sentence, signs, score: weigh(weights, signs) };
    });
  });
}

function signsAt(
  at: number,
  line: Line,
  { lines, terms, titleTerms }: Reading,
  weighed: WeighedQuestion,
): Omit<SentenceSigns, 'paper'> {
  const beside = [lines[at - 1], lines[at + 1]].filter((other) => other !== undefined);
  const form = signsOfForm(line.sentence.text, weighed);
  return {
    ...signsWithin(line, beside, titleTerms, weighed),
    // An address stands apart: that its paper is about the thing is enough.
    ...(form.linked > 0 && { cover: weighed.share(terms), news: weighed.share(terms, titleTerms) }),
    ...form,
    recounts: at === 0 || RECOUNTS.test(line.sentence.text) ? 1 : 0,
    late: at / Math.max(1, lines.length - 1),
  };
}

/** How far a sentence speaks of what the question speaks of. */
function signsWithin(
  { terms, meaning, beyond, words }: Line,
  beside: readonly Line[],
  titleTerms: ReadonlySet<string>,
  weighed: WeighedQuestion,
) {
  const own = new Set(terms);
  const around = new Set([...terms, ...beside.flatMap((line) => line.terms)]);
  const cover = weighed.share(own);
  const { asked } = weighed.shape;
  return {
    meaning,
    beyond,
    words,
    cover,
    news: weighed.share(own, titleTerms),
    around: weighed.share(around) - cover,
    pairs: weighed.pairs(terms),
    asked: asked !== undefined && names(own, asked) ? 1 : 0,
  };
}

/** “Data set” is two words in half of the abstracts. */
const names = (terms: ReadonlySet<string>, asked: string): boolean =>
  terms.has(asked) || (asked === 'dataset' && terms.has('data') && terms.has('set'));

/** How far a sentence has the form of an answer. */
function signsOfForm(text: string, weighed: WeighedQuestion) {
  const fit = weighed.fit(text);
  return {
    fits: Math.max(0, fit),
    misfits: Math.max(0, -fit),
    linked: weighed.shape.wanted === 'link' && fit > 0 ? 1 : 0,
    claims: CLAIMS.test(text) ? 1 : 0,
    introduces: INTRODUCES.test(text) ? 1 : 0,
    continues: CONTINUES.test(text) ? 1 : 0,
    addresses: weighed.shape.wanted !== 'link' && ADDRESS.test(text) ? 1 : 0,
  };
}

import { isBeside } from '../../../src/search/answering/beside.ts';
import { isChanceMatch } from '../../../src/search/answering/chance-match.ts';
import { bestOfEachPaper, choose } from '../../../src/search/answering/choose.ts';
import {
  CONFIDENCE_SIGNS,
  signsOfConfidence,
} from '../../../src/search/answering/confidence-signs.ts';
import {
  type Evidence,
  evidenceIn,
  SENTENCE_SIGNS,
} from '../../../src/search/answering/evidence.ts';
import { unknownNames } from '../../../src/search/answering/names.ts';
import { respelled } from '../../../src/search/answering/respelled.ts';
import { SUBJECT_SIGNS, signsOfSubject } from '../../../src/search/answering/subject.ts';
import {
  type WeighedQuestion,
  weighQuestion,
} from '../../../src/search/answering/weighed-question.ts';
import type { Candidate, Retriever } from '../../../src/search/ranking/retrieval.ts';
import type { Case } from './cases.ts';
import { product } from './descent.ts';
import type { AskedRow, SentenceList } from './models.ts';
import type { Ground } from './trials.ts';

/** As many papers as an answerer reads. */
const PAPERS_READ = 10;
/** A question whose paper is shown, though not its answer first, is answered in part. */
const PARTLY = 0.4;

interface Observed {
  readonly asked: WeighedQuestion;
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
}

async function observe(text: string, retriever: Retriever): Promise<Observed> {
  const asked = weighQuestion(respelled(text, retriever), retriever.prepare);
  const candidates = await retriever.rank(asked.question, { limit: PAPERS_READ });
  return { asked, candidates, evidence: evidenceIn(candidates, asked) };
}

/** The sentences found for a question, and which of them hold its answer. */
export async function listOf(
  question: string,
  { retriever }: Ground,
  holds: (evidence: Evidence) => boolean,
): Promise<SentenceList> {
  const { evidence } = await observe(question, retriever);
  return { rows: evidence.map(sentenceRow), evidence: evidence.map(holds) };
}

const sentenceRow = ({ signs }: Evidence): number[] => SENTENCE_SIGNS.map((sign) => signs[sign]);

/** What the fit sees of a case: undefined when nothing is found, or by words alone where a model is there. */
export async function rowOf(
  one: Case,
  { retriever, dense }: Ground,
  chosenBy: Float64Array,
): Promise<AskedRow | undefined> {
  const { asked, candidates, evidence } = await observe(one.question, retriever);
  const scored = evidence.map((other) => ({
    ...other,
    score: product(sentenceRow(other), chosenBy),
  }));
  const chosen = choose(scored, asked.shape);
  const [best] = chosen;
  if (!best || asked.question.dense !== dense) return undefined;
  const surroundings = { candidates, evidence: scored, alone: false };
  const read = candidates.map(({ paper }) => paper);
  const unknown = unknownNames(one.question, retriever, read);
  const naming = { text: one.question, unknown, alone: false };
  const subject = signsOfSubject(best, asked, surroundings);
  const confidence = signsOfConfidence(best, asked, surroundings);
  return {
    of: one.of,
    kind: one.kind,
    question: one.question,
    answerable: one.answerable,
    weight: one.weight,
    right: rightness(one, chosen, bestOfEachPaper(scored)),
    beside: isBeside(best, asked, { ...naming, corpus: retriever }),
    chance: isChanceMatch(asked, best.reading.terms, retriever.size),
    subject: SUBJECT_SIGNS.map((sign) => subject[sign]),
    confidence: CONFIDENCE_SIGNS.map((sign) => confidence[sign]),
  };
}

/** 1: the first quotation is from the right paper, and the answer is among those shown. */
function rightness(one: Case, chosen: readonly Evidence[], nearest: readonly Evidence[]): number {
  if (!one.answerable) return 0;
  const isGold = ({ candidate }: Evidence): boolean => one.isGold(candidate.paper);
  const holds = ({ sentence }: Evidence): boolean => one.isEvidence?.(sentence) ?? true;
  if (chosen.slice(0, 1).some(isGold) && chosen.some(holds)) return 1;
  return [...chosen, ...nearest].some(isGold) ? PARTLY : 0;
}

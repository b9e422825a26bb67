import type { Paper } from '../../../src/data/paper.ts';
import { CONFIDENCE_SIGNS, confidenceSigns } from '../../../src/search/answering/confidence.ts';
import {
  type Evidence,
  evidenceIn,
  SENTENCE_SIGNS,
} from '../../../src/search/answering/evidence.ts';
import { createInquiry, type Inquiry } from '../../../src/search/answering/inquiry.ts';
import type { Candidate, Retriever } from '../../../src/search/retrieval.ts';
import { sentences } from '../../../src/search/sentences.ts';
import { isEvidence } from '../question-report.ts';
import type { EvalQuestion } from '../sets.ts';
import { product } from './descent.ts';
import type { AskedRow, SentenceList } from './models.ts';

/** As many papers as an answerer reads. */
const PAPERS_READ = 10;

export interface Observed {
  readonly inquiry: Inquiry;
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
}

export function observe(text: string, retriever: Retriever): Observed {
  const inquiry = createInquiry(retriever.prepare(text));
  const candidates = retriever.rank(inquiry.question, { limit: PAPERS_READ });
  const best = candidates[0]?.score ?? 0;
  const evidence = candidates.flatMap((candidate) => evidenceIn(candidate, inquiry, best));
  return { inquiry, candidates, evidence };
}

export function listOf(question: EvalQuestion, { evidence }: Observed): SentenceList {
  return {
    rows: evidence.map(sentenceRow),
    evidence: evidence.map(({ sentence }) => isEvidence(sentence, question)),
  };
}

const sentenceRow = ({ signs }: Evidence): number[] => SENTENCE_SIGNS.map((sign) => signs[sign]);

/** The signs for the sentence that these weights like best; undefined when nothing was found. */
export function askedRow(
  { inquiry, candidates, evidence }: Observed,
  sentenceWeights: Float64Array,
): readonly number[] | undefined {
  let [best, highest]: [Evidence | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const one of evidence) {
    const score = product(sentenceRow(one), sentenceWeights);
    if (score > highest) [best, highest] = [one, score];
  }
  if (!best) return undefined;
  const signs = confidenceSigns(best, inquiry, candidates);
  return CONFIDENCE_SIGNS.map((sign) => signs[sign]);
}

/** What the corpus is like for one question: whole, without its papers, or without its sentences. */
export interface Variant {
  readonly kind: string;
  readonly papers: readonly Paper[];
  readonly weight: number;
}

/** A question for a fact becomes unanswerable when its paper, or the sentence alone, is taken away. */
export function withoutAnswer(
  question: EvalQuestion,
  papers: readonly Paper[],
): readonly Variant[] {
  const isGold = ({ title }: Paper) => question.gold.includes(title);
  return [
    { kind: 'paper taken away', papers: papers.filter((paper) => !isGold(paper)), weight: 0.15 },
    {
      kind: 'sentence taken away',
      papers: papers.map((paper) => (isGold(paper) ? withoutEvidence(paper, question) : paper)),
      weight: 0.08,
    },
  ];
}

function withoutEvidence(paper: Paper, question: EvalQuestion): Paper {
  const kept = sentences(paper.abstract).filter((sentence) => !isEvidence(sentence, question));
  return { ...paper, abstract: kept.map(({ text }) => text).join(' ') };
}

/** Paraphrases are often refused for good reason: what they mean is said in no word of theirs. */
const WEIGHTS = new Map([['paraphrase', 0.3]]);

/** One row of every question: as it is, and as facts are without their answer. */
export function* askedRows(
  questions: readonly EvalQuestion[],
  papers: readonly Paper[],
  retrieverOf: (papers: readonly Paper[]) => Retriever,
  sentenceWeights: Float64Array,
): Generator<AskedRow> {
  const whole = retrieverOf(papers);
  for (const question of questions) {
    const { type, kind = type, answerable } = question;
    const row = askedRow(observe(question.question, whole), sentenceWeights);
    if (row)
      yield { row, answerable, weight: WEIGHTS.get(type) ?? 1, kind, question: question.question };
    if (type !== 'fact') continue;
    for (const variant of withoutAnswer(question, papers)) {
      const taken = askedRow(
        observe(question.question, retrieverOf(variant.papers)),
        sentenceWeights,
      );
      if (taken) yield { ...variant, row: taken, answerable: false, question: question.question };
    }
  }
}

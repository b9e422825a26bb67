import type { Paper } from '../../../src/data/paper.ts';
import { CONFIDENCE_SIGNS, confidenceSigns } from '../../../src/search/answering/confidence.ts';
import {
  type Evidence,
  evidenceIn,
  SENTENCE_SIGNS,
} from '../../../src/search/answering/evidence.ts';
import {
  type WeighedQuestion,
  weighQuestion,
} from '../../../src/search/answering/weighed-question.ts';
import type { Candidate, Retriever } from '../../../src/search/ranking/retrieval.ts';
import { sentences } from '../../../src/search/text/sentences.ts';
import { isEvidence } from '../question-report.ts';
import type { EvalQuestion } from '../sets.ts';
import { product } from './descent.ts';
import type { AskedRow, SentenceList } from './models.ts';

/** As many papers as an answerer reads. */
const PAPERS_READ = 10;

export interface Observed {
  readonly asked: WeighedQuestion;
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
}

export function observe(text: string, retriever: Retriever): Observed {
  const asked = weighQuestion(text, retriever.prepare);
  const candidates = retriever.rank(asked.question, { limit: PAPERS_READ });
  const evidence = evidenceIn(candidates, asked);
  return { asked, candidates, evidence };
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
  { asked, candidates, evidence }: Observed,
  sentenceWeights: Float64Array,
): readonly number[] | undefined {
  let [best, highest]: [Evidence | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const one of evidence) {
    const score = product(sentenceRow(one), sentenceWeights);
    if (score > highest) [best, highest] = [one, score];
  }
  if (!best) return undefined;
  const signs = confidenceSigns(best, asked, candidates);
  return CONFIDENCE_SIGNS.map((sign) => signs[sign]);
}

/** A corpus that can be changed for one question, to see what would be answered then. */
export interface Ground {
  readonly papers: readonly Paper[];
  readonly retriever: Retriever;
  put(paper: Paper): void;
  drop(id: string): void;
}

/** Paraphrases are often refused for good reason: none of their words says what they mean. */
const WEIGHTS = new Map([['paraphrase', 0.3]]);
const TAKEN = { paper: 0.15, sentence: 0.08 };

/** One row of every question: as it is, and as facts are without their answer. */
export function* askedRows(
  questions: readonly EvalQuestion[],
  ground: Ground,
  sentenceWeights: Float64Array,
): Generator<AskedRow> {
  for (const question of questions) {
    const { type, kind = type, answerable } = question;
    const row = askedRow(observe(question.question, ground.retriever), sentenceWeights);
    const weight = WEIGHTS.get(type) ?? 1;
    if (row) yield { row, answerable, weight, kind, question: question.question };
    if (type === 'fact') yield* rowsWithoutAnswer(question, ground, sentenceWeights);
  }
}

/** A question for a fact becomes unanswerable when its paper, or the sentence alone, is taken away. */
function* rowsWithoutAnswer(
  question: EvalQuestion,
  { papers, retriever, put, drop }: Ground,
  sentenceWeights: Float64Array,
): Generator<AskedRow> {
  const text = question.question;
  const golds = papers.filter(({ id, title }) =>
    question.gold.some((gold) => gold === id || gold === title),
  );
  for (const what of ['sentence', 'paper'] as const) {
    for (const gold of golds) {
      if (what === 'paper') drop(gold.id);
      else put(withoutEvidence(gold, question));
    }
    const row = askedRow(observe(text, retriever), sentenceWeights);
    const kind = `${what} taken away`;
    if (row) yield { row, answerable: false, weight: TAKEN[what], kind, question: text };
  }
  golds.forEach(put);
}

function withoutEvidence(paper: Paper, question: EvalQuestion): Paper {
  const kept = sentences(paper.abstract).filter((sentence) => !isEvidence(sentence, question));
  return { ...paper, abstract: kept.map(({ text }) => text).join(' ') };
}

/** Questions about papers that are not in this corpus at all. */
export function* strangerRows(
  questions: readonly EvalQuestion[],
  { retriever }: Ground,
  sentenceWeights: Float64Array,
): Generator<AskedRow> {
  for (const { question } of questions) {
    const row = askedRow(observe(question, retriever), sentenceWeights);
    if (row) yield { row, answerable: false, weight: TAKEN.paper, kind: 'other corpus', question };
  }
}

import type { Paper } from '../../src/data/paper.ts';
import type { Answer, Citation, Library } from '../../src/search/library.ts';
import { folded, mean, normalisedTitle, percentile, recallAt, reciprocalRank } from './measures.ts';
import type { Shown } from './reliability.ts';
import type { EvalQuestion } from './sets.ts';
import type { System } from './systems.ts';

const DEPTH = 10;
const MOST_SHOWN = 3;
/** Refusals are judged against questions that clearly have an answer; a bare keyword asks nothing. */
const CLEARLY_ANSWERABLE = new Set(['fact', 'lookup', 'multi']);

/** Figures of one type of question, 0 … 1; `evidence` needs a system that answers. */
export interface TypeFigures {
  readonly type: string;
  readonly questions: number;
  readonly hitAt1: number;
  readonly recallAt5: number;
  readonly recallAt10: number;
  readonly mrr: number;
  readonly evidenceAt1?: number;
  readonly evidenceShown?: number;
  readonly answered?: number;
  readonly maybe?: number;
  /** Share of the questions with a quotation from a gold paper. */
  readonly goldQuoted?: number;
}

export interface Refusals {
  /** Share of the unanswerable questions that were refused; one that may be answered counts half. */
  readonly recall: number;
  /** Share of the refusals that were right, among unanswerable, fact, lookup and multi questions. */
  readonly precision: number;
  /** Share of the fact, lookup and multi questions that were refused. */
  readonly wronglyRefused: number;
  readonly wrong: readonly string[];
}

export interface QuestionReport {
  readonly system: string;
  readonly types: readonly TypeFigures[];
  readonly refusals?: Refusals;
  /** Every answer: how sure, and how right. */
  readonly shown?: readonly Shown[];
  readonly searchMs: { readonly p50: number; readonly p95: number };
  readonly askMs?: { readonly p50: number; readonly p95: number };
}

interface Outcome {
  readonly question: EvalQuestion;
  readonly gold: ReadonlySet<string>;
  readonly ranked: readonly string[];
  readonly searchMs: number;
  readonly asked?: { readonly answer: Answer; readonly ms: number };
}

interface Asking {
  readonly questions: readonly EvalQuestion[];
  readonly papers: readonly Paper[];
  readonly system: System;
}

/** Measures a system, and with a library its answers too, on questions over these papers. */
export async function reportQuestions(
  { questions, papers, system }: Asking,
  library?: Library,
): Promise<QuestionReport> {
  const idsByTitle = new Map(papers.map(({ id, title }) => [normalisedTitle(title), id]));
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const gold = new Set(
      question.gold.map((title) => idsByTitle.get(normalisedTitle(title)) ?? title),
    );
    const [ranked, searchMs] = await timed(() => system.search(question.question, DEPTH));
    const outcome = { question, gold, ranked, searchMs };
    if (!library) outcomes.push(outcome);
    else {
      const [answer, ms] = await timed(() => library.ask(question.question, {}));
      outcomes.push({ ...outcome, asked: { answer, ms } });
    }
  }
  return { system: system.name, ...summary(outcomes) };
}

function summary(outcomes: readonly Outcome[]): Omit<QuestionReport, 'system'> {
  const answerable = outcomes.filter(({ question }) => question.answerable);
  const types = Map.groupBy(answerable, ({ question }) => question.type);
  const asks = outcomes.flatMap(({ asked }) => (asked ? [asked.ms] : []));
  return {
    types: Array.from(types, ([type, some]) => figuresOf(type, some)),
    searchMs: spread(outcomes.map(({ searchMs }) => searchMs)),
    ...(asks.length > 0 && {
      refusals: refusalsIn(outcomes),
      shown: outcomes.flatMap(shownBy),
      askMs: spread(asks),
    }),
  };
}

function figuresOf(type: string, outcomes: readonly Outcome[]): TypeFigures {
  const of = (measure: (outcome: Outcome) => number) => mean(outcomes.map(measure));
  return {
    type,
    questions: outcomes.length,
    hitAt1: of(({ ranked, gold }) => (gold.has(ranked[0] ?? '') ? 1 : 0)),
    recallAt5: of(({ ranked, gold }) => recallAt(5, ranked, gold)),
    recallAt10: of(({ ranked, gold }) => recallAt(10, ranked, gold)),
    mrr: of(({ ranked, gold }) => reciprocalRank(ranked, gold)),
    ...(outcomes.every(({ asked }) => asked) && {
      ...evidenceFigures(outcomes.filter(({ question }) => question.evidence.length > 0)),
      answered: of(({ asked }) => (asked?.answer.status === 'answered' ? 1 : 0)),
      maybe: of(({ asked }) => (asked?.answer.status === 'maybe' ? 1 : 0)),
      goldQuoted: of(({ asked, gold }) =>
        asked?.answer.sentences.some(({ paperId }) => gold.has(paperId)) ? 1 : 0,
      ),
    }),
  };
}

/** Nothing where no question names its evidence. */
const evidenceFigures = (outcomes: readonly Outcome[]) =>
  outcomes.length > 0 && {
    evidenceAt1: mean(outcomes.map((outcome) => evidenceIn(outcome, 1))),
    evidenceShown: mean(outcomes.map((outcome) => evidenceIn(outcome, MOST_SHOWN))),
  };

/** Whether the first `k` sentences hold evidence; for `per_paper`, of what share of the papers. */
function evidenceIn({ question, gold, asked }: Outcome, k: number): number {
  const shown = (asked?.answer.sentences ?? []).slice(0, k);
  const good = shown.filter((citation) => isEvidence(citation, question));
  if (question.evidence_mode !== 'per_paper') return good.length > 0 ? 1 : 0;
  const papers = new Set(good.map(({ paperId }) => paperId).filter((id) => gold.has(id)));
  return papers.size / Math.max(1, Math.min(k, gold.size));
}

/** Right is what leads with a gold paper and shows evidence where a fact is asked. */
function shownBy(outcome: Outcome): Shown[] {
  const { question, gold, asked } = outcome;
  if (!asked) return [];
  const { status, confidence, sentences } = asked.answer;
  const leads = gold.has(sentences[0]?.paperId ?? '');
  const isFact = question.type === 'fact' && question.evidence.length > 0;
  const right = leads && (!isFact || evidenceIn(outcome, MOST_SHOWN) > 0);
  const kind = question.kind ?? question.type;
  return [{ kind, status, confidence, right: right ? 1 : 0 }];
}

/** Equal to, around, or within a gold sentence, whatever the white space. */
export function isEvidence({ text }: Pick<Citation, 'text'>, { evidence }: EvalQuestion): boolean {
  const shown = folded(text);
  return evidence.map(folded).some((gold) => shown.includes(gold) || gold.includes(shown));
}

function refusalsIn(outcomes: readonly Outcome[]): Refusals {
  const refused = ({ asked }: Outcome) => asked?.answer.status === 'refused';
  const unanswerable = outcomes.filter(({ question }) => !question.answerable);
  const answerable = outcomes.filter(({ question: { type } }) => CLEARLY_ANSWERABLE.has(type));
  const right = unanswerable.filter(refused);
  const wrong = answerable.filter(refused);
  return {
    recall: mean(unanswerable.map(refusal)),
    precision: right.length / Math.max(1, right.length + wrong.length),
    wronglyRefused: wrong.length / Math.max(1, answerable.length),
    wrong: [...wrong, ...unanswerable.filter((outcome) => !refused(outcome))].map(
      ({ question: { id, question } }) => `${id} ${question}`,
    ),
  };
}

const refusal = ({ asked }: Outcome): number =>
  ({ refused: 1, maybe: 0.5, answered: 0 })[asked?.answer.status ?? 'answered'];

async function timed<T>(run: () => Promise<T>): Promise<readonly [T, number]> {
  const started = performance.now();
  const value = await run();
  return [value, performance.now() - started];
}

const spread = (values: readonly number[]) => ({
  p50: percentile(0.5, values),
  p95: percentile(0.95, values),
});

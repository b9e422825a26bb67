import type { Paper } from '../../../src/data/paper.ts';
import type { Sentence } from '../../../src/search/text/sentences.ts';
import type { AskItem } from '../asks/items.ts';
import { folded, normalisedTitle } from '../measures.ts';
import { isEvidence } from '../question-report.ts';
import type { EvalQuestion } from '../sets.ts';
import { withAnotherName, withoutEvidence } from './near-misses.ts';
import type { Ground } from './trials.ts';

/** A question put to a corpus, and what would answer it there. */
export interface Case {
  readonly question: string;
  /** What is told apart in the report. */
  readonly kind: string;
  /** Cases of one question are never on both sides of a fold. */
  readonly of: string;
  readonly answerable: boolean;
  /** How much it counts in the fit. */
  readonly weight: number;
  isGold(paper: Paper): boolean;
  /** Undefined where any sentence of a gold paper will do. */
  readonly isEvidence?: (sentence: Sentence) => boolean;
}

/** Near misses are made in numbers: each counts less than a question that somebody wrote. */
const WEIGHTS = { sentence: 0.5, paper: 0.15, name: 0.5, stranger: 0.1 };
/** The kinds of the shared questions that are answered with quotations whatever is named; and those that are not answered. */
const QUOTED = new Set(['fact-plain', 'vague', 'short', 'titled']);
const NOT_ANSWERED = new Set(['unknown-name', 'off-topic', 'small-talk', 'injection']);

const never = (): boolean => false;

export function caseOf(question: EvalQuestion): Case {
  const { id, type, kind = type, answerable } = question;
  const isFact = type === 'fact' && question.evidence.length > 0;
  return {
    question: question.question,
    kind,
    of: id,
    answerable,
    weight: 1,
    isGold: ({ id: paper, title }) =>
      question.gold.some((gold) => gold === paper || gold === title),
    ...(isFact && { isEvidence: (sentence) => isEvidence(sentence, question) }),
  };
}

export const strangerCase = ({ id, question }: EvalQuestion): Case => ({
  ...unanswerable(question, 'other corpus', id),
  weight: WEIGHTS.stranger,
});

/** Undefined for what the fit cannot judge. */
export function caseOfAsk({
  id,
  kind,
  question,
  paper,
  context,
  expect,
}: AskItem): Case | undefined {
  if (paper !== undefined || context !== undefined) return undefined;
  if (NOT_ANSWERED.has(kind)) return unanswerable(question, kind, id);
  if (!QUOTED.has(kind)) return undefined;
  const gold = new Set(
    (expect.first_from ?? expect.papers_first ?? expect.papers_some?.titles ?? []).map(
      normalisedTitle,
    ),
  );
  const says = (expect.says_any ?? []).map((source) => new RegExp(source, 'iu'));
  return {
    ...unanswerable(question, kind, id),
    answerable: true,
    isGold: ({ title }) => gold.has(normalisedTitle(title)),
    ...(says.length > 0 && {
      isEvidence: ({ text }) => says.some((pattern) => pattern.test(folded(text))),
    }),
  };
}

function unanswerable(question: string, kind: string, of: string): Case {
  return { question, kind, of, answerable: false, weight: 1, isGold: never };
}

/**
 * Runs `look` on a question for a fact as it is when its sentence, and its paper, are taken away, and when
 * another paper's name stands in it.
 */
export async function* nearMisses<Seen>(
  question: EvalQuestion,
  ground: Ground,
  look: (missed: Case) => Promise<Seen>,
): AsyncGenerator<Seen> {
  const golds = ground.papers.filter(caseOf(question).isGold);
  const missed = (kind: string, weight: number): Case => ({
    ...unanswerable(question.question, kind, question.id),
    weight,
  });
  for (const gold of golds) ground.put(withoutEvidence(gold, question));
  yield await look(missed('sentence taken away', WEIGHTS.sentence));
  for (const gold of golds) ground.drop(gold.id);
  yield await look(missed('paper taken away', WEIGHTS.paper));
  golds.forEach(ground.put);
  const renamed = withAnotherName(question.question, golds, ground.papers);
  if (renamed === undefined) return;
  yield await look({ ...missed('name exchanged', WEIGHTS.name), question: renamed });
}

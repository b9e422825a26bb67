import type { Paper } from '../../../src/data/paper.ts';
import { namesIn } from '../../../src/search/answering/name-words.ts';
import { sentences } from '../../../src/search/text/sentences.ts';
import { isEvidence } from '../question-report.ts';
import type { EvalQuestion } from '../sets.ts';

/** A paper as it would be without the sentences that answer. */
export function withoutEvidence(paper: Paper, question: EvalQuestion): Paper {
  const kept = sentences(paper.abstract).filter((sentence) => !isEvidence(sentence, question));
  return { ...paper, abstract: kept.map(({ text }) => text).join(' ') };
}

/** The question with another paper's name in it; undefined where it does not name its paper. */
export function withAnotherName(
  question: string,
  golds: readonly Paper[],
  papers: readonly Paper[],
): string | undefined {
  const own = golds.map(nameOf).find((name) => name !== undefined && question.includes(name));
  if (own === undefined) return undefined;
  const others = papers.map(nameOf).filter((name) => name !== undefined && name !== own);
  const other = others[question.length % others.length];
  return other === undefined ? undefined : question.replaceAll(own, other);
}

/** The coined name before a title's colon. */
function nameOf({ title }: Paper): string | undefined {
  const [head = '', rest] = title.split(/\s*:\s/);
  return rest !== undefined && namesIn(`of ${head}`).length === 1 ? head : undefined;
}

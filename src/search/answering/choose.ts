import type { Evidence } from './evidence.ts';
import type { QuestionShape } from './question-shape.ts';

const MOST_SENTENCES = 3;
/** How far (in score) behind the best sentence another may be and still be shown. */
const MARGIN = { samePaper: 2, otherPaper: 1, several: 4 };

/** The one to three sentences to show, best first: one a paper where the question wants several papers. */
export function choose(all: readonly Evidence[], { several }: QuestionShape): readonly Evidence[] {
  const ranked = all.toSorted((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return [];
  const chosen: Evidence[] = [];
  for (const evidence of ranked) {
    if (best.score - evidence.score > MARGIN.several || chosen.length === MOST_SENTENCES) break;
    if (belongs(evidence, best, chosen, several)) chosen.push(evidence);
  }
  return chosen;
}

function belongs(
  evidence: Evidence,
  best: Evidence,
  chosen: readonly Evidence[],
  several: boolean,
): boolean {
  const behind = best.score - evidence.score;
  const { id } = evidence.candidate.paper;
  if (several) return chosen.every(({ candidate }) => candidate.paper.id !== id);
  return behind <= (id === best.candidate.paper.id ? MARGIN.samePaper : MARGIN.otherPaper);
}

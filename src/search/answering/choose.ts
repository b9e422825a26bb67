import type { Evidence } from './evidence.ts';
import type { QuestionShape } from './question-shape.ts';

const MOST_SENTENCES = 3;
/** How far (in score) behind the best sentence another may be and still be shown. */
const MARGIN = { samePaper: 3, otherPaper: 1, secondPaper: 2, severalPapers: 3 };

/**
 * The one to three sentences to show, best first: one a paper where the question wants several
 * papers; from the best paper, and others that are nearly as good, where it wants a fact. A question
 * that does not tell gets the best of a second paper before more of the first.
 */
export function choose(
  all: readonly Evidence[],
  { several, wanted, asked }: QuestionShape,
): readonly Evidence[] {
  const ranked = all.toSorted((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return [];
  const ofEach = ranked.filter(isBestOfItsPaper);
  if (several) return ofEach.filter(within(best, MARGIN.severalPapers)).slice(0, MOST_SENTENCES);
  const open = wanted === 'anything' && asked === undefined;
  const second = open ? ofEach.slice(1, 2).filter(within(best, MARGIN.secondPaper)) : [];
  const more = ranked
    .slice(1)
    .filter((evidence) =>
      within(best, samePaper(evidence, best) ? MARGIN.samePaper : MARGIN.otherPaper)(evidence),
    );
  return [...new Set([best, ...second, ...more])].slice(0, MOST_SENTENCES);
}

/**
 * The best sentence of each of the first papers found, in their order: where no sentence stands out, the
 * ranking of whole papers is right more often.
 */
export function bestOfEachPaper(all: readonly Evidence[]): readonly Evidence[] {
  const papers = [...new Set(all.map(({ candidate }) => candidate.paper.id))];
  const best = all.toSorted((a, b) => b.score - a.score).filter(isBestOfItsPaper);
  return papers
    .flatMap((id) => best.find(({ candidate }) => candidate.paper.id === id) ?? [])
    .slice(0, MOST_SENTENCES);
}

const isBestOfItsPaper = (evidence: Evidence, at: number, ranked: readonly Evidence[]): boolean =>
  ranked.findIndex((other) => samePaper(other, evidence)) === at;

const samePaper = (a: Evidence, b: Evidence): boolean =>
  a.candidate.paper.id === b.candidate.paper.id;

const within = (best: Evidence, margin: number) => (evidence: Evidence) =>
  best.score - evidence.score <= margin;

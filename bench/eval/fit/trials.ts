import type { Paper } from '../../../src/data/paper.ts';
import { createRetriever } from '../../../src/search/finding/retriever.ts';
import { createIndexes, dropPaper, putPaper } from '../../../src/search/ranking/indexes.ts';
import { bundledPapers, widePapers } from '../corpora.ts';
import { denseParts, type Embedder } from '../measured-library.ts';
import { type EvalQuestion, presentSets, readQuestions } from '../sets.ts';
import type { Ground } from './observe.ts';

export interface Trial {
  readonly ground: Ground;
  readonly questions: readonly EvalQuestion[];
  /** Questions about another corpus, which this one cannot answer. */
  readonly strangers: readonly EvalQuestion[];
}

/** Every set of questions that is present, over its corpus. */
export async function openTrials(embedder: Embedder): Promise<readonly Trial[]> {
  const sets = presentSets().filter((set) => set.form === 'questions');
  const of = (over: string) => sets.filter((set) => set.over === over).flatMap(readQuestions);
  const [bundled, wide] = [of('bundled'), of('wide')];
  const facts = (some: readonly EvalQuestion[]) => some.filter(({ type }) => type === 'fact');
  const first = {
    ground: groundOf(await bundledPapers(), embedder),
    questions: bundled,
    strangers: facts(wide),
  };
  if (wide.length === 0) return [first];
  const ground = groundOf(await widePapers(wide), embedder);
  return [first, { ground, questions: wide, strangers: facts(bundled) }];
}

function groundOf(papers: readonly Paper[], embedder: Embedder): Ground {
  const indexes = createIndexes(denseParts(embedder));
  for (const paper of papers) putPaper(indexes, paper);
  return {
    papers,
    retriever: createRetriever(indexes),
    put: (paper) => putPaper(indexes, paper),
    drop: (id) => dropPaper(indexes, id),
  };
}

import type { Paper } from '../../../src/data/paper.ts';
import { createRetriever } from '../../../src/search/finding/retriever.ts';
import { createIndexes, dropPaper, putPaper } from '../../../src/search/ranking/indexes.ts';
import type { Retriever } from '../../../src/search/ranking/retrieval.ts';
import { type AskItem, readAsks } from '../asks/items.ts';
import { bundledPapers, papersOf, widePapers } from '../corpora.ts';
import { type Embedder, measuredParts } from '../measured-library.ts';
import { CATALOGUE, type EvalQuestion, presentSets, readQuestions } from '../sets.ts';

/** A corpus that can be changed for one question, to see what would be answered then. */
export interface Ground {
  readonly papers: readonly Paper[];
  /** Whether meaning is known, and not words alone. */
  readonly dense: boolean;
  readonly retriever: Retriever;
  put(paper: Paper): void;
  drop(id: string): void;
}

export interface Trial {
  readonly ground: Ground;
  readonly questions: readonly EvalQuestion[];
  /** Questions about another corpus, which this one cannot answer. */
  readonly strangers: readonly EvalQuestion[];
  readonly asks: readonly AskItem[];
  close(): Promise<void>;
}

/** Nothing is fitted on these: they tell what the weights do with others. */
const HELD_OUT = 'retold';

/** Every set of questions that is present, over its corpus, but the one held out. */
export async function openTrials(embedder: Embedder): Promise<readonly Trial[]> {
  const present = presentSets().filter((set) => set.form === 'questions');
  const sets = present.filter(({ name }) => name !== HELD_OUT);
  const of = (over: string) => sets.filter((set) => set.over === over).flatMap(readQuestions);
  const asksOf = (corpus: string) => readAsks().filter((item) => item.corpus === corpus);
  const [bundled, wide] = [of('bundled'), of('wide')];
  const facts = (some: readonly EvalQuestion[]) => some.filter(({ type }) => type === 'fact');
  const own: Trial = {
    ...(await groundOf(await bundledPapers(), embedder)),
    questions: bundled,
    strangers: facts(wide),
    asks: asksOf('bundled'),
  };
  const others: Trial[] = [];
  if (wide.length > 0) {
    const ground = await groundOf(await widePapers(wide), embedder);
    others.push({ ...ground, questions: wide, strangers: facts(bundled), asks: [] });
  }
  const asks = asksOf('catalogue');
  if (asks.length > 0) {
    const ground = await groundOf(await papersOf(CATALOGUE), embedder);
    others.push({ ...ground, questions: [], strangers: [], asks });
  }
  return [own, ...others];
}

async function groundOf(
  papers: readonly Paper[],
  embedder: Embedder,
): Promise<Pick<Trial, 'ground' | 'close'>> {
  const { close, ...parts } = await measuredParts(embedder);
  const indexes = createIndexes(parts);
  for (const paper of papers) putPaper(indexes, paper);
  const ground: Ground = {
    papers,
    dense: embedder !== 'off',
    retriever: createRetriever(indexes),
    put: (paper) => putPaper(indexes, paper),
    drop: (id) => dropPaper(indexes, id),
  };
  return { ground, close };
}

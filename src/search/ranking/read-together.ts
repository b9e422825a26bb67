import type { Paper } from '../../data/paper.ts';
import type { Stages } from '../../shared/stages.ts';
import { headOf } from '../text/abstract-head.ts';
import { sentences } from '../text/sentences.ts';
import { highest } from './highest.ts';
import type { Indexes } from './indexes.ts';
import type { PreparedQuestion } from './question.ts';
import type { RankedPaper } from './ranked-paper.ts';
import { exchangedBy, standardOf } from './standard.ts';

/** So many of the best are read, and so many sentences of each. */
const READ = 10;
const MOST_SENTENCES = 20;
/** What a standard deviation of the model's figures is worth; no model was at hand to fit it with. */
const WEIGHT = 0.5;

/** Ranks the best anew by a model that reads the question and each of their sentences together. */
export function* readTogether(
  papers: readonly RankedPaper[],
  { text }: PreparedQuestion,
  { corpus, reranker }: Indexes,
): Stages<readonly RankedPaper[]> {
  if (reranker === undefined || papers.length === 0) return papers;
  const first = papers.slice(0, READ);
  const lines = first.map(({ ordinal }) => linesOf(corpus.at(ordinal)));
  yield;
  let scores: readonly number[] | undefined;
  yield reranker.of(text, lines.flat()).then((found) => {
    scores = found;
  });
  if (scores === undefined) return papers;
  const best = bestOfEach(lines, scores);
  const standard = standardOf(best);
  const places = first.map(({ score }, at) => score + WEIGHT * standard(best[at] ?? 0));
  const read = exchangedBy(first, places);
  return [...highest(read, ({ score }) => score, read.length), ...papers.slice(READ)];
}

/** The sentences of the abstract; the title of a paper without one. */
function linesOf(paper: Paper | undefined): readonly string[] {
  const { title = '', abstract = '' } = paper ?? {};
  const lines = sentences(headOf(abstract)).slice(0, MOST_SENTENCES);
  return lines.length > 0 ? lines.map((line) => line.text) : [title];
}

function bestOfEach(
  lines: readonly (readonly string[])[],
  scores: readonly number[],
): readonly number[] {
  let start = 0;
  return lines.map(({ length }) => {
    start += length;
    return Math.max(...scores.slice(start - length, start));
  });
}

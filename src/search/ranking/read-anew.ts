import type { Stages } from '../../shared/stages.ts';
import { highest } from './highest.ts';
import type { Indexes } from './indexes.ts';
import type { PreparedQuestion } from './question.ts';
import type { RankedPaper } from './ranked-paper.ts';
import { standardOf } from './standard.ts';

/** So many of the papers that are best without are compared by the model that reads whole texts. */
const READ = 50;
/** Cosines of the shipped reader that are spread less than this say little: it does not know the words. */
const LEAST_SPREAD = 0.05;

/** Ranks the best anew by a model that reads, where there is one; what it has not read yet counts as the mean. */
export function* readAnew(
  papers: readonly RankedPaper[],
  { text }: PreparedQuestion,
  { corpus, reader, weights }: Indexes,
): Stages<readonly RankedPaper[]> {
  if (reader === undefined || papers.length === 0) return papers;
  const first = papers.slice(0, READ);
  const held = first.map(({ ordinal }) => corpus.at(ordinal));
  yield;
  yield reader.bring(
    text,
    held.filter((paper) => paper !== undefined),
  );
  const nearness = reader.nearness(text);
  if (nearness === undefined) return papers;
  const cosines = held.map((paper) => paper && nearness(paper));
  const known = cosines.filter((cosine) => cosine !== undefined);
  const standard = standardOf(known, reader.isFitted ? LEAST_SPREAD : undefined);
  const read = first.map((paper, at) => {
    const cosine = cosines[at];
    if (cosine === undefined) return paper;
    return { ...paper, read: cosine, score: paper.score + weights.reader * standard(cosine) };
  });
  return [...highest(read, ({ score }) => score, read.length), ...papers.slice(READ)];
}

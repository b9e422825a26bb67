import type { Stages } from '../../shared/stages.ts';
import { highest } from './highest.ts';
import { shareHeld } from './holding.ts';
import type { Indexes } from './indexes.ts';
import type { PreparedQuestion } from './question.ts';
import type { RankedPaper } from './ranked-paper.ts';
import type { Signals } from './signals.ts';
import { standardOf } from './standard.ts';

/** So many of the papers that are best without are compared by the model that reads whole texts. */
const READ = 50;
/** Cosines of the shipped reader that are spread less than this say little: it does not know the words. */
const LEAST_SPREAD = 0.05;

/** So many of the best are asked for the question's words. */
const SAYING = 3;
/** The higher, the later the words take over: at this power at half of them the model keeps .94 of its weight. */
const LATENESS = 4;

interface Asked {
  readonly question: PreparedQuestion;
  readonly holdings: Signals['holdings'];
}

/** Ranks the best anew by a model that reads, where there is one; what it has not read yet counts as the mean. */
export function* readAnew(
  papers: readonly RankedPaper[],
  asked: Asked,
  { corpus, reader, weights }: Indexes,
): Stages<readonly RankedPaper[]> {
  const { text } = asked.question;
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
  const weight = weights.reader * shareLeft(first, asked);
  const read = first.map((paper, at) => {
    const cosine = cosines[at];
    if (cosine === undefined) return paper;
    return { ...paper, read: cosine, score: paper.score + weight * standard(cosine) };
  });
  return [...highest(read, ({ score }) => score, read.length), ...papers.slice(READ)];
}

/** 0 … 1: where one of the best has nearly all of the question's words, they say better which paper is meant. */
function shareLeft(papers: readonly RankedPaper[], { question, holdings }: Asked): number {
  const share = shareHeld(question);
  const shares = papers.slice(0, SAYING).map(({ ordinal }) => share(holdings[ordinal] ?? 0));
  return 1 - Math.max(...shares) ** LATENESS;
}

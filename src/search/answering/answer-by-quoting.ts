import type { Answer, AskOptions, Citation } from '../library.ts';
import type { Retriever } from '../ranking/retrieval.ts';
import { choose } from './choose.ts';
import { confidenceIn, THRESHOLD } from './confidence.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { weighQuestion } from './weighed-question.ts';

/** Sentences are weighed in the best papers only: enough to find the answer, few enough to be quick. */
const PAPERS_READ = 10;
const DEFAULT_HITS = 5;
/** Papers named beside a reply: more would bury it. */
const SHOWN = 3;
/** What follows in a longer question adds time, not meaning. */
const LONGEST_QUESTION = 1000;

/**
 * Answers with sentences of the abstracts, verbatim, or refuses when the corpus does not seem to
 * say. Nothing in a question or an abstract is followed as an instruction: text is only measured.
 */
export function answerByQuoting(
  question: string,
  { paperId, limit = DEFAULT_HITS }: AskOptions,
  retriever: Retriever,
): Answer {
  const weighed = weighQuestion(question.slice(0, LONGEST_QUESTION), retriever.prepare);
  const candidates = retriever.rank(weighed.question, {
    limit: Math.max(limit, PAPERS_READ),
    ...(paperId !== undefined && { paperId }),
  });
  const hits = candidates
    .slice(0, limit)
    .map((candidate) => retriever.present(weighed.question, candidate));
  const evidence = evidenceIn(candidates.slice(0, PAPERS_READ), weighed);
  const sentences = choose(evidence, weighed.shape);
  const [best] = sentences;
  const confidence = best
    ? confidenceIn(best, weighed, { candidates, alone: paperId !== undefined })
    : 0;
  const shown = Math.min(hits.length, SHOWN);
  if (confidence < THRESHOLD) {
    return { status: 'refused', kind: 'refusal', confidence, sentences: [], hits, shown };
  }
  const quoted = sentences.map(toCitation);
  return { status: 'answered', kind: 'quotes', confidence, sentences: quoted, hits, shown };
}

const toCitation = ({ candidate: { paper }, sentence: { text, start } }: Evidence): Citation => ({
  text,
  start,
  paperId: paper.id,
  title: paper.title,
});

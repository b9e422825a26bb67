import type { Paper } from '../../data/paper.ts';
import { createBreather } from '../../shared/breathe.ts';
import type { Answer, AskOptions, Citation } from '../library.ts';
import type { Candidate, Retriever } from '../ranking/retrieval.ts';
import { isBeside } from './beside.ts';
import { isChanceMatch } from './chance-match.ts';
import { bestOfEachPaper, choose } from './choose.ts';
import { confidenceIn, statusOf } from './confidence.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { papersNamed, unknownNames } from './names.ts';
import { shownPapers } from './near.ts';
import { reread } from './reread.ts';
import { respelled } from './respelled.ts';
import { type WeighedQuestion, weighQuestion } from './weighed-question.ts';

/** Sentences are weighed in the best papers only: enough to find the answer, few enough to be quick. */
const PAPERS_READ = 10;
const DEFAULT_HITS = 5;
/** What follows in a longer question adds time, not meaning. */
const LONGEST_QUESTION = 1000;

/**
 * Answers with sentences of the abstracts, verbatim; with the nearest sentence of each of up to three
 * papers where one may be it; or refuses. Nothing in a question or an abstract is followed as an
 * instruction: text is only measured.
 */
export async function answerByQuoting(
  question: string,
  options: AskOptions,
  retriever: Retriever,
): Promise<Answer> {
  const breathe = createBreather();
  const text = question.slice(0, LONGEST_QUESTION);
  const { weighed, candidates } = await rankedFor(text, options, retriever);
  const read = candidates.slice(0, PAPERS_READ);
  await breathe();
  const evidence = await reread(evidenceIn(read, weighed), text, retriever);
  await breathe();
  const unknown = unknownNames(text, retriever, papersOf(read));
  const alone = options.paperId !== undefined;
  const { limit = DEFAULT_HITS } = options;
  const found = quote(evidence, { text, weighed, candidates: read, alone, unknown, retriever });
  return {
    status: found.status,
    kind: found.status === 'refused' ? 'refusal' : 'quotes',
    confidence: found.confidence,
    sentences: found.quoted.map(toCitation),
    ...hitsBeside(found.quoted, candidates, { weighed, limit, retriever }),
    ...(unknown.length > 0 && { unknownNames: unknown }),
  };
}

interface Ranked {
  readonly weighed: WeighedQuestion;
  readonly candidates: readonly Candidate[];
}

/** The papers for a question as it was meant, where words of it are misspelt. */
async function rankedFor(text: string, options: AskOptions, retriever: Retriever): Promise<Ranked> {
  const breathe = createBreather();
  const { paperId, limit = DEFAULT_HITS } = options;
  const rank = async (asked: string): Promise<Ranked> => {
    const weighed = weighQuestion(asked, retriever.prepare);
    await breathe();
    const most = Math.max(limit, PAPERS_READ);
    const scope = paperId === undefined ? { limit: most } : { limit: most, paperId };
    return { weighed, candidates: await retriever.rank(weighed.question, scope) };
  };
  const typed = paperId === undefined ? undefined : await rank(text);
  const meant = respelled(text, retriever, typed?.candidates[0]?.paper);
  await breathe();
  return typed !== undefined && meant === text ? typed : rank(meant);
}

interface Circumstances {
  readonly text: string;
  readonly weighed: WeighedQuestion;
  readonly candidates: readonly Candidate[];
  readonly alone: boolean;
  /** Names that no paper mentions. */
  readonly unknown: readonly string[];
  readonly retriever: Retriever;
}

interface Quoted {
  readonly status: Answer['status'];
  readonly confidence: number;
  readonly quoted: readonly Evidence[];
}

/**
 * What a sentence says of one thing answers nothing about another: where the best paper lacks a name of
 * the question, at most the papers that are named are quoted, and never as an answer.
 */
function quote(evidence: readonly Evidence[], circumstances: Circumstances): Quoted {
  const { text, weighed, unknown, alone, retriever } = circumstances;
  const chosen = choose(evidence, weighed.shape);
  const [best] = chosen;
  if (best === undefined) return { status: 'refused', confidence: 0, quoted: [] };
  const beside = isBeside(best, weighed, { text, unknown, alone, corpus: retriever });
  const confidenceOf = (found: Evidence): number => {
    const chance = !alone && isChanceMatch(weighed, found.reading.terms, retriever.size);
    return confidenceIn(found, weighed, { ...circumstances, evidence, beside, chance });
  };
  if (!beside) return quotedAt(confidenceOf(best), { chosen, evidence });
  const papers = papersOf(circumstances.candidates);
  const named = new Set(papersNamed(text, papers).map(({ id }) => id));
  const own = evidence.filter(({ candidate }) => named.has(candidate.paper.id));
  const of = own.length > 0 ? own : evidence;
  const nearest = bestOfEachPaper(of)[0] ?? best;
  return quotedAt(confidenceOf(nearest), { chosen: [], evidence: of });
}

function quotedAt(
  confidence: number,
  { chosen, evidence }: { chosen: readonly Evidence[]; evidence: readonly Evidence[] },
): Quoted {
  const status = statusOf(confidence);
  const maybe = status === 'maybe' ? bestOfEachPaper(evidence) : [];
  return { status, confidence, quoted: status === 'answered' ? chosen : maybe };
}

const papersOf = (candidates: readonly Candidate[]): readonly Paper[] =>
  candidates.map(({ paper }) => paper);

interface Asked {
  readonly weighed: WeighedQuestion;
  readonly limit: number;
  readonly retriever: Retriever;
}

/** What is shown comes first; never more than were asked for. */
function hitsBeside(
  quoted: readonly Evidence[],
  candidates: readonly Candidate[],
  { weighed, limit, retriever }: Asked,
): Pick<Answer, 'hits' | 'shown'> {
  const ids = new Set(quoted.map(({ candidate }) => candidate.paper.id));
  const shown = shownPapers(candidates, ids, weighed);
  const hits = [...new Set([...shown, ...candidates])]
    .slice(0, limit)
    .map((candidate) => retriever.present(weighed.question, candidate));
  return { hits, shown: Math.min(shown.length, limit) };
}

const toCitation = ({ candidate: { paper }, sentence: { text, start } }: Evidence): Citation => ({
  text,
  start,
  paperId: paper.id,
  title: paper.title,
});

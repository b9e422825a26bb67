import type { Candidate } from '../ranking/retrieval.ts';
import type { WeighedQuestion } from './weighed-question.ts';

/** Papers named beside a reply: more would bury it. */
const MOST_SHOWN = 3;
/**
 * From this cosine, or this share of at least two of its words, a paper has to do with a question. Of the
 * papers that answer the questions of the development sets .95 are nearer, of the first papers found for
 * small talk and other fields .1.
 */
const NEAR = { dense: 0.22, share: 0.5, terms: 2 };

/** The papers that a reply shows: those quoted, then the nearest while they are near; in the order found. */
export function shownPapers(
  candidates: readonly Candidate[],
  quoted: ReadonlySet<string>,
  weighed: WeighedQuestion,
): readonly Candidate[] {
  const isQuoted = ({ paper }: Candidate): boolean => quoted.has(paper.id);
  const near = candidates.filter((one) => !isQuoted(one) && isNear(one, weighed));
  const shown = new Set([...candidates.filter(isQuoted), ...near].slice(0, MOST_SHOWN));
  return candidates.filter((candidate) => shown.has(candidate));
}

const isNear = ({ dense, terms }: Candidate, { share }: WeighedQuestion): boolean =>
  dense >= NEAR.dense || (terms.length >= NEAR.terms && share(new Set(terms)) >= NEAR.share);

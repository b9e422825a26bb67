import type { Paper } from '../../data/paper.ts';
import { createRecent } from '../../shared/recent.ts';
import type { Candidate } from '../ranking/retrieval.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './reading.ts';
import { initialsIn } from './strangeness.ts';
import type { Likely, WeighedQuestion } from './weighed-question.ts';

/** What speaks for a question being about its best paper, and not small talk or of another field. */
export const SUBJECT_SIGNS = [
  /** Cosine of the question and the paper, and of the question and the nearest sentence. */
  'aboutness',
  'sentence',
  /** How near the words of the sentence come to the question's, word by word. */
  'words',
  /** Share of the question's terms in the whole paper, misspelt words in part. */
  'known',
  /** The weight of those terms: few words are easily there by chance. */
  'mass',
  /** How far the paper stands out from the next. */
  'lead',
  /** Cosine of the question and the paper for the model that reads. */
  'read',
  /** Logarithm of the number of terms: a long question that is nearest here is hardly small talk. */
  'terms',
] as const;

export type SubjectSigns = Readonly<Record<(typeof SUBJECT_SIGNS)[number], number>>;

/** Where the best sentence was found. */
export interface Surroundings {
  /** The papers that were read, best first. */
  readonly candidates: readonly Candidate[];
  /** All of their sentences. */
  readonly evidence: readonly Evidence[];
  /** Whether the question was put to one paper: then nothing stands beside it. */
  readonly alone: boolean;
}

/** Where there is no other paper to stand out from: what is usual where a paper is named. */
const USUAL_LEAD = 0.3;
const USUAL_READ_LEAD = 0.15;

export function signsOfSubject(
  best: Evidence,
  weighed: WeighedQuestion,
  surroundings: Surroundings,
): SubjectSigns {
  const { candidate, reading, signs } = best;
  return {
    aboutness: candidate.dense,
    sentence: candidate.sentence,
    words: signs.words,
    known: likelyIn(best, weighed).share,
    mass: weighed.mass(reading.terms),
    lead: leadOf(best, surroundings),
    read: candidate.read ?? 0,
    terms: Math.log(1 + weighed.question.terms.length),
  };
}

/** How far a paper stands out from the next, 0 … 1. */
export function leadOf({ candidate }: Evidence, { candidates, alone }: Surroundings): number {
  if (alone) return USUAL_LEAD;
  const next = candidates.find(({ paper }) => paper.id !== candidate.paper.id);
  return next && candidate.score > 0 ? Math.max(0, 1 - next.score / candidate.score) : 0;
}

/** The same for the model that reads, −1 … 1. */
export function readLeadOf({ candidate }: Evidence, { candidates, alone }: Surroundings): number {
  if (candidate.read === undefined) return 0;
  if (alone) return USUAL_READ_LEAD;
  let next = 0;
  for (const { paper, read = 0 } of candidates) {
    if (paper.id !== candidate.paper.id) next = Math.max(next, read);
  }
  return candidate.read - next;
}

/** How the words of a paper account for those of the question; worked out once for a question's reading. */
export function likelyIn({ reading }: Evidence, { likely }: WeighedQuestion): Likely {
  const known = worked.get(reading);
  if (known) return known;
  const found = likely(reading.terms, abbreviatedIn(reading));
  worked.set(reading, found);
  return found;
}

const worked = new WeakMap<Reading, Likely>();
const RECENT_PAPERS = 256;
const recent = createRecent<Paper, ReadonlySet<string>>(RECENT_PAPERS);

/** What the words of a paper may be abbreviated to. */
export const abbreviatedIn = ({ candidate: { paper }, text }: Reading): ReadonlySet<string> =>
  recent.get(paper, () => new Set(initialsIn(text)));

import type { Candidate, Question } from '../ranking/retrieval.ts';

/** By which signs a question is weighed: of words alone, of the shipped table too, of the reader too. */
export type Mode = 'lexical' | 'dense' | 'reader';

/** The reader counts where it has read all of the papers compared. */
export function modeOf({ dense }: Pick<Question, 'dense'>, read: readonly Candidate[]): Mode {
  if (!dense) return 'lexical';
  return read.length > 0 && read.every((candidate) => candidate.read !== undefined)
    ? 'reader'
    : 'dense';
}

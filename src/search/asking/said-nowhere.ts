import { isMentioned } from '../answering/names.ts';
import type { Retriever } from '../ranking/retrieval.ts';
import { analyse } from '../text/analyse.ts';

/** Longer subjects are descriptions, in words that need not be the papers'. */
const LONGEST_SUBJECT = 3;

/**
 * Whether a subject has a word that stands in no title and no abstract, in no form and not misspelt
 * either: `protein folding` where no paper says `protein`.
 */
export function isSaidNowhere(subject: string, corpus: Retriever): boolean {
  if (subject.split(/\s+/).length > LONGEST_SUBJECT || isMentioned(subject, corpus)) return false;
  return analyse(subject).some(
    (term) => corpus.papersWith(term, 1).length === 0 && corpus.spellings(term).length === 0,
  );
}

import { atOnce } from '../../shared/stages.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { describedPaper } from './described-paper.ts';
import { CERTAINTY, type NamedPaper } from './named-paper.ts';
import { namedPapers } from './named-papers.ts';

/** Words around a description. */
const FRAME =
  /\b(?:the|a|an|that|this|paper|article|work|study|preprint|one|ones|thing|called|named|titled|entitled|on|about|of|for|in|by|with|from|and|where|which|it|is|was|are)\b/gi;

/** The paper that some words name or describe: `DeltaNet parallelization with the delta rule`. */
export function paperMeant(
  words: string,
  indexes: Indexes,
): Pick<NamedPaper, 'paper' | 'certainty'> | undefined {
  const [named, second] = atOnce(namedPapers(words, indexes));
  if (named !== undefined && second === undefined) return named;
  const description = words.replace(FRAME, ' ').replace(/\s+/g, ' ').trim();
  const paper = describedPaper(description, indexes);
  return paper && { paper, certainty: CERTAINTY.described };
}

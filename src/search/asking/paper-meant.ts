import { findPaper } from '../finding/look-up.ts';
import { titleTerms } from '../keywords/title-index.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { analyse } from '../text/analyse.ts';
import type { NamedPaper } from './named-paper.ts';
import { namedPapers } from './named-papers.ts';

/** How sure a description is: a few words of a title, or words that a single paper has. */
const DESCRIBED = 0.8;
const FRAME =
  /\b(?:the|a|an|that|this|paper|article|work|study|preprint|one|ones|thing|called|named|titled|entitled|on|about|of|for|in|by|with|from|and|where|which|it|is|was|are)\b/gi;

/** The paper that some words name or describe: `DeltaNet parallelization with the delta rule`. */
export function paperMeant(
  words: string,
  indexes: Indexes,
): Pick<NamedPaper, 'paper' | 'certainty'> | undefined {
  const [named, second] = namedPapers(words, indexes);
  if (named !== undefined && second === undefined) return named;
  const description = words.replace(FRAME, ' ').replace(/\s+/g, ' ').trim();
  if (analyse(description).length === 0) return undefined;
  const paper = findPaper(description, indexes);
  return paper && says(paper.title, description) ? { paper, certainty: DESCRIBED } : undefined;
}

/** Share of a description that the title must say. */
const TITLE_SAYS = 0.6;

function says(title: string, description: string): boolean {
  const terms = new Set(analyse(description));
  const said = terms.intersection(
    new Set([...analyse(title), ...analyse(titleTerms(title).join(' '))]),
  );
  return said.size / terms.size >= TITLE_SAYS;
}

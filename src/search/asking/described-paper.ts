import type { Paper } from '../../data/paper.ts';
import { findPaper } from '../finding/look-up.ts';
import { titleTerms } from '../keywords/title-index.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { analyse } from '../text/analyse.ts';

/** Share of a description that the title must say. */
const TITLE_SAYS = 0.6;

/** The paper whose title says most of what these words say: `DeltaNet parallelization with the delta rule`. */
export function describedPaper(words: string, indexes: Indexes): Paper | undefined {
  const terms = new Set(analyse(words));
  const paper = terms.size === 0 ? undefined : findPaper(words.trim(), indexes);
  if (paper === undefined) return undefined;
  const said = terms.intersection(termsOf(paper.title));
  return said.size / terms.size >= TITLE_SAYS ? paper : undefined;
}

/** With the parts of compounds, and joined. */
const termsOf = (title: string): ReadonlySet<string> =>
  new Set([...analyse(title), ...analyse(titleTerms(title).join(' '))]);

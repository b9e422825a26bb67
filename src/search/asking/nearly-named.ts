import type { TitleHit } from '../keywords/title-index.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { analyse } from '../text/analyse.ts';
import { describedPaper } from './described-paper.ts';
import { type NamedPaper, placed } from './named-paper.ts';

/** Shares of the words that a question and a title must have in common to be about one paper. */
const NEAR_TITLE = { ofTitle: 0.85, ofQuestion: 0.7, words: 3 };

/** The paper whose title the text nearly is: `is your transformer secretly linear?`. */
export function paperTitledLike(
  text: string,
  titles: readonly TitleHit[],
  { corpus }: Indexes,
): NamedPaper | undefined {
  const asked = new Set(analyse(text));
  if (asked.size < NEAR_TITLE.words) return undefined;
  const near = titles.flatMap(({ ordinal }) => {
    const paper = corpus.at(ordinal);
    const closeness = paper === undefined ? 0 : closenessTo(paper.title, asked);
    return paper !== undefined && closeness > 0 ? [{ paper, closeness }] : [];
  });
  const [best, second] = near.toSorted((a, b) => b.closeness - a.closeness);
  if (best === undefined || best.closeness === second?.closeness) return undefined;
  return placed(best.paper, { start: 0, end: text.length, how: 'near title' });
}

/** `the bicycle heat paper`, `the secretly linear one`: the words between. */
const DESCRIPTION =
  /\b(?:the|that|this|your) ((?:(?!the |that |this )[\p{L}\p{N}'&-]+ ){1,6})(?:paper|article|work|study|preprint|one|thing|publication)\b/iu;

/** The paper that a text describes by words of its title. */
export function paperDescribed(text: string, indexes: Indexes): NamedPaper | undefined {
  const match = DESCRIPTION.exec(text);
  const [whole, words] = match ?? [];
  if (!match || whole === undefined || words === undefined) return undefined;
  const paper = describedPaper(words, indexes);
  if (paper === undefined) return undefined;
  return placed(paper, { start: match.index, end: match.index + whole.length, how: 'described' });
}

/** 0 where a title, or what stands before its colon, is another one. */
function closenessTo(title: string, asked: ReadonlySet<string>): number {
  const [head = ''] = title.split(/:\s|\?\s/);
  const closeness = [title, head].map((part) => {
    const terms = new Set(analyse(part));
    const shared = terms.intersection(asked).size;
    const [ofTitle, ofQuestion] = [shared / terms.size, shared / asked.size];
    const isNear =
      terms.size >= NEAR_TITLE.words &&
      ofTitle >= NEAR_TITLE.ofTitle &&
      ofQuestion >= NEAR_TITLE.ofQuestion;
    return isNear ? ofTitle + ofQuestion : 0;
  });
  return Math.max(...closeness);
}

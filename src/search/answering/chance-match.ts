import type { Question } from '../ranking/retrieval.ts';
import type { WeighedQuestion } from './weighed-question.ts';

/** What so large a share of the papers has, and more than a few of them, tells none of them from the others. */
const COMMON = { share: 0.05, papers: 3 };
/** So few words are easily found together by chance. */
const FEW = 2;

/** Whether a text of these terms has so little of a question that chance may have brought them together. */
export function isChanceMatch(
  { question, rest }: Pick<WeighedQuestion, 'rest'> & { readonly question: Rarity },
  terms: ReadonlySet<string>,
  size: number,
): boolean {
  const matched = rest(NONE).filter((term) => terms.has(term));
  return matched.length <= FEW && areCommon(matched, question, size);
}

type Rarity = Pick<Question, 'idf'>;
const NONE: ReadonlySet<string> = new Set();

/** Whether every one of these terms is common in a corpus of `size` papers. */
function areCommon(terms: readonly string[], { idf }: Rarity, size: number): boolean {
  const papers = Math.max(COMMON.papers, COMMON.share * size);
  const lowest = Math.log(1 + (size - papers + 0.5) / (papers + 0.5));
  return size > papers && terms.every((term) => idf(term) <= lowest);
}

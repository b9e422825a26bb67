import { foldedWords } from '../text/analyse.ts';

/** What everything here is: whoever searches for “papers about X” means X. */
const EVERYTHING_HERE = new Set(['paper', 'papers', 'article', 'articles']);

/** The text without the words that mean any paper, unless it has no others. */
export function searchWords(text: string): string {
  const words = text.split(/\s+/).filter((word) => !EVERYTHING_HERE.has(foldedWords(word)));
  return foldedWords(words.join(' ')) === '' ? text : words.join(' ');
}

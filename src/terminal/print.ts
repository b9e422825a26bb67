import type { Paper } from '../data/paper.ts';
import type { Hit, SearchResult } from '../search/library.ts';
import { readable } from '../shared/readable.ts';

/** What reading a terminal needs: bold or nothing. */
export interface Style {
  bold(text: string): string;
}

/** Escape sequences only where a person looks: never into a pipe. */
export const styleFor = (terminal: boolean): Style => ({
  bold: (text) => (terminal ? `\u001b[1m${text}\u001b[22m` : text),
});

export function printHits({ hits, total }: SearchResult, { bold }: Style): string {
  if (hits.length === 0) return 'No paper matches. Try fewer or broader words.';
  const more = total > hits.length ? `\n\n${total - hits.length} more: raise --limit.` : '';
  return hits.map((hit, index) => printHit(hit, index + 1, bold)).join('\n\n') + more;
}

function printHit({ paper, snippet }: Hit, rank: number, bold: Style['bold']): string {
  const marked = snippet
    .map(({ text, matched }) => (matched ? bold(harmless(text)) : harmless(text)))
    .join('')
    .trim();
  const authors = paper.authors.slice(0, 3).join(', ');
  const facts = [paper.id, authors, paper.published, ...marksOf(paper)].filter(Boolean);
  const title = readableLine(paper.title) || '(no title)';
  return `${rank}. ${bold(title)}\n   ${oneLine(facts.join(' · '))}\n   ${marked}`;
}

/** What must not be overlooked about a paper, and which version of it is known. */
export const marksOf = ({ version = 1, withdrawn, example }: Paper): readonly string[] => [
  ...(version > 1 ? [`version ${version}`] : []),
  ...(withdrawn ? ['WITHDRAWN by its authors'] : []),
  ...(example ? ['EXAMPLE, invented'] : []),
];

/** Text from outside on one line, without the control characters that would steer a terminal. */
const harmless = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ');

export const oneLine = (text: string): string => harmless(text).trim();

/** The same as people read it: markup and LaTeX made plain. */
export const readableLine = (text: string): string => oneLine(readable(text));

import type { Paper } from '../data/paper.ts';
import type { Words } from '../words/words.ts';

/** How a surface writes what comes from outside: escaped, linked, or as it is. */
export interface Hand {
  readonly words: Words;
  title(paper: Paper): string;
  text(text: string): string;
  link(url: string): string;
  /** A block that is to be copied. */
  code(text: string): string;
}

import type { Paper } from '../../data/paper.ts';
import { readable } from '../../shared/readable.ts';

/** What is indexed and shown of a paper: its text with LaTeX debris made readable. */
export const readableTextOf = ({ title, abstract }: Pick<Paper, 'title' | 'abstract'>) => ({
  title: readable(title),
  abstract: readable(abstract),
});

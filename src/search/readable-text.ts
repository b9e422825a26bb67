import type { Paper } from '../data/paper.ts';

/** What is indexed and shown of a paper. */
export const readableTextOf = ({ title, abstract }: Pick<Paper, 'title' | 'abstract'>) => ({
  title,
  abstract,
});

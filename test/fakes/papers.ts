import type { Paper } from '../../src/data/paper.ts';

/** A paper with what a test is about; the rest is empty. The id is made from the title. */
export const paper = (fields: Partial<Paper>): Paper => {
  const title = fields.title ?? 'A paper';
  return { id: `test:${title.toLowerCase()}`, title, abstract: '', authors: [], ...fields };
};

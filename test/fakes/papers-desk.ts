import type { Desk } from '../../src/digest/compose.ts';
import { paper } from './papers.ts';

export const PAPERS = Array.from({ length: 8 }, (_, n) =>
  paper({ id: `p${n}`, title: `Paper ${n}`, abstract: `Sentence number ${n}.` }),
);

/** Nothing rises; eight papers are there. */
export const PAPERS_DESK: Desk = {
  trends: async () => [],
  about: async () => new Set(),
  newest: async (page) => (page === 0 ? PAPERS : []),
  limits: async () => ({}),
  serve: async () => undefined,
  sources: async () => 'fine',
};

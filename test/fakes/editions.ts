import type { Edition, EditionEntry } from '../../src/digest/edition.ts';

export const entry = (fields: Partial<EditionEntry> = {}): EditionEntry => ({
  paperId: 'arxiv:2106.09685',
  title: 'LoRA',
  url: 'https://arxiv.org/abs/2106.09685',
  authors: ['Edward Hu', 'Yelong Shen'],
  authorCount: 8,
  votes: 12,
  line: 'It reduces the number of parameters.',
  why: [{ because: 'topic', topic: 'adapters' }],
  ...fields,
});

export const edition = (entries: readonly EditionEntry[]): Edition => ({
  day: '2026-11-26',
  ranking: 'trending',
  window: 'day',
  entries,
  considered: 30,
});

import type { Paper } from '../../src/data/paper.ts';
import { paper } from '../fakes/papers.ts';

const numbered = (count: number): readonly Paper[] =>
  Array.from({ length: count }, (_, index) =>
    paper({
      id: `test:attention-${index + 1}`,
      title: `Attention study number ${index + 1}`,
      abstract: `We look at attention in transformers from angle ${index + 1}. It is worth a look.`,
      authors: ['Ada Example', 'Max Muster'],
      published: `20${10 + index}-05`,
    }),
  );

/** Enough for three pages on "attention", a question that has an answer, and titles that hurt. */
export const LIBRARY: readonly Paper[] = [
  ...numbered(12),
  paper({
    id: 'arxiv:2106.09685',
    title: 'Low-rank adaptation of large language models',
    abstract:
      'Fine-tuning every weight of a large language model is expensive. Low-rank adaptation reduces the number of trainable parameters by 10,000 times. It freezes the weights and learns small matrices instead.',
    authors: ['Edward Example'],
    published: '2021-06-17',
    url: 'https://arxiv.org/abs/2106.09685',
    votes: 12,
  }),
  paper({
    id: 'test:matrices',
    title: 'Small matrices for large language models',
    abstract: 'Low-rank matrices adapt a language model with few trainable parameters.',
  }),
  paper({
    id: 'test:hostile',
    title: `[x](javascript:alert(1)) @everyone **bold \`code ${'𝕏̈👩‍👩‍👧‍👦'.repeat(200)}`,
    abstract: `Hostile words. ${'# heading \n> quote ||spoiler|| <@1> '.repeat(3_000)}`,
    authors: ['*_~`|'.repeat(50), ...Array.from({ length: 300 }, (_, i) => `Author ${i}`)],
  }),
];

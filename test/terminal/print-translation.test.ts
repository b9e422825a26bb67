import { expect, it } from 'vitest';
import type { Answer } from '../../src/search/library.ts';
import { plainAnswer } from '../../src/terminal/print-answer.ts';

const ANSWER: Answer = {
  status: 'answered',
  kind: 'quotes',
  confidence: 0.9,
  sentences: [
    {
      text: 'We survey 212 captains.',
      start: 0,
      paperId: 'light',
      title: 'Lighthouses',
      translation: 'Wir befragen\n212 Kapitäne.',
    },
  ],
  hits: [],
  shown: 0,
  foreign: true,
  askedInEnglish: 'How many captains?',
};

it('prints a translation below its quotation, marked as one', () => {
  expect(plainAnswer(ANSWER, { papers: 1, updatedAt: undefined }).split('\n')).toEqual([
    '“We survey 212 captains.”',
    '   (translation: Wir befragen 212 Kapitäne.)',
    '   — Lighthouses (light)',
    '',
    'The papers here are in English. Asked of them: “How many captains?”',
    '',
    'Confidence: high',
  ]);
});

import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/data/paper.ts';
import {
  isMentioned,
  namesMissingFrom,
  unknownNames,
} from '../../../src/search/answering/names.ts';
import { createRetriever } from '../../../src/search/finding/retriever.ts';
import { createIndexes, putPaper } from '../../../src/search/ranking/indexes.ts';

const paper = (id: string, title: string, abstract: string): Paper => ({
  id,
  title,
  abstract,
  authors: [],
});
const tide = paper(
  'tide',
  'Tide-LLM: Forecasting Floods',
  'Tide-LLM performs well on FloodBench, better than Llama2, by means of random hill climbing.',
);
const gate = paper(
  'gate',
  'Gated Sluices',
  'We adapt with LoRA, as linear attention is slow. The Kalman filter and the Restormer are not.',
);
const indexes = createIndexes();
for (const one of [tide, gate]) putPaper(indexes, one);
const corpus = createRetriever(indexes);

describe('unknownNames', () => {
  it.each([
    ['is the Performer faster?', ['Performer'], 'a name is not the word that it comes from'],
    ['is Llama 3 better than Llama2?', ['Llama 3'], 'a version is another thing'],
    ['what did Ann Low say of LoRA?', ['Ann Low'], 'both parts of a name'],
    ['zebraformer on floods', ['zebraformer'], 'a name by its sound'],
    ['tideLLM or Tide LLM on floods?', [], 'joined and split'],
    ['does Llama flood?', [], 'a name without its version'],
    ['is Linear Attention slow?', [], 'ordinary words with capitals'],
    ['what does Restorner do?', [], 'a misspelt name'],
    ['how high do floods rise?', [], 'no name'],
  ])('tells for “%s” %j: %s', (question, names) => {
    expect(unknownNames(question, corpus)).toEqual(names);
  });

  it('knows an abbreviation that a paper read spells out', () => {
    expect(unknownNames('does RHC help an RNN?', corpus)).toEqual(['RHC']);
    expect(unknownNames('does RHC help an RNN?', corpus, [tide])).toEqual([]);
  });
});

describe('namesMissingFrom', () => {
  it('tells the names that only other papers mention, or none', () => {
    expect(namesMissingFrom(tide, 'does Tide-LLM use LoRA or GPT-4?', corpus)).toEqual([
      'LoRA',
      'GPT-4',
    ]);
    expect(namesMissingFrom(gate, 'does it use LoRA?', corpus)).toEqual([]);
  });

  it('misses no ordinary word for its capital', () => {
    expect(namesMissingFrom(tide, 'does Tide-LLM need Linear Attention?', corpus)).toEqual([]);
    expect(namesMissingFrom(tide, 'does Tide-LLM need a Kalman filter?', corpus)).toEqual([
      'Kalman',
    ]);
  });
});

describe('isMentioned', () => {
  it('knows a name in small letters', () => {
    expect(isMentioned('tidellm', corpus)).toBe(true);
    expect(isMentioned('floodbench', corpus)).toBe(true);
    expect(isMentioned('bigbird', corpus)).toBe(false);
  });
});

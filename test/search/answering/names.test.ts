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

  it.each([
    ['does yolov9 see floods', ['yolov9'], 'letters and a number'],
    ['gpt-4 or llama-3 on floods', ['gpt-4', 'llama-3'], 'a version'],
    ['t5-xxl for floods', ['t5-xxl'], 'a numbered part of a compound'],
    ['can pytest-xqist run hill climbing', ['pytest-xqist'], 'a part that is no word'],
    ['floods in node.js or prodigy.ai', ['node.js', 'prodigy.ai'], 'a dot'],
    ['is llama2 better than llama3', ['llama3'], 'a version that no paper has'],
    ['top-5 methods of stage2, step-by-step and state-of-the-art', [], 'what is counted up'],
    ['fp16 on a gpu with 8k tokens and f1-score', [], 'words of the field'],
    ['gated-sluices for attention2', [], 'words that papers write small'],
    ['see https://a.dev/flood-x9 and figure-3', [], 'an address'],
  ])('tells small names by their marks in “%s” %j: %s', (question, names) => {
    const knowing = { ...corpus, isWord: (word: string) => word !== 'xqist' };
    expect(unknownNames(question, knowing)).toEqual(names);
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

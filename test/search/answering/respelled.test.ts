import { describe, expect, it } from 'vitest';
import { respelled } from '../../../src/search/answering/respelled.ts';
import { createRetriever } from '../../../src/search/finding/retriever.ts';
import { createIndexes, putPaper } from '../../../src/search/ranking/indexes.ts';
import { paper } from '../../fakes/papers.ts';

const magnet = paper({
  id: 'magnet',
  title: 'SnapCubes: Magnets for Modules',
  abstract: 'Small Magnets align 14 modules. The total number of parameters falls by 8%.',
});
const tide = paper({
  id: 'tide',
  title: 'Tide Tables',
  abstract: 'Forecasts of gauges count tides.',
});
const indexes = createIndexes();
for (const one of [magnet, tide]) putPaper(indexes, one);
const WORDS = new Set(['gauge', 'barometers', 'parameterise']);
const corpus = {
  ...createRetriever(indexes),
  isWord: (word: string) => WORDS.has(word),
};

describe('respelled', () => {
  it.each([
    ['how many prameters fall?', 'how many parameters fall?', 'a letter left out'],
    ['what do magntes align?', 'what do magnets align?', 'two letters exchanged, in small letters'],
    ['forcasts of tides?', 'forecast of tides?', 'a word of another paper, as it is looked up'],
    ['are barometers small?', 'are barometers small?', 'a word that only no paper has'],
    ['does magnetx4 align?', 'does magnetx4 align?', 'a name'],
    ['does MagNets align?', 'does MagNets align?', 'a name with capitals'],
    ['modl 14', 'modl 14', 'a word that is too short to tell'],
  ])('reads “%s” put to a paper as “%s”: %s', (question, meant) => {
    expect(respelled(question, corpus, magnet)).toBe(meant);
  });

  it('has only the corpus to go by where no paper is named', () => {
    expect(respelled('how many prameters fall?', corpus)).toBe('how many paramet fall?');
  });
});

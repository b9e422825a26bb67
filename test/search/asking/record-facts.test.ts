import { describe, expect, it } from 'vitest';
import { ask, quotes } from './ask-shelf.ts';

describe('a record', () => {
  it.each([
    ['who wrote Tide-Net?', 'authors'],
    ['is Ole Vik an author of Tide-Net?', 'authors'],
    ['how many authors does tide-net have', 'authorCount'],
    ['when was Tide-Net published', 'date'],
    ['where was tidenet published?', 'venue'],
    ['how many upvotes did Tide-Net get', 'votes'],
    ['how often was Tide-Net cited?', 'citations'],
    ['github link of beacon?', 'code'],
    ['pdf of tide-net please', 'pdf'],
    ['bibtex for Beacon', 'bibtex'],
  ])('tells what it knows: %s', async (question, fact) => {
    expect(await ask(question)).toMatchObject({
      status: 'answered',
      kind: 'record',
      sentences: [],
      said: { about: 'record', facts: [{ fact, known: true }] },
    });
  });

  it.each([
    ['who wrote "Rope Wear on Piers"?', 'authors'],
    ['when was Rope Wear on Piers published', 'date'],
    ['how many votes has Do Lighthouses Still Matter got', 'votes'],
    ['citation count of Beacon', 'citations'],
    ['which papers cite Tide-Net?', 'citedBy'],
    ['what does Tide-Net cite?', 'references'],
  ])('says what it does not know: %s', async (question, fact) => {
    expect(await ask(question)).toMatchObject({
      status: 'refused',
      kind: 'record',
      confidence: 0,
      said: { facts: [{ fact, known: false }] },
    });
  });

  it('lets the abstract speak where only it has the address of the code', async () => {
    expect(await quotes('where is the code of Tide-Net?')).toEqual([
      'Our code is available at https://github.com/x/tide.',
    ]);
  });

  it('is not asked where people are subjects of the study', async () => {
    expect((await ask('how many captains were surveyed about lighthouses?')).kind).toBe('quotes');
  });
});

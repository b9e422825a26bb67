import { describe, expect, it } from 'vitest';
import { lookUpsFor } from '../../../src/search/keywords/unknown-terms.ts';

const KNOWN = new Map([
  ['time', 5],
  ['llm', 9],
  ['recurr', 3],
  ['recurs', 1],
  ['network', 20],
  ['ppo', 2],
  ['shot', 8],
  ['zero-shot', 3],
]);
const vocabulary = {
  frequency: (term: string) => KNOWN.get(term) ?? 0,
  vocabulary: (letter = '') => KNOWN.keys().filter((term) => term.startsWith(letter)),
  papersWith: () => new Uint32Array(),
  joints: () => [],
};
const replaced = (...terms: string[]) =>
  lookUpsFor(terms, vocabulary)
    .flatMap(({ ways }) => ways.flat())
    .map(({ term, weight }) => [term, weight < 1]);

describe('lookUpsFor', () => {
  it('leaves known terms as they are, as often as they are there', () => {
    expect(replaced('network', 'time', 'network')).toEqual([
      ['network', false],
      ['time', false],
      ['network', false],
    ]);
  });

  it('takes a joined word apart, both halves counting less', () => {
    expect(replaced('timellm')).toEqual([
      ['time', true],
      ['llm', true],
    ]);
  });

  it('takes a word of grammar off that papers write with a hyphen', () => {
    expect(replaced('zeroshot')).toEqual([
      ['zero-shot', true],
      ['shot', true],
    ]);
    expect(replaced('oneshot')).toEqual([]);
  });

  it('takes a joined word apart as papers do that write a hyphen in it', () => {
    const joint = { joined: 'networktim', parts: ['network', 'time'] as const, papers: 1 };
    const hyphenated = { ...vocabulary, joints: () => [joint] };
    const [lookUp] = lookUpsFor(['networktim'], hyphenated);
    expect(lookUp?.ways.map((way) => way.map(({ term }) => term))).toEqual([['network', 'time']]);
  });

  it('takes a misspelt word for the nearest known one', () => {
    expect(replaced('netwrok')).toEqual([]);
    expect(replaced('netwerk')).toEqual([['network', true]]);
  });

  it('takes all that are equally near, the frequent one first', () => {
    expect(replaced('recurt')).toEqual([
      ['recurr', true],
      ['recurs', true],
    ]);
  });

  it('completes a word that was begun, where none is spelt so', () => {
    const begun = (term: string) => lookUpsFor([term], vocabulary, term)[0]?.ways.flat();
    expect(begun('netw')?.map(({ term }) => term)).toEqual(['network']);
    expect(begun('recu')?.map(({ term }) => term)).toEqual(['recurr', 'recurs']);
    expect(begun('ppo')).toEqual([{ term: 'ppo', weight: 1 }]);
    expect(begun('ne')).toEqual([]);
  });

  it('does not guess at short words', () => {
    expect(replaced('dpo')).toEqual([]);
  });

  it('drops an unknown word that is like no other', () => {
    expect(replaced('quaternion', 'time')).toEqual([['time', false]]);
  });
});

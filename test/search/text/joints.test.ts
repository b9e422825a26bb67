import { expect, it } from 'vitest';
import { compoundsOf } from '../../../src/search/text/joints.ts';

const jointsOf = (text: string) => compoundsOf(text).joints;

it('joins the words on both sides of a hyphen, of each pair of a longer compound', () => {
  expect(jointsOf('Multi-agent games').map(({ parts }) => parts)).toEqual([['multi', 'agent']]);
  expect(jointsOf('red-black-tree')).toHaveLength(2);
  expect(jointsOf('no hyphen here')).toEqual([]);
});

it('reads a word without end once, and not from each of its letters', () => {
  expect(jointsOf('l'.repeat(1_000_000))).toEqual([]);
  expect(jointsOf(`${'学'.repeat(1_000_000)}`)).toEqual([]);
});

it('binds a word of grammar to the word that it is joined to', () => {
  expect(compoundsOf('One-shot and few-shot learners, off-policy, t-SNE').bound).toEqual([
    'one-shot',
    'few-shot',
    'off-polici',
    't-sne',
  ]);
  expect(compoundsOf('an end-to-end system').bound).toEqual(['end-to', 'to-end']);
  expect(compoundsOf('out-of-sight, multi-agent, one shot').bound).toEqual(['of-sight']);
});

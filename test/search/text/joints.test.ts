import { expect, it } from 'vitest';
import { jointsOf } from '../../../src/search/text/joints.ts';

it('joins the words on both sides of a hyphen, of each pair of a longer compound', () => {
  expect(jointsOf('Multi-agent games').map(({ parts }) => parts)).toEqual([['multi', 'agent']]);
  expect(jointsOf('red-black-tree')).toHaveLength(2);
  expect(jointsOf('no hyphen here')).toEqual([]);
});

it('reads a word without end once, and not from each of its letters', () => {
  expect(jointsOf('l'.repeat(1_000_000))).toEqual([]);
  expect(jointsOf(`${'学'.repeat(1_000_000)}`)).toEqual([]);
});

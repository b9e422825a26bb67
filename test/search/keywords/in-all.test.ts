import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inAll } from '../../../src/search/keywords/in-all.ts';

const rising = fc
  .uniqueArray(fc.nat({ max: 60 }), { maxLength: 60 })
  .map((numbers) => numbers.toSorted((a, b) => a - b));

describe('inAll', () => {
  it('gives what is in all lists, as sets do', () => {
    fc.assert(
      fc.property(fc.array(rising, { minLength: 1, maxLength: 4 }), (lists) => {
        const [first = [], ...others] = lists;
        const common = first.filter((number) => others.every((list) => list.includes(number)));
        expect([...inAll(lists.map((list) => Uint32Array.from(list)))]).toEqual(common);
      }),
    );
  });

  it('gives nothing for no list', () => {
    expect([...inAll([])]).toEqual([]);
  });
});

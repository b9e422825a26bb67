import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highest } from '../../../src/search/ranking/highest.ts';

it('is what sorting everything and cutting would give', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 500 });
  fc.assert(
    fc.property(scores, fc.nat({ max: 60 }), (values, count) => {
      const items = values.map((value, place) => ({ value, place }));
      const sorted = items.toSorted((a, b) => b.value - a.value).slice(0, count);
      expect(highest(items, ({ value }) => value, count)).toEqual(sorted);
    }),
  );
});

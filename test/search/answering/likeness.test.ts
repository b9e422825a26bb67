import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../../src/search/answering/likeness.ts';

describe('likeness', () => {
  it.each([
    ['reprogram', 'reprograming'],
    ['supervison', 'supervis'],
    ['recomend', 'recommend'],
    ['transform', 'itransform'],
  ])('takes %s for %s', (a, b) => {
    expect(likeness(a, b)).toBeGreaterThan(0.4);
  });

  it.each([
    ['learn', 'linear'],
    ['model', 'modal'],
    ['dpo', 'ppo'],
    ['graph', 'gradient'],
  ])('does not take %s for %s', (a, b) => {
    expect(likeness(a, b)).toBe(0);
  });

  it('is the same both ways, and less than being the same word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a));
        expect(likeness(a, b)).toBeLessThan(1);
      }),
    );
  });
});

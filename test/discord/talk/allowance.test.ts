import { expect, it } from 'vitest';
import { createAllowance } from '../../../src/discord/talk/allowance.ts';

const allowance = (people?: number) =>
  createAllowance({ most: 2, withinMs: 1000, ...(people && { people }) });

it('grants so many within any stretch, refuses once, then is silent', () => {
  const { take } = allowance();
  expect([0, 900, 950, 960, 999].map((at) => take('ada', at))).toEqual([
    ...['granted', 'granted', 'refused', 'silent', 'silent'],
  ]);
  expect([1000, 1001].map((at) => take('ada', at))).toEqual(['granted', 'refused']);
});

it('counts each person apart', () => {
  const { take } = allowance();
  expect(['ada', 'ada', 'max', 'ada'].map((who) => take(who, 0))).toEqual([
    ...['granted', 'granted', 'granted', 'refused'],
  ]);
});

it('locks nobody out when the clock is set back', () => {
  const { take } = allowance();
  expect([9000, 9000, 0].map((at) => take('ada', at))).toEqual(['granted', 'granted', 'granted']);
});

it('forgets who has been quiet the longest', () => {
  const { take } = allowance(1);
  expect(['ada', 'ada', 'max', 'ada'].map((who) => take(who, 0))).not.toContain('refused');
});

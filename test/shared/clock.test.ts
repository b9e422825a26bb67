import { expect, it } from 'vitest';
import { createMovableClock } from '../../src/shared/clock.ts';

it('a movable clock goes on from where it was moved to, and never back', () => {
  let now = 1000;
  const { clock, moveTo } = createMovableClock(() => now);
  expect(moveTo(5000)).toBe(5000);
  now += 10;
  expect(clock()).toBe(5010);
  expect(moveTo(2000)).toBe(5010);
});

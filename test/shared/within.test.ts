import { expect, it } from 'vitest';
import { within } from '../../src/shared/within.ts';

const HOUR_MS = 3_600_000;
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

it('comes to what the promise comes to, and leaves no timer behind', async () => {
  const before = timers();
  expect(await within(HOUR_MS, Promise.resolve('soon'))).toBe('soon');
  expect(timers()).toBe(before);
});

it('fails as the promise fails, and leaves no timer behind', async () => {
  const before = timers();
  await expect(within(HOUR_MS, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(timers()).toBe(before);
});

it('comes to nothing when the promise takes too long', async () => {
  expect(await within(1, new Promise(() => undefined))).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { SourceFailure } from '../../../../src/data/sources/failure.ts';
import { backOff, usualPatience } from '../../../../src/data/sources/http/patience.ts';
import { retryAtOf } from '../../../../src/data/sources/http/retry-after.ts';

const NOW = Date.parse('2026-06-12T10:00:00Z');

describe('when to ask again', () => {
  it.each([
    [{ 'retry-after': '30' }, 30_000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': 'Fri, 12 Jun 2026 10:02:00 GMT' }, 120_000],
    [{ 'retry-after': 'Fri, 12 Jun 2026 09:00:00 GMT' }, 0],
    [{ ratelimit: '"api";r=0;t=57' }, 57_000],
    [{ 'retry-after': 'soon', ratelimit: '"api";r=0;t=5' }, 5_000],
  ])('is read from %j', (headers, ms) =>
    expect(retryAtOf(new Headers(headers), NOW)).toBe(NOW + ms),
  );

  it('is unknown where nothing says it', () => {
    expect(retryAtOf(new Headers({ 'retry-after': 'later' }), NOW)).toBeUndefined();
  });
});

describe('the wait before the next attempt', () => {
  const failure = (retryAt?: number) =>
    new SourceFailure('limited', {
      from: 'arXiv',
      what: 'answered 429',
      ...(retryAt !== undefined && { retryAt }),
    });
  const wait = (attempt: number, random: number, retryAt?: number) =>
    backOff(failure(retryAt), attempt, { patience: usualPatience, now: NOW, random: () => random });

  it('is any part of a time that doubles, and no more than half a minute', () => {
    expect(wait(1, 0)).toBe(0);
    expect(wait(1, 0.5)).toBe(500);
    expect(wait(3, 0.5)).toBe(2_000);
    expect(wait(20, 1)).toBe(30_000);
  });

  it('is what the source asks for', () => expect(wait(1, 0.5, NOW + 45_000)).toBe(45_000));

  it('is not taken where the source asks for too much', () =>
    expect(wait(1, 0.5, NOW + 600_000)).toBeUndefined());
});

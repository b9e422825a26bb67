import { describe, expect, it } from 'vitest';
import { afterLook } from '../../../src/data/refresh/look.ts';

const MINUTE = 60_000;
const look = { source: 'hf-daily', day: '2026-06-12', cutOff: 600 * MINUTE };
const at = (minute: number, count: number | undefined) => ({ ...look, at: minute * MINUTE, count });

describe('a batch after another look', () => {
  it('is not complete at first, and is when the count stays for half an hour', () => {
    const first = afterLook(undefined, at(0, 20));
    const soon = afterLook(first, at(15, 20));
    const later = afterLook(soon, at(30, 20));
    expect([first, soon, later].map(({ complete }) => complete)).toEqual([false, false, true]);
  });

  it('is not complete while it grows, and is at the cut-off', () => {
    const first = afterLook(undefined, at(0, 20));
    const grown = afterLook(first, at(45, 21));
    const over = afterLook(grown, at(600, 22));
    expect(grown).toMatchObject({ complete: false, lastChanged: 45 * MINUTE });
    expect(over).toMatchObject({ complete: true, count: 22, firstSeen: 0 });
  });

  it('is never complete while it is empty', () => {
    const first = afterLook(undefined, at(0, 0));
    expect(afterLook(first, at(700, 0)).complete).toBe(false);
  });

  it('counts “unchanged” as a look with the same count', () => {
    const first = afterLook(undefined, { ...at(0, 20), validators: { etag: '"a"' } });
    const second = afterLook(first, at(40, undefined));
    expect(second).toMatchObject({ complete: true, count: 20, validators: { etag: '"a"' } });
  });

  it('stays complete when more comes late', () => {
    const done = afterLook(undefined, at(600, 20));
    expect(afterLook(done, at(601, 21))).toMatchObject({ complete: true, count: 21 });
  });
});

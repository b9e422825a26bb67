import { describe, expect, it } from 'vitest';
import { growingArray, growingInts } from '../../src/shared/growing-array.ts';

describe('a growing array', () => {
  it('holds what was pushed, however much it is', () => {
    const numbers = growingInts();
    for (let i = 0; i < 5_000; i++) numbers.push(i * i);

    expect(numbers.length).toBe(5_000);
    expect(numbers.used()).toEqual(Uint32Array.from({ length: 5_000 }, (_, i) => i * i));
  });

  it('begins with the numbers that it is given', () => {
    const numbers = growingInts(Uint32Array.of(7, 8));
    numbers.push(9);

    expect([...numbers.used()]).toEqual([7, 8, 9]);
  });

  it('has 0 where nothing was written, and beyond its end', () => {
    const numbers = growingInts();
    numbers.set(3, 5);

    expect([...numbers.used()]).toEqual([0, 0, 0, 5]);
    expect([numbers.at(1), numbers.at(3), numbers.at(4)]).toEqual([0, 5, 0]);
  });

  it('changes a number in its place', () => {
    const numbers = growingInts(Uint32Array.of(1, 2));
    numbers.set(0, 4);

    expect([...numbers.used()]).toEqual([4, 2]);
  });

  it('is empty after it was cleared', () => {
    const numbers = growingInts(Uint32Array.of(1, 2));
    numbers.clear();
    expect([numbers.length, numbers.at(0)]).toEqual([0, 0]);

    numbers.set(1, 6);
    expect([...numbers.used()]).toEqual([0, 6]);
  });

  it('makes room seldom: it doubles', () => {
    const rooms: number[] = [];
    const numbers = growingArray((length) => {
      rooms.push(length);
      return new Float32Array(length);
    });
    for (let i = 0; i < 4_096; i++) numbers.push(i);

    expect(rooms).toEqual([0, 1024, 2048, 4096]);
  });
});

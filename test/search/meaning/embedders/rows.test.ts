import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRows, type Rows } from '../../../../src/search/meaning/embedders/kernel/rows.ts';
import { withoutSimd } from '../../../fakes/without-simd.ts';

const DIMENSIONS = 32;
const COUNT = 5;

const int8 = fc.integer({ min: -128, max: 127 });
const table = fc.array(int8, { minLength: DIMENSIONS * COUNT, maxLength: DIMENSIONS * COUNT });
const scales = fc.array(fc.float({ min: 0, max: 2, noNaN: true }), {
  minLength: COUNT,
  maxLength: COUNT,
});
const vector = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), {
  minLength: DIMENSIONS,
  maxLength: DIMENSIONS,
});

const rowsFrom = (
  values: readonly number[],
  scales: ArrayLike<number>,
  told: (first: number, rows: number) => void = () => undefined,
): Rows =>
  createRows({
    count: COUNT,
    dimensions: DIMENSIONS,
    scales,
    read(first, into) {
      told(first, into.length / DIMENSIONS);
      into.set(values.slice(first * DIMENSIONS, first * DIMENSIONS + into.length));
    },
  });

/** The row of an id, scaled, element by element. */
const rowOf = (rows: readonly number[], scale: readonly number[], id: number): number[] =>
  rows.slice(id * DIMENSIONS, (id + 1) * DIMENSIONS).map((value) => value * (scale[id] ?? 0));

const dotOf = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

describe('Rows', () => {
  it('give dot products within the precision of int16', () => {
    fc.assert(
      fc.property(table, scales, vector, (rows, scale, query) => {
        const dots = rowsFrom(rows, scale).dot(Float32Array.from(query));
        for (const [id, dot] of dots.entries()) {
          expect(dot).toBeCloseTo(dotOf(rowOf(rows, scale, id), query), -1);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('give dot products of the asked ids alone', () => {
    const rows = rowsFrom(Array(DIMENSIONS * COUNT).fill(1), Array(COUNT).fill(0.5));
    const dots = rows.dot(new Float32Array(DIMENSIONS).fill(0.25), Uint32Array.of(1, 4));

    expect([...dots].map((dot) => Math.round(dot * 1000) / 1000)).toEqual([0, 4, 0, 0, 4]);
  });

  it('give sums of rows, an id as often as it is named', () => {
    fc.assert(
      fc.property(
        table,
        scales,
        fc.array(fc.nat(COUNT - 1), { maxLength: 12 }),
        (rows, scale, ids) => {
          const sum = rowsFrom(rows, scale).sum(ids);
          for (const [at, value] of sum.entries()) {
            const expected = ids.reduce(
              (total, id) => total + (rowOf(rows, scale, id)[at] ?? 0),
              0,
            );
            expect(value).toBeCloseTo(expected, 2);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('give the same on a machine without SIMD', () => {
    fc.assert(
      fc.property(table, scales, vector, (rows, scale, query) => {
        const fast = rowsFrom(rows, scale);
        const plain = withoutSimd(() => rowsFrom(rows, scale));
        const figures = (table: Rows) => [
          ...table.dot(Float32Array.from(query)),
          ...table.sum([0, 3, 3, 4]),
        ];
        const expected = figures(fast);

        for (const [at, figure] of figures(plain).entries()) {
          expect(figure).toBeCloseTo(expected[at] ?? Number.NaN, 1);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are read when they are first used, and neighbours at once where all are wanted', () => {
    const read: (readonly [first: number, rows: number])[] = [];
    const values = Array.from({ length: DIMENSIONS * COUNT }, (_, at) => at % 100);
    const rows = rowsFrom(values, Array(COUNT).fill(1), (...one) => read.push(one));
    expect(read).toEqual([]);
    rows.sum([3, 3]);
    rows.dotEach(new Float32Array(DIMENSIONS).fill(1), Uint32Array.of(3, 1));
    expect(read).toEqual([
      [3, 1],
      [1, 1],
    ]);
    const dots = rows.dot(new Float32Array(DIMENSIONS).fill(1));
    expect(read.slice(2)).toEqual([
      [0, 1],
      [2, 1],
      [4, 1],
    ]);
    const sums = Array.from({ length: COUNT }, (_, id) =>
      rowOf(values, Array(COUNT).fill(1), id).reduce((sum, value) => sum + value, 0),
    );
    for (const [id, sum] of sums.entries()) expect(dots[id]).toBeCloseTo(sum, -1);
  });

  it('refuse rows that the kernel cannot take', () => {
    const source = { count: 2, dimensions: 10, scales: [1, 1], read: () => undefined };
    expect(() => createRows(source)).toThrow('multiple of 16');
  });
});

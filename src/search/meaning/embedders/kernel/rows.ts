import { createPlainRows } from './plain-rows.ts';
import { createRowPlaces, type RowSource } from './row-places.ts';
import { ROWS_WASM } from './rows.wasm.ts';
import type { RowsKernel } from './rows-kernel.ts';
import { canRun, createMemory, instantiate, type Memory, PAGE } from './web-assembly.ts';

/** A table of int8 rows, each with a scale: what makes sums and dot products of its rows, quickly. */
export interface Rows {
  /** At each of the ids (all rows without them) the dot product of its row and `vector`; 0 elsewhere. */
  dot(vector: Float32Array, ids?: Uint32Array): Float32Array;
  /** The dot products of the rows of `ids` and `vector`, in the order of `ids`, each of them once. */
  dotEach(vector: Float32Array, ids: Uint32Array): Float32Array;
  /** The sum of the rows of `ids`. */
  sum(ids: ArrayLike<number>): Float32Array;
}

/** Row lengths must be multiples of this: the kernel takes so many elements at a time. */
const BLOCK = 16;
/** Vectors are compared as int16 of this magnitude: products of 256 elements stay far below 2³¹. */
const QUERY_RANGE = 2047;

/**
 * A table in memory of WebAssembly, whose SIMD instructions multiply 16 elements at a time: about twenty
 * times as fast as a loop over an Int8Array (docs/benchmarks.md). A row is read when it is first used: a
 * small corpus has a tenth of the words, and what is never written to takes no memory.
 */
export function createRows(source: RowSource): Rows {
  const { count, dimensions } = source;
  if (dimensions % BLOCK !== 0) {
    throw new Error(`Rows have ${dimensions} elements, not a multiple of ${BLOCK}`);
  }
  const blocks = dimensions / BLOCK;
  const { memory, dot, sum } = createKernel();
  const place = layOut(memory, {
    rows: count * dimensions,
    scales: 4 * count,
    query: 2 * dimensions,
    sum: 4 * dimensions,
    dots: 4 * count,
    chosen: 4 * count,
  });
  const { buffer } = memory;
  const query = new Int16Array(buffer, place.query, dimensions);
  const total = new Float32Array(buffer, place.sum, dimensions);
  const dots = new Float32Array(buffer, place.dots, count);
  const chosen = new Uint32Array(buffer, place.chosen, count);
  const all = Uint32Array.from({ length: count }, (_, id) => id);
  const places = createRowPlaces(source, {
    rows: new Int8Array(buffer, place.rows, count * dimensions),
    scales: new Float32Array(buffer, place.scales, count),
  });

  /** Leaves the products in `dots`, where the rows are; returns what each is still to be multiplied with. */
  const multiply = (vector: Float32Array, ids: Uint32Array): number => {
    const step = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / QUERY_RANGE;
    for (let at = 0; at < query.length; at++)
      query[at] = Math.round((vector[at] ?? 0) / (step || 1));
    for (let at = 0; at < ids.length; at++) chosen[at] = places.of(ids[at] ?? 0);
    dot(place.query, place.rows, place.scales, place.chosen, ids.length, blocks, place.dots);
    return step;
  };

  return {
    dot(vector, ids = all) {
      if (ids === all) places.takeAll();
      const step = multiply(vector, ids);
      const byId = new Float32Array(count);
      for (let at = 0; at < ids.length; at++) {
        byId[ids[at] ?? 0] = (dots[chosen[at] ?? 0] ?? 0) * step;
      }
      return byId;
    },
    dotEach(vector, ids) {
      const step = multiply(vector, ids);
      const inOrder = new Float32Array(ids.length);
      for (let at = 0; at < ids.length; at++) inOrder[at] = (dots[chosen[at] ?? 0] ?? 0) * step;
      return inOrder;
    },
    sum(ids) {
      total.fill(0);
      for (let start = 0; start < ids.length; start += count) {
        const length = Math.min(count, ids.length - start);
        for (let at = 0; at < length; at++) chosen[at] = places.of(ids[start + at] ?? 0);
        sum(place.rows, place.scales, place.chosen, length, blocks, place.sum);
      }
      return total.slice();
    },
  };
}

function createKernel(): RowsKernel {
  if (!canRun(ROWS_WASM)) return createPlainRows(createMemory(PAGE));
  // Assembled from rows.wat, whose exports these are.
  return instantiate(ROWS_WASM) as RowsKernel;
}

/** Gives each part an address, in order, and makes the memory large enough. */
function layOut<Part extends string>(
  memory: Memory,
  bytes: Readonly<Record<Part, number>>,
): Readonly<Record<Part, number>> {
  let end = 0;
  const entries = Object.entries<number>(bytes).map(([part, length]) => {
    const start = end;
    end += Math.ceil(length / BLOCK) * BLOCK;
    return [part, start];
  });
  memory.grow(Math.ceil(end / PAGE) - memory.buffer.byteLength / PAGE);
  return Object.fromEntries(entries);
}

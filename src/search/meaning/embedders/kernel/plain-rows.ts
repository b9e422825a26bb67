import type { RowsKernel } from './rows-kernel.ts';

const [INT16, FLOAT, LANES] = [2, 4, 16];

/** What rows.wat does, one element at a time: for machines without SIMD, twenty times as slow. */
export function createPlainRows(memory: RowsKernel['memory']): RowsKernel {
  return {
    memory,
    dot(query, rows, scales, ids, count, blocks, out) {
      const [bytes, shorts, floats] = viewsOf(memory.buffer);
      const width = blocks * LANES;
      for (const id of new Uint32Array(memory.buffer, ids, count)) {
        let sum = 0;
        for (let at = 0; at < width; at++) {
          sum += (bytes[rows + id * width + at] ?? 0) * (shorts[query / INT16 + at] ?? 0);
        }
        floats[out / FLOAT + id] = sum * (floats[scales / FLOAT + id] ?? 0);
      }
    },
    sum(rows, scales, ids, count, blocks, out) {
      const [bytes, , floats] = viewsOf(memory.buffer);
      const width = blocks * LANES;
      for (const id of new Uint32Array(memory.buffer, ids, count)) {
        const scale = floats[scales / FLOAT + id] ?? 0;
        for (let at = 0; at < width; at++) {
          const to = out / FLOAT + at;
          floats[to] = (floats[to] ?? 0) + scale * (bytes[rows + id * width + at] ?? 0);
        }
      }
    },
  };
}

const viewsOf = (buffer: ArrayBuffer): [Int8Array, Int16Array, Float32Array] => [
  new Int8Array(buffer),
  new Int16Array(buffer),
  new Float32Array(buffer),
];

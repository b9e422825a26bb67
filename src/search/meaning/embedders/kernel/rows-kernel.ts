import type { Memory } from './web-assembly.ts';

/** Exports of rows.wat: addresses in bytes, counts, and row length / 16 (`blocks`). */
export interface RowsKernel {
  readonly memory: Memory;
  dot(
    query: number,
    rows: number,
    scales: number,
    ids: number,
    count: number,
    blocks: number,
    out: number,
  ): void;
  sum(rows: number, scales: number, ids: number, count: number, blocks: number, out: number): void;
}

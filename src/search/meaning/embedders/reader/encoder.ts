import type { Lane } from '../../models/reading-order.ts';
import type { Memory } from '../kernel/web-assembly.ts';
import type { Kernel } from './kernel/kernel.ts';
import { FLOAT, HEAD, INT16, layOutScratch, PANEL, upTo } from './scratch.ts';
import type { Embedding, Layer, Linear, Norm, Shape, Weights } from './weights.ts';

/** A BERT encoder with mean pooling. Texts of different lanes may be under way at the same time. */
export interface Encoder {
  /**
   * Encodes word pieces (at most `positions`), and rests twice a layer; returns the mean of the last
   * layer's rows, L2-normalised.
   */
  encode(ids: Uint16Array, lane: Lane): Generator<undefined, Float32Array>;
}

/** Rows that the kernel multiplies at once. */
const PAIR = 2;
/** Rows multiplied with a panel before the next, so that they stay in the processor's cache. */
const ROWS_AT_ONCE = 64;
/** Largest sum of int32, and largest values of int8 and int16. */
const [MAX_SUM, MAX_WEIGHT, MAX_INT16] = [2 ** 31 - 1, 127, 32_767];

export interface EncoderParts {
  readonly shape: Shape;
  readonly weights: Weights;
  /** The weights lie at its start. */
  readonly memory: Memory;
  readonly kernel: Kernel;
}

export function createEncoder({ shape, weights, memory, kernel }: EncoderParts): Encoder {
  const { width, inner, heads } = shape;
  const scratch = layOutScratch(shape, weights.bytes);
  const { added, wide } = scratch;
  const bytes = new Int8Array(memory.buffer);
  const floats = new Float32Array(memory.buffer);

  /** Writes the embeddings of words to `rows`, those of their positions (and the type's) to `added`. */
  function embed(ids: Uint16Array, rows: number): void {
    const write = (to: number, embedding: Embedding, id: number): void => {
      const scale = floats[embedding.scales / FLOAT + id] ?? 0;
      for (let column = 0; column < width; column++) {
        floats[to / FLOAT + column] = scale * (bytes[embedding.rows + width * id + column] ?? 0);
      }
    };
    for (const [at, id] of ids.entries()) {
      const row = FLOAT * width * at;
      write(rows + row, weights.words, id);
      write(added + row, weights.positions, at);
      for (let column = 0; column < width; column++) {
        const to = (added + row) / FLOAT + column;
        floats[to] = (floats[to] ?? 0) + (floats[weights.type / FLOAT + column] ?? 0);
      }
    }
  }

  /** out = rows · matrix + bias, for an even number of rows. */
  function apply(linear: Linear, rows: number, count: number, out: number): void {
    const { matrix, scales, bias, columns } = linear;
    const range = Math.min(MAX_INT16, Math.floor(MAX_SUM / (MAX_WEIGHT * linear.width)));
    const { rounded, roundedScales, panel } = scratch;
    kernel.round(rows, count, linear.width, range, rounded, roundedScales);
    for (let at = 0; at < count; at += ROWS_AT_ONCE) {
      kernel.multiply(
        rounded + INT16 * linear.width * at,
        roundedScales + FLOAT * at,
        Math.min(ROWS_AT_ONCE, count - at),
        linear.width,
        matrix,
        scales,
        bias,
        columns,
        panel,
        out + FLOAT * columns * at,
      );
    }
  }

  /** rows = norm(rows + added). */
  const addAndNorm = (rows: number, count: number, { gain, bias }: Norm): void =>
    kernel.norm(rows, added, count, width, gain, bias);

  /** Leaves in `added` what each row takes from all rows, by the queries, keys and values in `wide`. */
  function attend(count: number): void {
    const padded = upTo(count, PANEL);
    const step = FLOAT * 3 * width;
    const { keys, scores } = scratch;
    for (let head = 0; head < heads; head++) {
      const query = wide + FLOAT * HEAD * head;
      const [key, value] = [query + FLOAT * width, query + 2 * FLOAT * width];
      kernel.turn(key, count, step, keys, padded);
      kernel.compare(query, count, step, keys, padded, scores);
      hide(count, padded);
      kernel.softmax(scores, count, padded);
      kernel.mix(scores, padded, value, count, step, added + FLOAT * HEAD * head, FLOAT * width);
    }
  }

  /** Keys that are there to fill up take no part. */
  function hide(count: number, padded: number): void {
    for (let row = 0; row < count; row++) {
      const start = scratch.scores / FLOAT + padded * row;
      floats.fill(-1e30, start + count, start + padded);
    }
  }

  /** The first half of a layer: each row takes from all. */
  function mixRows(layer: Layer, rows: number, count: number): void {
    const even = upTo(count, PAIR);
    apply(layer.attention, rows, even, wide);
    attend(count);
    apply(layer.attended, added, even, added);
    addAndNorm(rows, even, layer.attendedNorm);
  }

  /** The second half: each row by itself. */
  function feedForward(layer: Layer, rows: number, count: number): void {
    const even = upTo(count, PAIR);
    apply(layer.widen, rows, even, wide);
    kernel.gelu(wide, even * inner);
    apply(layer.narrow, wide, even, added);
    addAndNorm(rows, even, layer.narrowNorm);
  }

  function mean(rows: number, count: number): Float32Array {
    const sum = new Float32Array(width);
    for (let at = 0; at < count * width; at++) {
      const column = at % width;
      sum[column] = (sum[column] ?? 0) + (floats[rows / FLOAT + at] ?? 0);
    }
    const length = Math.hypot(...sum);
    return sum.map((value) => value / length);
  }

  return {
    *encode(ids, lane) {
      const rows = scratch.rows[lane];
      embed(ids, rows);
      addAndNorm(rows, ids.length, weights.norm);
      if (ids.length % PAIR !== 0) {
        const end = rows / FLOAT + ids.length * width;
        floats.fill(0, end, end + width);
      }
      for (const layer of weights.layers) {
        mixRows(layer, rows, ids.length);
        yield;
        feedForward(layer, rows, ids.length);
        yield;
      }
      return mean(rows, ids.length);
    },
  };
}

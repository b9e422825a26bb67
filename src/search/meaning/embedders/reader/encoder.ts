import type { Memory } from '../kernel/web-assembly.ts';
import type { Kernel } from './kernel/kernel.ts';
import {
  createPlaces,
  type Layer,
  type Linear,
  type Norm,
  type Shape,
  type Weights,
} from './weights.ts';

/** A BERT encoder with mean pooling. Texts of different lanes may be under way at the same time. */
export interface Encoder {
  /**
   * Encodes word pieces (at most `positions`) layer by layer, and rests between two; returns the mean of
   * the last layer's rows, L2-normalised.
   */
  encode(ids: Uint16Array, lane: Lane): Generator<undefined, Float32Array>;
}

/** Where the text under way is kept between two layers. */
export type Lane = 0 | 1;

const LANES = 2;
const FLOAT = 4;
const INT16 = 2;
/** Dimensions of a head, and columns and rows that the kernel takes at once (`kernel/*.wat`). */
const HEAD = 32;
const PANEL = 16;
const PAIR = 2;
/** Rows multiplied with a panel at once, so that they stay in the processor's cache. */
const ROWS_AT_ONCE = 64;
/** Largest sum of int32, and largest values of int8 and int16. */
const [MAX_SUM, MAX_WEIGHT, MAX_INT16] = [2 ** 31 - 1, 127, 32_767];

const upTo = (count: number, multiple: number): number => Math.ceil(count / multiple) * multiple;

interface Scratch {
  /** The rows of each lane. */
  readonly rows: readonly number[];
  /** What is added to them next. */
  readonly added: number;
  /** Queries, keys and values, then the inner rows. */
  readonly wide: number;
  readonly rounded: number;
  readonly roundedScales: number;
  readonly panel: number;
  readonly keys: number;
  readonly scores: number;
  readonly end: number;
}

function layOutScratch({ width, inner, positions }: Shape, start = 0): Scratch {
  const { take, end } = createPlaces(start);
  const count = upTo(positions, PANEL);
  return {
    rows: Array.from({ length: LANES }, () => take(FLOAT * count * width)),
    added: take(FLOAT * count * width),
    wide: take(FLOAT * count * Math.max(inner, 3 * width)),
    rounded: take(INT16 * count * inner),
    roundedScales: take(FLOAT * count),
    panel: take(INT16 * PANEL * inner),
    keys: take(FLOAT * HEAD * count),
    scores: take(FLOAT * count * count),
    end: end(),
  };
}

/** Bytes of memory that an encoder needs after its weights. */
export const scratchBytes = (shape: Shape): number => layOutScratch(shape).end;

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

  /** Writes the embeddings of words to `rows`, those of their positions to `added`. */
  function embed(ids: Uint16Array, rows: number): void {
    const write = (to: number, from: number, scaleAt: number, plus: (column: number) => number) => {
      const scale = floats[scaleAt / FLOAT] ?? 0;
      for (let column = 0; column < width; column++) {
        floats[to / FLOAT + column] = (bytes[from + column] ?? 0) * scale + plus(column);
      }
    };
    const type = weights.type / FLOAT;
    for (const [at, id] of ids.entries()) {
      const { words, positions } = weights;
      const row = FLOAT * width * at;
      write(rows + row, words.rows + width * id, words.scales + FLOAT * id, () => 0);
      write(
        added + row,
        positions.rows + width * at,
        positions.scales + FLOAT * at,
        (column) => floats[type + column] ?? 0,
      );
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

  function pass(layer: Layer, rows: number, count: number): void {
    const even = upTo(count, PAIR);
    apply(layer.attention, rows, even, wide);
    attend(count);
    apply(layer.attended, added, even, added);
    addAndNorm(rows, even, layer.attendedNorm);
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
      const rows = scratch.rows[lane] ?? 0;
      embed(ids, rows);
      addAndNorm(rows, ids.length, weights.norm);
      if (ids.length % PAIR !== 0) {
        const end = rows / FLOAT + ids.length * width;
        floats.fill(0, end, end + width);
      }
      for (const layer of weights.layers) {
        pass(layer, rows, ids.length);
        yield;
      }
      return mean(rows, ids.length);
    },
  };
}

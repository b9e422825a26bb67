import type { Lane } from '../../models/reading-order.ts';
import { createPlaces, type Shape } from './weights.ts';

export const FLOAT = 4;
export const INT16 = 2;
/** Dimensions of a head, and columns that the kernel takes at once (`kernel/*.wat`). */
export const HEAD = 32;
export const PANEL = 16;

export const upTo = (count: number, multiple: number): number =>
  Math.ceil(count / multiple) * multiple;

/** Addresses, in bytes, of what an encoder works with. */
export interface Scratch {
  /** The rows of each lane; all else is of use within a step alone. */
  readonly rows: Readonly<Record<Lane, number>>;
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

export function layOutScratch({ width, inner, positions }: Shape, start: number): Scratch {
  const { take, end } = createPlaces(start);
  const count = upTo(positions, PANEL);
  return {
    rows: [take(FLOAT * count * width), take(FLOAT * count * width)],
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
export const scratchBytes = (shape: Shape): number => layOutScratch(shape, 0).end;

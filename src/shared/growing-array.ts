/** Numbers in one flat array that can be appended to; doubles its room when it is full. */
export interface GrowingArray<Numbers> {
  readonly length: number;
  /** The numbers, and unused room behind them; another array after a write that needed more room. */
  readonly values: Numbers;
  /** 0 beyond the end. */
  at(index: number): number;
  /** Writes anywhere; what lies between the old end and here is 0. */
  set(index: number, value: number): void;
  push(value: number): void;
  clear(): void;
  /** The numbers alone, as they are now, not copied. */
  used(): Numbers;
}

/** What the typed arrays have in common. */
interface FlatArray<Self> {
  [index: number]: number;
  readonly length: number;
  set(from: Self): void;
  subarray(start: number, end: number): Self;
}

const FIRST_ROOM = 1024;

export function growingArray<Numbers extends FlatArray<Numbers>>(
  create: (length: number) => Numbers,
  initial: Numbers = create(0),
): GrowingArray<Numbers> {
  let values = initial;
  let length = initial.length;

  const set = (index: number, value: number): void => {
    if (index >= values.length) {
      const larger = create(Math.max(FIRST_ROOM, index + 1, 2 * values.length));
      larger.set(values.subarray(0, length));
      values = larger;
    }
    values[index] = value;
    length = Math.max(length, index + 1);
  };

  return {
    get length() {
      return length;
    },
    get values() {
      return values;
    },
    at: (index) => (index < length ? (values[index] ?? 0) : 0),
    set,
    push: (value) => set(length, value),
    clear() {
      values = create(0);
      length = 0;
    },
    used: () => values.subarray(0, length),
  };
}

/** Unsigned numbers of 32 bits. */
export const growingInts = (initial?: Uint32Array): GrowingArray<Uint32Array> =>
  growingArray<Uint32Array>((length) => new Uint32Array(length), initial);

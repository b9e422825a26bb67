/** A flat array of numbers that can be appended to; doubles its room when it is full. */
export interface Growing<Numbers> {
  readonly length: number;
  /** The numbers, and unused room behind them; another array after a `push` that needed more room. */
  readonly values: Numbers;
  push(value: number): void;
  /** The numbers alone, not copied. */
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

export function growing<Numbers extends FlatArray<Numbers>>(
  create: (length: number) => Numbers,
  initial: Numbers = create(0),
): Growing<Numbers> {
  let values = initial;
  let length = initial.length;
  return {
    get length() {
      return length;
    },
    get values() {
      return values;
    },
    push(value) {
      if (length === values.length) {
        const larger = create(Math.max(FIRST_ROOM, 2 * length));
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    used: () => values.subarray(0, length),
  };
}

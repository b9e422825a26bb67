/** A list of unsigned 32-bit numbers in one flat array that doubles when it is full. */
export interface GrowingInts {
  readonly length: number;
  /** 0 beyond the end. */
  at(index: number): number;
  /** Writes anywhere; what lies between the old end and here is 0. */
  set(index: number, value: number): void;
  push(value: number): void;
  clear(): void;
  /** The numbers as they are now, not copied. */
  view(): Uint32Array;
}

export function createGrowingInts(initial: Uint32Array = new Uint32Array(0)): GrowingInts {
  let values = initial;
  let length = initial.length;

  const set = (index: number, value: number): void => {
    if (index >= values.length) {
      const grown = new Uint32Array(Math.max(1024, index + 1, values.length * 2));
      grown.set(values.subarray(0, length));
      values = grown;
    }
    values[index] = value;
    length = Math.max(length, index + 1);
  };

  return {
    get length() {
      return length;
    },
    at: (index) => (index < length ? (values[index] ?? 0) : 0),
    set,
    push: (value) => set(length, value),
    clear() {
      values = new Uint32Array(0);
      length = 0;
    },
    view: () => values.subarray(0, length),
  };
}

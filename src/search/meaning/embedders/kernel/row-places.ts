/** Where the figures of a table come from. */
export interface RowSource {
  /** Below 65,536. */
  readonly count: number;
  readonly dimensions: number;
  /** By id. */
  readonly scales: ArrayLike<number>;
  /** Writes the rows from `first` on, as many as there is room for. */
  read(first: number, into: Int8Array): void;
}

/** Where a table's figures are put, those of one row after the other, in the order of their first use. */
export interface RowsMemory {
  readonly rows: Int8Array;
  readonly scales: Float32Array;
}

export interface RowPlaces {
  /** Which row of the memory is that of an id; it is put there first where it is not there yet. */
  of(id: number): number;
  /** Puts there what is missing, neighbours at once: all of them one by one would take long. */
  takeAll(): void;
}

export function createRowPlaces(source: RowSource, memory: RowsMemory): RowPlaces {
  const { count, dimensions, scales, read } = source;
  /** One more than the place; 0 for none. */
  const places = new Uint16Array(count);
  let used = 0;
  const take = (first: number, end: number): void => {
    read(first, memory.rows.subarray(used * dimensions, (used + end - first) * dimensions));
    for (let id = first; id < end; id++) {
      memory.scales[used] = scales[id] ?? 0;
      used += 1;
      places[id] = used;
    }
  };
  return {
    of(id) {
      if (places[id] === 0) take(id, id + 1);
      return (places[id] ?? 1) - 1;
    },
    takeAll() {
      for (let first = 0; first < count && used < count; first++) {
        if (places[first] !== 0) continue;
        let end = first + 1;
        while (end < count && places[end] === 0) end += 1;
        take(first, end);
      }
    },
  };
}

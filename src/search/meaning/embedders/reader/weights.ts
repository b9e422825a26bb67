/** The size of a BERT: what the file's header says. */
export interface Shape {
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  /** Width between the two matrices of a layer's second half. */
  readonly inner: number;
  /** Longest text, in word pieces. */
  readonly positions: number;
  readonly vocabularySize: number;
}

/** Addresses of a matrix of int8, one scale and one bias a column. */
export interface Linear {
  readonly matrix: number;
  readonly scales: number;
  readonly bias: number;
  readonly width: number;
  readonly columns: number;
}

export interface Norm {
  readonly gain: number;
  readonly bias: number;
}

export interface Layer {
  /** Queries, keys and values side by side. */
  readonly attention: Linear;
  readonly attended: Linear;
  readonly attendedNorm: Norm;
  readonly widen: Linear;
  readonly narrow: Linear;
  readonly narrowNorm: Norm;
}

/** Rows of int8, each with a scale. */
export interface Embedding {
  readonly rows: number;
  readonly scales: number;
}

/** Where each tensor lies, in bytes from the first. */
export interface Weights {
  readonly words: Embedding;
  readonly positions: Embedding;
  /** Added to each word piece: that of the first of two texts. */
  readonly type: number;
  readonly norm: Norm;
  readonly layers: readonly Layer[];
  readonly bytes: number;
}

/** Every tensor begins at a multiple of this. */
const ALIGN = 16;
const FLOAT = 4;

/** Hands out addresses one after the other. */
export function createPlaces(start = 0): { take(bytes: number): number; end(): number } {
  let end = start;
  return {
    take(bytes) {
      const address = end;
      end += Math.ceil(bytes / ALIGN) * ALIGN;
      return address;
    },
    end: () => end,
  };
}

/** The order of tensors in a file is that of `training/reader.py`. */
export function layOutWeights({ layers, width, inner, positions, vocabularySize }: Shape): Weights {
  const { take, end } = createPlaces();
  const embedding = (count: number): Embedding => ({
    rows: take(count * width),
    scales: take(FLOAT * count),
  });
  const linear = (rows: number, columns: number): Linear => ({
    matrix: take(rows * columns),
    scales: take(FLOAT * columns),
    bias: take(FLOAT * columns),
    width: rows,
    columns,
  });
  const norm = (): Norm => ({ gain: take(FLOAT * width), bias: take(FLOAT * width) });
  const layer = (): Layer => ({
    attention: linear(width, 3 * width),
    attended: linear(width, width),
    attendedNorm: norm(),
    widen: linear(width, inner),
    narrow: linear(inner, width),
    narrowNorm: norm(),
  });
  return {
    words: embedding(vocabularySize),
    positions: embedding(positions),
    type: take(FLOAT * width),
    norm: norm(),
    layers: Array.from({ length: layers }, layer),
    bytes: end(),
  };
}

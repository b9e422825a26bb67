/** Minimises a smooth loss over `size` numbers from its gradient, by Adam from zero. */
export function minimise(
  size: number,
  gradient: (point: Float64Array, into: Float64Array) => void,
  { rate = 0.05, steps = 800 } = {},
): Float64Array {
  const [point, slope, mean, square] = Array.from({ length: 4 }, () => new Float64Array(size));
  if (!point || !slope || !mean || !square) return new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    slope.fill(0);
    gradient(point, slope);
    for (let at = 0; at < size; at++) {
      const g = slope[at] ?? 0;
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * g;
      const s = 0.999 * (square[at] ?? 0) + 0.001 * g * g;
      mean[at] = m;
      square[at] = s;
      const move = m / (1 - 0.9 ** step) / (Math.sqrt(s / (1 - 0.999 ** step)) + 1e-8);
      point[at] = (point[at] ?? 0) - rate * move;
    }
  }
  return point;
}

export const product = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

export function addScaled(into: Float64Array, factor: number, vector: ArrayLike<number>): void {
  for (let at = 0; at < vector.length; at++) {
    into[at] = (into[at] ?? 0) + factor * (vector[at] ?? 0);
  }
}

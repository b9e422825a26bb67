/**
 * The numbers that are in all of the lists, each of which rises: for papers that have several words. A few
 * papers of a rare word are looked for among the many of a common one without a walk through those.
 */
export function inAll(lists: readonly Uint32Array[]): Uint32Array {
  const [shortest = new Uint32Array(), ...longer] = lists.toSorted((a, b) => a.length - b.length);
  return longer.reduce(inBoth, shortest);
}

function inBoth(few: Uint32Array, many: Uint32Array): Uint32Array {
  const both = new Uint32Array(few.length);
  let [size, at] = [0, 0];
  for (const wanted of few) {
    at = placeOf(wanted, many, at);
    if (many[at] === wanted) both[size++] = wanted;
  }
  return both.subarray(0, size);
}

/** The first place from `start` on whose number is not below `wanted`: in steps that double, then halves. */
function placeOf(wanted: number, numbers: Uint32Array, start: number): number {
  let step = 1;
  while ((numbers[start + step] ?? wanted) < wanted) step *= 2;
  let low = start + (step >> 1);
  let high = Math.min(start + step, numbers.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

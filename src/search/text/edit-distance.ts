/** How many letters must be put in, left out or changed; anything above `most` where it is more than that. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let length = 1; length <= a.length; length += 1) {
    row = nextRow(row, a.charCodeAt(length - 1), b, length);
    if (row.every((cost) => cost > most)) return most + 1;
  }
  return row[b.length] ?? 0;
}

/** From the beginning of `a` of this length, whose last letter is given, to each beginning of `b`. */
function nextRow(above: readonly number[], letter: number, b: string, length: number): number[] {
  const row = [length];
  for (let column = 1; column <= b.length; column += 1) {
    const wrong = letter === b.charCodeAt(column - 1) ? 0 : 1;
    const cost = Math.min(
      (above[column - 1] ?? 0) + wrong,
      (above[column] ?? 0) + 1,
      (row[column - 1] ?? 0) + 1,
    );
    row.push(cost);
  }
  return row;
}

/** How many letters must be put in, left out or changed; anything above `most` where it is more than that. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const row: number[] = [];
  for (let column = 0; column <= b.length; column += 1) row.push(column);
  for (let length = 1; length <= a.length; length += 1) {
    if (toNextRow(row, a.charCodeAt(length - 1), b) > most) return most + 1;
  }
  return row[b.length] ?? 0;
}

/**
 * From a beginning of `a` to each beginning of `b`: changes the row to that of the beginning which is one
 * letter longer, and returns its least cost.
 */
function toNextRow(row: number[], letter: number, b: string): number {
  let above = row[0] ?? 0;
  let before = above + 1;
  let least = before;
  row[0] = before;
  for (let column = 1; column <= b.length; column += 1) {
    const wrong = letter === b.charCodeAt(column - 1) ? 0 : 1;
    const cost = Math.min(above + wrong, (row[column] ?? 0) + 1, before + 1);
    above = row[column] ?? 0;
    row[column] = cost;
    before = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** The value below which `share` (0–1) of the figures lie. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

export interface Row {
  readonly figure: string;
  readonly measured: string;
  readonly peer: string;
  readonly aim: string;
}

/** A table in Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ figure, measured, peer, aim }) =>
    [figure, measured, peer, aim].join(' | '),
  );
  return ['figure | measured | empty discord.js bot | aim', '--- | --- | --- | ---', ...lines]
    .map((line) => `| ${line} |`)
    .join('\n');
}

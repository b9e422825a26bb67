/** So many changed papers are brought in quickly at the next start; more are kept. */
const MANY = 1_000;
const HOUR_MS = 60 * 60 * 1000;

/** Calls `keep` after a thousand changes, and at most an hour after the first. */
export function keepNowAndThen(keep: () => Promise<void>): {
  changed(papers: number): Promise<void>;
} {
  let waiting = 0;
  let since = 0;
  return {
    async changed(papers) {
      if (papers === 0) return;
      if (waiting === 0) since = performance.now();
      waiting += papers;
      if (waiting < MANY && performance.now() - since < HOUR_MS) return;
      waiting = 0;
      await keep();
    },
  };
}

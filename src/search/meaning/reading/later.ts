import type { ReadIndex } from './read-index.ts';

/**
 * Stands for an index while it is being opened, and where that comes to nothing. What is asked until then is
 * answered without it, unless it `waits`.
 */
export function readLater(
  opening: Promise<ReadIndex | undefined>,
  { waits }: { readonly waits: boolean },
): ReadIndex {
  let index: ReadIndex | undefined;
  let isOpening = true;
  let early = 0;
  const opened = opening.then((one) => {
    index = one;
    isOpening = false;
  });
  return {
    get isFitted() {
      return index?.isFitted ?? false;
    },
    get misses() {
      return early + (index?.misses ?? 0);
    },
    async bring(question, papers) {
      if (waits) await opened;
      if (isOpening) early += 1;
      await index?.bring(question, papers);
    },
    nearness: (question) => index?.nearness(question),
    async count() {
      if (waits) await opened;
      return index?.count();
    },
  };
}

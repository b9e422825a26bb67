import type { CorpusInfo, Library } from '../search/library.ts';
import { METHODS } from '../search/thread/protocol.ts';
import { within } from '../shared/within.ts';

/** Who leaves waits no longer for papers that are still being opened: that ends with the process. */
const OPENING_MS = 500;
const NONE_YET: CorpusInfo = { papers: 0, updatedAt: undefined };

/** A library that is being opened while others get on. */
export interface ComingLibrary {
  /** Whatever is asked of it waits until it is open, and fails where it cannot be opened. */
  readonly library: Library;
  /** Resolves when it is open; rejects where it cannot be. Need not be waited for. */
  readonly opened: Promise<void>;
  /** Of the papers that are there by now. */
  infoNow(): Promise<CorpusInfo>;
}

export function comingLibrary(opening: Promise<Library>): ComingLibrary {
  let there: Library | undefined;
  const opened = opening.then((library) => {
    there = library;
  });
  const settled = Promise.allSettled([opened]);
  return {
    library: {
      ...delegateTo(() => opening),
      async close() {
        const isSettled = (await within(OPENING_MS, settled)) !== undefined;
        const closing = settled.then(() => there?.close());
        if (isSettled) await closing;
        else closing.catch(() => undefined);
      },
    },
    opened,
    infoNow: async () => there?.info() ?? NONE_YET,
  };
}

/** Hands each call on to the library that there is by then. */
export function delegateTo(current: () => Promise<Library>): Omit<Library, 'close'> {
  const methods = METHODS.map((method) => [
    method,
    // Names and arguments belong together: both sides are typed by Library.
    async (...args: readonly unknown[]) => {
      const library = await current();
      return (library[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
    },
  ]);
  return Object.fromEntries(methods) as Omit<Library, 'close'>;
}

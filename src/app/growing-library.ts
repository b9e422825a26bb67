import type { Library } from '../search/library.ts';
import type { Log } from '../shared/log.ts';
import { delegateTo } from './coming-library.ts';

/** After a failure it is not tried again for this long. */
const RETRY_MS = 60_000;

export interface GrowingLibrary {
  readonly library: Library;
  /** To be called when papers have come; what they need is done beside whatever is asked meanwhile. */
  consider(): Promise<void>;
}

/**
 * A library that another takes the place of when its papers have become too many: it goes on serving
 * until the other is open and knows all that it knows.
 */
export function createGrowingLibrary(
  small: Library,
  options: {
    readonly isTooSmall: () => Promise<boolean>;
    readonly openLarge: () => Promise<Library>;
    readonly log: Pick<Log, 'info' | 'warn'>;
  },
): GrowingLibrary {
  const { isTooSmall, openLarge, log } = options;
  let current = small;
  let growing: Promise<void> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  let isClosed = false;
  let moving: Promise<void> = Promise.resolve();

  /** The small one answers on, but learns nothing more; then the large one knows whatever it knew. */
  const moveTo = async (large: Library): Promise<void> => {
    await small.close();
    // Should its thread have died meanwhile, it knows all when it is open again.
    await large.refresh().catch(() => undefined);
    current = large;
  };
  const grow = async (): Promise<void> => {
    log.info('the papers have become many: a thread of their own is opened for them');
    const large = await openLarge();
    if (isClosed) return large.close();
    moving = moveTo(large);
    await moving;
    log.info('the papers are served from a thread of their own');
  };
  const fail = (error: unknown): void => {
    failedAt = performance.now();
    growing = undefined;
    log.warn({ err: error }, 'no thread could be opened for the papers; they are served as before');
  };

  return {
    library: {
      ...delegateTo(async () => current),
      async refresh() {
        await moving;
        await current.refresh();
      },
      async close() {
        isClosed = true;
        await growing;
        await current.close();
      },
    },
    async consider() {
      if (growing || isClosed || performance.now() - failedAt < RETRY_MS) return;
      if (await isTooSmall()) growing ??= grow().catch(fail);
    },
  };
}

import type { Follower, FollowingCorpus } from '../data/following/follower.ts';
import type { Library } from '../search/library.ts';
import type { Log } from '../shared/log.ts';

/** A look costs one row of the database. */
const LOOK_MS = 500;
/** A failing database is told of this often at most. */
const QUIET_MS = 60_000;

export interface Following {
  /** Brings in what was committed before this was called. */
  catchUp(): Promise<void>;
  /** Resolves when nothing more is brought in. */
  stop(): Promise<void>;
}

export interface FollowingOptions {
  readonly log: Pick<Log, 'warn'>;
  /** Told after changes how many papers they were. */
  readonly changed: (papers: number) => Promise<void>;
}

/** Brings what others commit to the store into a corpus, within a second. */
export function followStore(
  follower: Follower,
  corpus: FollowingCorpus,
  { log, changed }: FollowingOptions,
): Following {
  let isStopped = false;
  let toldAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  const catchUp = async (): Promise<void> => {
    const papers = await follower.catchUp(corpus);
    if (papers > 0) await changed(papers);
  };
  const tell = (error: unknown): void => {
    if (performance.now() - toldAt < QUIET_MS) return;
    toldAt = performance.now();
    log.warn({ err: error }, 'changes of the papers cannot be read; trying again');
  };
  const lookLater = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => {
      looking = catchUp().catch(tell).then(lookLater);
    }, LOOK_MS).unref();
  };
  lookLater();

  return {
    catchUp: () => (isStopped ? Promise.resolve() : catchUp()),
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

/** A library that takes in changes when it is asked to, and no more once it is closed. */
export const followed = (library: Library, following: Following): Library => ({
  ...library,
  refresh: following.catchUp,
  async close() {
    await following.stop();
    await library.close();
  },
});

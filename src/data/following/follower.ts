import type { Paper } from '../paper.ts';
import type { PaperStore } from '../stores/papers.ts';
import { type CorpusParts, effectOfChanges } from './effect-of-changes.ts';
import type { FileWorks } from './file-works.ts';

/** What learns of changes: a library, say. */
export interface FollowingCorpus {
  get(id: string): Promise<Paper | undefined>;
  add(papers: readonly Paper[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/** Brings changes of a store into a corpus. */
export interface Follower {
  /** The newest revision that was brought in. */
  readonly revision: number;
  readonly joins: CorpusParts['joins'];
  /** Brings in what was committed before this was called; how many papers that changed. */
  catchUp(corpus: FollowingCorpus): Promise<number>;
}

export interface FollowerStart {
  readonly store: PaperStore;
  readonly joins: CorpusParts['joins'];
  /** Up to which the corpus knows all. */
  readonly revision: number;
  /** Asked for when something has changed. */
  readonly files: () => Promise<FileWorks>;
}

/** Changes that are taken in together. */
const BATCH = 200;

export function createFollower({ store, joins, revision: start, files }: FollowerStart): Follower {
  let revision = start;
  let last: Promise<unknown> = Promise.resolve();

  const takeIn = async (corpus: FollowingCorpus): Promise<number> => {
    let taken = 0;
    for (;;) {
      const changes = await store.changesSince(revision, BATCH);
      if (changes.revision === revision) return taken;
      const effect = await effectOfChanges(changes, { store, joins, files: await files() });
      const [put, drop] = [await unlike(effect.put, corpus), await held(effect.drop, corpus)];
      if (drop.length > 0) await corpus.remove(drop);
      if (put.length > 0) await corpus.add(put);
      effect.settle();
      revision = changes.revision;
      taken += put.length + drop.length;
    }
  };

  return {
    get revision() {
      return revision;
    },
    joins,
    catchUp(corpus) {
      // One after the other: each call waits for the one before, and then looks again.
      const turn = last.then(() => takeIn(corpus));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

async function unlike(papers: readonly Paper[], { get }: FollowingCorpus): Promise<Paper[]> {
  const held = await Promise.all(papers.map(({ id }) => get(id)));
  return papers.filter((paper, at) => JSON.stringify(paper) !== JSON.stringify(held[at]));
}

async function held(ids: readonly string[], { get }: FollowingCorpus): Promise<string[]> {
  const papers = await Promise.all(ids.map((id) => get(id)));
  return ids.filter((_, at) => papers[at] !== undefined);
}

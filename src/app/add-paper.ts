import { areOneWork } from '../data/identity.ts';
import type { Paper } from '../data/paper.ts';
import type { PaperStore } from '../data/stores/papers.ts';
import type { Library } from '../search/library.ts';

export interface PaperAdding {
  readonly ingest: (papers: readonly Paper[]) => Promise<unknown>;
  readonly store: Pick<PaperStore, 'candidates'>;
  readonly library: Library;
}

/** Adds one paper to the store, and to the library so that it is found at once; as it is kept now. */
export const createPaperAdder =
  ({ ingest, store, library }: PaperAdding) =>
  async (paper: Paper): Promise<Paper> => {
    await ingest([paper]);
    const kept = (await store.candidates([paper])).find((each) => areOneWork(each, paper)) ?? paper;
    await library.add([kept]);
    return kept;
  };

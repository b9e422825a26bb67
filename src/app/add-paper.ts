import { areOneWork } from '../data/identity.ts';
import type { Paper } from '../data/paper.ts';
import type { PaperStore } from '../data/stores/papers.ts';
import type { Library } from '../search/library.ts';

export interface PaperAdding {
  readonly ingest: (papers: readonly Paper[]) => Promise<unknown>;
  readonly store: Pick<PaperStore, 'candidates'>;
  readonly library: Pick<Library, 'refresh'>;
}

/** Adds one paper to the store, from which the library takes it at once; as it is kept now. */
export const createPaperAdder =
  ({ ingest, store, library }: PaperAdding) =>
  async (paper: Paper): Promise<Paper> => {
    await ingest([paper]);
    const kept = (await store.candidates([paper])).find((each) => areOneWork(each, paper)) ?? paper;
    await library.refresh();
    return kept;
  };

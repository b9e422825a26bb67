import MiniSearch from 'minisearch';
import type { Paper } from '../../src/data/paper.ts';
import type { Library } from '../../src/search/library.ts';
import type { Embedder } from './measured-library.ts';

/** Something that ranks papers for a text: what is measured, or what it is measured against. */
export interface System {
  readonly name: string;
  /** Ids, best first. */
  search(text: string, limit: number): Promise<readonly string[]>;
}

const NAMES = { builtin: 'Colloquy', table: 'Colloquy, table', off: 'Colloquy, words' };

export const colloquy = (library: Library, embedder: Embedder): System => ({
  name: NAMES[embedder],
  async search(text, limit) {
    const { hits } = await library.search(text, { limit });
    return hits.map(({ paper }) => paper.id);
  },
});

/** MiniSearch as it comes: title and abstract, no options. */
export function plainMiniSearch(papers: readonly Paper[]): System {
  const index = new MiniSearch<Paper>({ fields: ['title', 'abstract'] });
  index.addAll(papers);
  return {
    name: 'MiniSearch defaults',
    async search(text, limit) {
      const found: readonly { id: string }[] = index.search(text);
      return found.slice(0, limit).map(({ id }) => id);
    },
  };
}

import { describe, expect, it } from 'vitest';
import type { SourceNoticeStore } from '../../src/data/stores/source-notices.ts';

export function describeSourceNoticeStore(open: () => Promise<SourceNoticeStore>): void {
  describe('a store of what servers were told of sources', () => {
    it('knows nothing of a server that was told nothing', async () => {
      const store = await open();
      await store.put('1', new Map());
      expect(await store.told('1')).toEqual(new Map());
    });

    it('keeps the last word on each source, for each server', async () => {
      const store = await open();
      await store.put('1', new Map([['arxiv', 'failed']]));
      await store.put(
        '1',
        new Map([
          ['arxiv', 'well'],
          ['hf-daily', 'stalled'],
        ]),
      );
      await store.put('2', new Map([['arxiv', 'failed']]));
      expect(await store.told('1')).toEqual(
        new Map([
          ['arxiv', 'well'],
          ['hf-daily', 'stalled'],
        ]),
      );
      expect(await store.told('2')).toEqual(new Map([['arxiv', 'failed']]));
    });
  });
}

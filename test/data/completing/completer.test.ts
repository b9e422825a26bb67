import { describe, expect, it } from 'vitest';
import { createCompleter } from '../../../src/data/completing/completer.ts';
import { openIngestStores } from '../../fakes/ingest-store.ts';
import { createMemoryLog } from '../../fakes/log.ts';
import { paper } from '../../fakes/papers.ts';

describe('the completer', () => {
  it('looks once for each paper of files and store, whoever begins anew', async () => {
    const { papers, store, completions } = await openIngestStores();
    await papers.upsertMany([paper({ id: 'stored', title: 'Stored' })]);
    const asked: string[] = [];
    const open = () =>
      createCompleter({
        turns: { claim: async () => true, release: async () => {} },
        filePapers: async () => [paper({ id: 'bundled', title: 'Bundled' })],
        store: papers,
        ingest: store,
        completions,
        clock: () => 1,
        log: createMemoryLog(),
        betweenMs: 0,
        papers: {
          byTitle: async (title) => {
            asked.push(title);
            return [];
          },
          byArxivId: async () => ({ missing: true }),
        },
      });
    await open().round();
    await open().round();
    expect(asked).toEqual(['Bundled', 'Stored']);
  });
});

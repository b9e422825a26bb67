import { describe, expect, it } from 'vitest';
import { createCompleter } from '../../../src/data/completing/completer.ts';
import { openIngestStores } from '../../fakes/ingest-store.ts';
import { createMemoryLog } from '../../fakes/log.ts';
import { paper } from '../../fakes/papers.ts';

async function world(files: readonly string[], filePapersAtOnce?: number) {
  const { papers, store, completions } = await openIngestStores();
  await papers.upsertMany([paper({ id: 'stored', title: 'Stored' })]);
  const asked: string[] = [];
  const open = () =>
    createCompleter({
      turns: { claim: async () => true, release: async () => {} },
      filePapers: async () => files.map((title) => paper({ id: title, title })),
      store: papers,
      ingest: store,
      completions,
      clock: () => 1,
      log: createMemoryLog(),
      betweenMs: 0,
      ...(filePapersAtOnce !== undefined && { filePapersAtOnce }),
      papers: {
        byTitle: async (title) => {
          asked.push(title);
          return [];
        },
        byArxivId: async () => ({ missing: true }),
      },
    });
  return { open, asked };
}

describe('the completer', () => {
  it('looks once for each paper of files and store, whoever begins anew', async () => {
    const { open, asked } = await world(['Bundled']);
    await open().round();
    await open().round();
    expect(asked).toEqual(['Bundled', 'Stored']);
  });

  it('goes through a large file some papers a round', async () => {
    const { open, asked } = await world(['A', 'B', 'C'], 2);
    await open().round();
    expect(asked).toEqual(['A', 'B', 'Stored']);
    await open().round();
    expect(asked).toEqual(['A', 'B', 'Stored', 'C']);
  });
});

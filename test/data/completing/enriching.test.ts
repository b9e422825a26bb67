import { describe, expect, it } from 'vitest';
import { lacksAdditions } from '../../../src/data/completing/enrich-recent.ts';
import { createEnriching } from '../../../src/data/completing/enriching.ts';
import type { Paper } from '../../../src/data/paper.ts';
import { SourceFailure } from '../../../src/data/sources/failure.ts';
import { openIngestStores } from '../../fakes/ingest-store.ts';
import { createMemoryLog } from '../../fakes/log.ts';
import { paper } from '../../fakes/papers.ts';

const NOW = Date.parse('2026-06-30T12:00:00Z');
const HOUR = 3_600_000;
const LABEL = 'Semantic Scholar';
const recent = (n: number, fields: Partial<Paper> = {}): Paper =>
  paper({ id: `arxiv:2606.0000${n}`, title: `No. ${n}`, published: '2026-06-20', ...fields });

async function world(answer: () => Map<string, Partial<Paper>> | SourceFailure) {
  const stores = await openIngestStores();
  const asked: (readonly string[])[] = [];
  let now = NOW;
  const log = createMemoryLog();
  const enriching = createEnriching({
    enricher: {
      name: 'semantic-scholar',
      label: LABEL,
      enrich: async (papers) => {
        asked.push(papers.map(({ id }) => id));
        const answered = answer();
        if (answered instanceof SourceFailure) throw answered;
        return answered;
      },
    },
    store: stores.papers,
    ingest: stores.store,
    states: stores.states,
    turns: { claim: async () => true, release: async () => {} },
    clock: () => now,
    random: () => 1,
    log,
    betweenMs: 0,
  });
  const pass = (hours: number) => {
    now += hours * HOUR;
  };
  return { ...stores, enriching, asked, pass, log };
}

describe('enriching', () => {
  it('adds what the source tells, under its name, and leaves what others know better', async () => {
    const tldr = { by: LABEL, text: 'Moss grows.' };
    const added = { citations: 7, venue: 'Bog Letters', aiSummaries: [tldr] };
    const { enriching, papers } = await world(() => new Map([['arxiv:2606.00001', added]]));
    const [title, venue] = ['arxiv', 'crossref'];
    await papers.upsertMany([
      recent(1, { venue: 'Journal of Bogs', votes: 3, origins: { title, venue } }),
    ]);
    await enriching.tick();
    expect(await papers.all()).toMatchObject([
      {
        title: 'No. 1',
        venue: 'Journal of Bogs',
        citations: 7,
        votes: 3,
        aiSummaries: [tldr],
        origins: {
          title,
          venue,
          citations: 'semantic-scholar',
          aiSummaries: 'semantic-scholar',
        },
      },
    ]);
  });

  it('asks once a day, each paper once, although it changes meanwhile', async () => {
    const { enriching, papers, asked, pass } = await world(
      () => new Map([['arxiv:2606.00001', { citations: 7 }]]),
    );
    await papers.upsertMany([recent(1), recent(2)]);
    await enriching.tick();
    pass(23);
    await enriching.tick();
    expect(asked).toEqual([['arxiv:2606.00001', 'arxiv:2606.00002']]);
    pass(1);
    await enriching.tick();
    expect(asked).toHaveLength(2);
  });

  it('tells of a failure once, and tries again after a growing pause', async () => {
    const failure = new SourceFailure('limited', { from: LABEL, what: 'asks for a pause' });
    const { enriching, papers, asked, pass, log } = await world(() => failure);
    await papers.upsertMany([recent(1)]);
    for (let hour = 0; hour < 3; hour++) {
      await enriching.tick();
      await enriching.tick();
      pass(1);
    }
    expect(asked).toHaveLength(3);
    expect(log.lines.map(({ level }) => level)).toEqual(['info']);
  });
});

describe('what lacks additions', () => {
  const all = { citations: 0, venue: 'X', aiSummaries: [{ by: LABEL, text: 'x' }] };
  it.each<[string, Partial<Paper>, boolean]>([
    ['a recent paper without citations', { ...all, citations: undefined }, true],
    ['one without a venue', { ...all, venue: undefined }, true],
    ['one with the summary of another alone', { ...all, aiSummaries: [] }, true],
    ['one that has all', all, false],
    ['an older one', { published: '2026-05-30' }, false],
    ['one without a date', { published: undefined }, false],
    ['one without arXiv id and DOI', { id: 'x' }, false],
    ['an invented one', { example: true }, false],
  ])('is %s: %j → %s', (_, fields, lacks) => {
    expect(lacksAdditions({ ...recent(1), ...fields } as Paper, LABEL, NOW)).toBe(lacks);
  });
});

import { describe, expect, it } from 'vitest';
import type { SourceReportByHand } from '../../src/data/refresh/refresher.ts';
import { SourceFailure } from '../../src/data/sources/failure.ts';
import type { Enricher } from '../../src/data/sources/source.ts';
import { askEnrichers, enrichPapers } from '../../src/terminal/enrich.ts';
import { createProgressLine } from '../../src/terminal/progress.ts';
import { anyFailed, printRefresh } from '../../src/terminal/refresh.ts';
import { openIngestStores } from '../fakes/ingest-store.ts';
import { paper } from '../fakes/papers.ts';

const failure = new SourceFailure('broken', { from: 'arXiv', what: 'answered 503' });
const outcome = { source: 'x', label: 'X', added: 1, updated: 2, unchanged: 3, dropped: 0 };

function report(result: SourceReportByHand['result']): SourceReportByHand {
  return { source: 'x', label: 'X', result };
}

describe('printRefresh', () => {
  it('says of each source what came and what failed', () => {
    const none = { ...outcome, added: 0, updated: 0, unchanged: 0 };
    const reports = [
      report({ ...outcome, failure: undefined }),
      report({ ...outcome, failure }),
      report({ ...none, failure }),
      report('pending'),
      report('busy'),
    ];
    expect(printRefresh(reports).split('\n')).toEqual([
      'X: 1 new, 2 updated, 3 known, 0 dropped',
      'X: 1 new, 2 updated, 3 known, 0 dropped; then failed: arXiv answered 503',
      'X: failed: arXiv answered 503',
      'X: still going on',
      'X: another process is refreshing it',
    ]);
    expect(anyFailed(reports)).toBe(true);
    expect(anyFailed(reports.slice(3))).toBe(false);
  });
});

describe('enrichPapers', () => {
  it('says what came of it, and what is left when a source fails', async () => {
    const { store, completions } = await openIngestStores();
    let asked = 0;
    const tools = {
      ingest: store,
      completions,
      clock: () => 1,
      signal: new AbortController().signal,
      pause: async () => {},
      progress: createProgressLine({ write: () => true }, () => 0),
      papers: {
        byTitle: async () => {
          asked += 1;
          if (asked > 1) throw failure;
          return [];
        },
        byArxivId: async () => ({ missing: true as const }),
      },
    };
    const papers = [1, 2, 3].map((n) => paper({ id: `p${n}`, title: `No. ${n}` }));
    expect(await enrichPapers(papers, tools)).toEqual({
      text: '0 completed, 1 not found, 0 left alone on doubt; 2 left: arXiv answered 503',
      complete: false,
    });
  });
});

describe('askEnrichers', () => {
  const now = Date.parse('2026-06-30T12:00:00Z');
  const pacing = { signal: new AbortController().signal, pause: async () => {} };

  it('says about how many recent papers each was asked, and which failed', async () => {
    const { store, papers } = await openIngestStores();
    const recent = paper({ id: 'arxiv:2606.00001', published: '2026-06-20' });
    await papers.upsertMany([recent, paper({ id: 'old', published: '2016-06-20' })]);
    const enricher = (label: string, enrich: Enricher['enrich']): Enricher => ({
      name: label.toLowerCase(),
      label,
      enrich,
    });
    const knows = enricher('Knowing', async () => new Map([[recent.id, { citations: 7 }]]));
    const fails = enricher('Failing', async () => {
      throw failure;
    });
    const tools = { store: papers, ingest: store, clock: () => now };
    expect(await askEnrichers([fails, knows], tools, pacing)).toEqual([
      { text: 'Failing: arXiv answered 503', complete: false },
      { text: 'Knowing: asked about 1 recent papers', complete: true },
    ]);
    expect((await papers.getMany([recent.id]))[0]?.citations).toBe(7);
  });
});

describe('a line of progress', () => {
  const progress = { what: 'a.jsonl', done: 1, of: 2, papers: 7 };

  it('is written over where a person looks, and taken away', () => {
    let now = 0;
    const written: string[] = [];
    const line = createProgressLine(
      { isTTY: true, write: (text) => written.push(text) },
      () => now,
    );
    line.show(progress);
    now = 100;
    line.show(progress);
    line.clear();
    line.clear();
    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/^\r\S+K█{12}░{12} a\.jsonl: 50 %, 7 papers$/);
  });

  it('is a plain line now and then for a log', () => {
    let now = 0;
    const written: string[] = [];
    const line = createProgressLine({ write: (text) => written.push(text) }, () => now);
    for (now = 0; now <= 20_000; now += 1_000) line.show(progress);
    line.clear();
    expect(written).toEqual(['a.jsonl: 50 %, 7 papers\n', 'a.jsonl: 50 %, 7 papers\n']);
  });
});

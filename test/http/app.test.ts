import { describe, expect, it } from 'vitest';
import type { SourceReport } from '../../src/data/sources/report.ts';
import { createHttpApp, type Vitals } from '../../src/http/app.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createWords } from '../../src/words/words.ts';
import { createMemoryLog } from '../fakes/log.ts';

const arxiv: SourceReport = {
  name: 'arxiv',
  label: 'arXiv',
  papers: 12,
  newest: '2026-11-25',
  health: {
    state: 'failed',
    since: Date.UTC(2026, 10, 25, 12),
    why: 'broken',
    batch: { day: '2026-11-25', count: 0 },
    gaps: ['2026-11-24'],
  },
};

function appOf(vitals: Partial<Vitals> = {}) {
  const log = createMemoryLog();
  const all: Vitals = {
    hindrance: () => undefined,
    corpus: async () => ({ papers: 119, updatedAt: undefined }),
    sources: async () => [arxiv],
    deliveries: async () => ({ byState: { sent: 40, dead: 1 }, due: 3 }),
    mail: () => ({ state: 'off' }),
    ...vitals,
  };
  const metrics = createMetrics(all);
  const app = createHttpApp({
    vitals: all,
    metrics,
    wordsFor: createWords(),
    unsubscriber: undefined,
    log,
  });
  return { app, metrics, log };
}

describe('/healthz', () => {
  it('lives although a source fails, and says since when and why', async () => {
    const answer = await appOf().app.request('/healthz');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      status: 'degraded',
      corpus: { papers: 119, updatedAt: null },
      sources: [
        {
          name: 'arxiv',
          state: 'failed',
          since: '2026-11-25T12:00:00.000Z',
          why: 'it has a fault of its own',
          missing: ['2026-11-24'],
        },
      ],
    });
  });

  it('is ok where nothing ails', async () => {
    const answer = await appOf({ sources: async () => [] }).app.request('/healthz');
    expect(await answer.json()).toMatchObject({
      status: 'ok',
      sources: [],
      mail: { state: 'off' },
    });
  });

  it('says what keeps mail from going out', async () => {
    const mail = () => ({ state: 'failed', why: 'no password' }) as const;
    const answer = await appOf({ sources: async () => [], mail }).app.request('/healthz');
    expect(await answer.json()).toMatchObject({ status: 'degraded', mail: { why: 'no password' } });
  });

  it('tells the log, and nobody else, what went wrong', async () => {
    const { app, log } = appOf({ corpus: () => Promise.reject(new Error('a secret path')) });
    const answer = await app.request('/healthz');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(log.lines).toHaveLength(1);
  });
});

describe('/readyz', () => {
  it('says whether people are answered, and why not', async () => {
    expect((await appOf().app.request('/readyz')).status).toBe(200);
    const answer = await appOf({ hindrance: () => 'no Discord' }).app.request('/readyz');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ ready: false, why: 'no Discord' });
  });
});

describe('/metrics', () => {
  it('counts and times what people do, and tells the state of each source', async () => {
    const { app, metrics } = appOf();
    metrics.handled({ kind: 'command', command: 'search', ms: 40 });
    metrics.answered({ outcome: 'delivered', ms: 20 });
    const text = await (await app.request('/metrics')).text();
    expect(text).toContain('colloquy_interactions_total{kind="command",command="search"} 1');
    expect(text).toContain('colloquy_interaction_seconds_bucket{le="0.05",kind="command"');
    expect(text).toContain('colloquy_first_answer_seconds_count{outcome="delivered"} 1');
    expect(text).toContain('colloquy_source_state{source="arxiv",state="failed"} 1');
    expect(text).toContain('colloquy_source_state{source="arxiv",state="fresh"} 0');
    expect(text).toContain('colloquy_deliveries{state="sent"} 40');
    expect(text).toContain('colloquy_deliveries{state="skipped"} 0');
    expect(text).toContain('colloquy_deliveries_due 3');
    expect(text).toContain('colloquy_process_resident_memory_bytes');
  });
});

import { describe, expect } from 'vitest';
import { startPaperServer } from '../../playground/papers/paper-server.ts';
import { createStandIn } from '../../src/app/stand-in.ts';
import { SIGNAL_DAYS } from '../../src/data/stores/paper-signals.ts';
import { openIngestStores } from '../fakes/ingest-store.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { it, menu, textOf } from './harness.ts';

/** What a bot without a network has got hold of. */
async function bringExamples() {
  const { papers, store, states } = await openIngestStores();
  const failure = { kind: 'unreachable', message: 'x', since: 1, failures: 1 } as const;
  await states.put({ source: 'hf-daily', attemptedAt: 1, failure });
  const standIn = createStandIn({
    open: () => startPaperServer(),
    sources: [{ name: 'hf-daily', label: 'Hugging Face' }],
    states,
    ingest: store,
    store: papers,
    clock: Date.now,
    log: createMemoryLog(),
  });
  await standIn.look();
  const report = standIn.report();
  await standIn.stop();
  const from = new Date(Date.now() - SIGNAL_DAYS * 86_400_000).toISOString().slice(0, 10);
  const signals = await store.atomically((stores) => stores.signals.since(from));
  const reports = async () => (report ? [report] : []);
  return { papers: await papers.all(), signals, desk: { reports, refresh: async () => [] } };
}

describe('invented examples on Discord', () => {
  it('stand in by name, rise, and are marked wherever they are shown', async ({ openDesk }) => {
    const { discord } = await openDesk(await bringExamples());
    const ada = discord.person('ada');
    const status = textOf((await ada.command('corpus status')).message);
    expect(status).toContain('**Invented examples** – stand in: Hugging Face cannot be reached');

    const rising = await ada.command('trending', { window: 'week' });
    expect(textOf(rising.message)).toContain('Trending in the last 7 days');
    expect(textOf(rising.message)).toContain('Invented Example');
    expect(textOf(rising.message)).toContain('**example: an invented paper**');

    const found = await ada.command('search', { query: 'teapots as very slow computers' });
    expect(textOf(found.message)).toContain('**example: an invented paper**');
    expect(JSON.stringify(found.message)).not.toContain('http');

    const [id = ''] = (await bringExamples()).papers.map((each) => each.id);
    const card = await ada.command('paper', { paper: id });
    expect(textOf(card.message)).toContain('example: an invented paper');
    expect(JSON.stringify(card.message?.embeds)).not.toContain('http');
    expect(menu(found.message)).toBeDefined();
  });
});

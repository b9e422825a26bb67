import { describe, expect } from 'vitest';
import { createDesk } from '../fakes/sources.ts';
import { it, textOf } from './harness.ts';

describe('/corpus', () => {
  it('tells its status: whose data, since when, which days are missing', async ({ openDesk }) => {
    const { discord } = await openDesk({ desk: createDesk() });
    const status = await discord.person('max').command('corpus status');
    expect(status.ephemeral).toBe(false);
    const text = textOf(status.message);
    expect(text).toContain(`**Hugging Face** – fresh · <t:${Date.UTC(2026, 10, 25, 12) / 1000}:R>`);
    expect(text).toMatch(/, the newest of \d{4}/);
    expect(text).toContain('312 papers in two weeks, newest day: 2026-11-25');
    expect(text).toContain('**arXiv** – failed');
    expect(text).toContain('2026-11-24');
  });

  it('refreshes for an admin alone, and says what came and what failed', async ({ openDesk }) => {
    const { discord } = await openDesk({ desk: createDesk() });
    const refreshed = await discord.person('ada').command('corpus refresh');
    expect(refreshed.ephemeral).toBe(true);
    await expect
      .poll(() => textOf(refreshed.message))
      .toContain('**Hugging Face**: 3 new, 1 updated, 20 known');
    expect(textOf(refreshed.message)).toContain('**arXiv**: failed: it has a fault of its own');
    const refused = await discord.person('max').command('corpus refresh');
    expect(textOf(refused.message)).toContain('Manage Server');
  });

  it('brings in a file that an operator attaches, and nobody else’s', async ({ openDesk }) => {
    const desk = await openDesk();
    const ada = desk.discord.person('ada');
    const text = '{"id":"x1","title":"Lamps","abstract":"Lamps give light."}\n{"id":"x2"}\n';
    const file = {
      filename: 'lamps.jsonl',
      contentType: 'application/json',
      base64: Buffer.from(text).toString('base64'),
    };
    const refused = await ada.command('corpus import', { file });
    expect(textOf(refused.message)).toContain('operators');
    await desk.restart({ operators: [ada.id] });
    const seen = await ada.command('corpus import', { file });
    await expect.poll(() => textOf(seen.message)).toContain('1 new, 0 updated, 0 known');
    expect(textOf(seen.message)).toContain('1 record was left out');
    const elsewhere = await ada.command('corpus import', { url: 'http://127.0.0.1:8080/x.bib' });
    await expect.poll(() => textOf(elsewhere.message)).toContain('private network');
  });
});

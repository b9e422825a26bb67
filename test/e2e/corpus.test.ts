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
});

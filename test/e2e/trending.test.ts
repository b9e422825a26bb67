import { describe, expect } from 'vitest';
import { it, menu, textOf } from './harness.ts';

const DAY = 24 * 60 * 60 * 1000;
const dayBefore = (days: number): string =>
  new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
const looked = (days: number, votes: number, stars: number) => ({
  paperId: 'arxiv:2106.09685',
  source: 'hf-daily',
  day: dayBefore(days),
  votes,
  stars,
});

describe('/trending', () => {
  it('shows what rises, its parts and its votes day by day', async ({ openDesk }) => {
    const signals = [looked(5, 10, 100), looked(4, 12, 100), looked(3, 16, 130)];
    const { discord } = await openDesk({ signals });
    const seen = await discord.person('ada').command('trending', { window: 'week' });
    const text = textOf(seen.message);
    expect(text).toContain('Trending in the last 7 days');
    expect(text).toContain('▁▁▁▅█▁▁▁'.slice(1));
    expect(text).toContain('+6 votes · +30 stars');
    expect(text).toContain('Counted for 1 paper');
    expect(seen.ephemeral).toBe(false);
    const card = await discord
      .person('max')
      .select(seen.message?.id ?? '', menu(seen.message) ?? '', ['arxiv:2106.09685']);
    expect(card.ephemeral).toBe(true);
    expect(textOf(card.message)).toContain('Low-rank adaptation');
  });

  it('says that nothing tells, and offers papers not yet shown', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const seen = await discord.person('ada').command('trending', { private: true });
    expect(seen.ephemeral).toBe(true);
    expect(textOf(seen.message)).toContain('I cannot tell what is trending');
    expect(textOf(seen.message)).toContain('Papers not yet shown here');
    expect(menu(seen.message)).toBeDefined();
  });

  it('heeds the topics and sources that the server has set, and says so', async ({ openDesk }) => {
    const signals = [looked(5, 10, 100), looked(4, 12, 100), looked(3, 16, 130)];
    const { discord } = await openDesk({ signals });
    const ada = discord.person('ada');
    await ada.command('settings set', { topics: 'low-rank adaptation' });
    const fitting = textOf((await ada.command('trending', { window: 'week' })).message);
    expect(fitting).toContain('Low-rank adaptation');
    expect(fitting).toContain('settings for sources and topics allow');
    await ada.command('settings set', { topics: 'protein folding' });
    const none = textOf((await ada.command('trending', { window: 'week' })).message);
    expect(none).not.toContain('Low-rank adaptation');
    expect(none).toContain('settings for sources and topics allow');
  });
});

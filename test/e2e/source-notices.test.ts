import { describe, expect, vi } from 'vitest';
import { languages } from '../../src/words/languages.ts';
import { createWords } from '../../src/words/words.ts';
import { createMutableDesk } from '../fakes/sources.ts';
import { PATIENCE } from '../patience.ts';
import { type Desk, it, textOf } from './harness.ts';

const QUICK = 20;

/** What stands in the admin channel of the server, by whom may read there. */
const told = ({ discord }: Desk) =>
  discord
    .person('ada')
    .messages()
    .filter(
      ({ author, embeds }) =>
        author.bot && /^(The sources|Die Quellen)/.test(embeds[0]?.title ?? ''),
    );

const setChannel = async ({ discord }: Desk, more: Record<string, string> = {}) => {
  const admin_channel = discord.guild.channelId('general');
  await discord.person('ada').command('settings set', { admin_channel, ...more });
};
const rounds = (desk: { readonly looks: number }) => {
  const before = desk.looks;
  return vi.waitFor(() => expect(desk.looks).toBeGreaterThan(before + 2), PATIENCE);
};

describe('the admin channel', () => {
  it('is told once that sources have become worse, and that they mend', async ({ openDesk }) => {
    const sources = createMutableDesk();
    const desk = await openDesk({ desk: sources, noticesMs: QUICK });
    await setChannel(desk);
    sources.turn({ 'hf-daily': 'stalled', arxiv: 'failed' });
    await expect.poll(() => told(desk).length).toBe(1);
    const [worse] = told(desk);
    expect(textOf(worse)).toContain('**Hugging Face** – is overdue');
    expect(textOf(worse)).toContain('**arXiv** – fails');
    await rounds(sources);
    await desk.restart();
    await rounds(sources);
    expect(told(desk)).toHaveLength(1);
    sources.turn({ 'hf-daily': 'fresh', arxiv: 'failed' });
    await expect.poll(() => told(desk).length).toBe(2);
    const mended = textOf(told(desk).at(-1));
    expect(mended).toContain('**Hugging Face** – works again');
    expect(mended).not.toContain('arXiv');
  });

  it('is told in the language that the server has set, of its own sources', async ({
    openDesk,
  }) => {
    const sources = createMutableDesk();
    const wordsFor = createWords(languages);
    const desk = await openDesk({ desk: sources, noticesMs: QUICK, wordsFor });
    await setChannel(desk, { language: 'de', sources: 'arxiv' });
    sources.turn({ 'hf-daily': 'failed', arxiv: 'failed' });
    await expect.poll(() => told(desk).length).toBe(1);
    const text = textOf(told(desk)[0]);
    expect(text).toContain('**arXiv** – antwortet nicht');
    expect(text).not.toContain('Hugging Face');
  });

  it('that takes nothing is left alone, which the settings say', async ({ openDesk }) => {
    const sources = createMutableDesk();
    const desk = await openDesk({ desk: sources, noticesMs: QUICK });
    await setChannel(desk);
    const general = desk.discord.guild.channelId('general');
    desk.discord.guild.deny('bot', general, ['SEND_MESSAGES']);
    sources.turn({ arxiv: 'failed' });
    const shown = async () =>
      textOf((await desk.discord.person('ada').command('settings show')).message);
    await expect.poll(shown).toContain('paused: I cannot write there');
    await rounds(sources);
    expect(told(desk)).toEqual([]);

    desk.discord.guild.allow('bot', general, ['SEND_MESSAGES']);
    await setChannel(desk);
    await expect.poll(() => told(desk).length).toBe(1);
    expect(await shown()).not.toContain('paused');
  });

  it('is told again what Discord did not take for now', async ({ openDesk }) => {
    const sources = createMutableDesk();
    const desk = await openDesk({ desk: sources, noticesMs: QUICK });
    await setChannel(desk);
    const path = /\/messages$/;
    desk.discord.faults.add({ method: 'POST', path, status: 400, times: 1 });
    sources.turn({ arxiv: 'failed' });
    await expect.poll(() => told(desk).length).toBe(1);
    await rounds(sources);
    expect(told(desk)).toHaveLength(1);
  });
});

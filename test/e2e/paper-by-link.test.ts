import { describe, expect, vi } from 'vitest';
import { createFetcher } from '../fakes/paper-fetcher.ts';
import { paper } from '../fakes/papers.ts';
import { PATIENCE } from '../patience.ts';
import { button, it, textOf } from './harness.ts';

const CALLBACK = /\/callback$/;

const lamps = paper({
  id: 'arxiv:2601.00001',
  title: 'Lamps for reading rooms',
  abstract: 'We propose LAMPLIGHT, a lamp that halves the power of reading rooms.',
});
const fetcher = createFetcher({ 'arXiv:2601.00001': lamps });

describe('a paper that the corpus lacks', () => {
  it('is shown by its address, added by its button, and answered about at once', async ({
    openDesk,
  }) => {
    const desk = await openDesk({ fetcher });
    const ada = desk.discord.person('ada');
    const card = await ada.command('paper', { paper: 'https://arxiv.org/abs/2601.00001' });
    expect(textOf(card.message)).toContain('not in this corpus');
    const added = await ada.click(card.message?.id ?? '', button(card.message, 'Add') ?? '');
    expect(added.first).toBe('update');
    expect(textOf(added.message)).toContain('Added');
    const answer = await ada.command('ask', { question: 'What does LAMPLIGHT halve?' });
    expect(textOf(answer.message)).toContain('the power of reading rooms');
  });

  it('is offered by the menu of the message that names it', async ({ openDesk }) => {
    const { discord } = await openDesk({ fetcher });
    const { id } = discord.person('max').send('Has anybody read arxiv.org/abs/2601.00001?');
    const found = await discord.person('ada').messageMenu('Find papers', id);
    expect(found.ephemeral).toBe(true);
    expect(button(found.message, 'Add')).toBeDefined();
  });

  it('that cannot be had is told to the caller alone, however long it took', async ({
    openDesk,
  }) => {
    const isDeferred = () =>
      expect(discord.requests.all.at(-1)).toMatchObject({ path: expect.stringMatching(CALLBACK) });
    const slow: typeof fetcher = {
      ...fetcher,
      byLink: (link, options) =>
        vi.waitFor(isDeferred, PATIENCE).then(() => createFetcher({}, true).byLink(link, options)),
    };
    const { discord } = await openDesk({ fetcher: slow, answerWithinMs: 6_000 });
    const ada = discord.person('ada');
    const seen = await ada.command('paper', { paper: '2601.00001' });
    const told = () =>
      ada.messages().filter((each) => textOf(each).includes('arXiv cannot be asked'));
    await expect.poll(told).toHaveLength(1);
    expect(seen.first).toBe('thinking');
    const others = discord.person('max').messages().map(textOf);
    expect(others.filter((text) => text.includes('arXiv'))).toEqual([]);
  });
});

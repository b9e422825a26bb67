import { describe, expect } from 'vitest';
import { button, it, menu, menuLabels, textOf } from './harness.ts';

const LORA = 'arxiv:2106.09685';

describe('/list', () => {
  it('keeps a paper with a note over a restart, marks it and takes it off', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const ada = desk.discord.person('ada');
    const saved = await ada.command('list save', { paper: LORA, text: '**for** @everyone' });
    expect(saved.ephemeral).toBe(true);
    expect(textOf(saved.message)).toContain('is on your list now');
    await desk.restart();
    const shown = await ada.command('list show', { state: 'open' });
    expect(shown.ephemeral).toBe(true);
    expect(textOf(shown.message)).toContain('\\*\\*for\\*\\* @\u200beveryone');
    await ada.command('list done', { paper: LORA });
    expect(textOf((await ada.command('list show', { state: 'open' })).message)).toContain('done');
    await ada.command('list note', { paper: LORA });
    const done = textOf((await ada.command('list show', { state: 'done' })).message);
    expect(done).toContain('✓');
    expect(done).not.toContain('for');
    await ada.command('list remove', { paper: LORA });
    expect(textOf((await ada.command('list show')).message)).toContain('Your list is empty');
  });

  it('keeps the team’s list for all, off which only managers take', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const [ada, max] = [discord.person('ada'), discord.person('max')];
    const saved = await max.command('list save', { paper: LORA, list: 'team' });
    expect(saved.ephemeral).toBe(false);
    const shown = await ada.command('list show', { list: 'team' });
    expect(textOf(shown.message)).toContain(`saved by <@${max.id}>`);
    const refused = await max.command('list remove', { paper: LORA, list: 'team' });
    expect(refused.ephemeral).toBe(true);
    expect(textOf(refused.message)).toContain('Manage Server');
    const removed = await ada.command('list remove', { paper: LORA, list: 'team' });
    expect(textOf(removed.message)).toContain('off the team’s list');
  });

  it('turns its pages in place', async ({ openDesk }) => {
    const ada = (await openDesk()).discord.person('ada');
    for (const at of [1, 2, 3, 4, 5, 6, 7]) {
      await ada.command('list save', { paper: `test:attention-${at}` });
    }
    const first = await ada.command('list show');
    expect(textOf(first.message)).toContain('1–5 of 7 papers');
    const second = await ada.click(first.message?.id ?? '', button(first.message, 'Next') ?? '');
    expect(second.first).toBe('update');
    expect(textOf(second.message)).toContain('6–7 of 7 papers');
  });

  it('offers the papers of the list while somebody types', async ({ openDesk }) => {
    const ada = (await openDesk()).discord.person('ada');
    await ada.command('list save', { paper: LORA });
    const offers = await ada.autocomplete('list done', { paper: 'low' }, 'paper');
    expect(offers.map(({ value }) => value)).toEqual([LORA]);
    const said = await ada.command('list done', { paper: 'Kalman' });
    expect(said.ephemeral).toBe(true);
  });

  it('takes the paper of a message by its menu, and recommends others because of it', async ({
    openDesk,
  }) => {
    const { discord } = await openDesk();
    const [ada, max] = [discord.person('ada'), discord.person('max')];
    const empty = await max.command('similar');
    expect(textOf(empty.message)).toContain('Your list is empty');
    const card = await ada.command('paper', { paper: LORA });
    const saved = await max.messageMenu('Save paper', card.message?.id ?? '');
    expect(saved.ephemeral).toBe(true);
    expect(textOf(saved.message)).toContain('is on your list now');
    const recommended = await max.command('similar');
    expect(recommended.ephemeral).toBe(true);
    expect(textOf(recommended.message)).toContain('Small matrices for large language models');
    expect(textOf(recommended.message)).toContain('Because you saved “Low-rank adaptation');
  });

  it('asks which of a message’s papers is to be saved', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const ada = discord.person('ada');
    const found = await ada.command('search', { query: 'attention' });
    const asked = await ada.messageMenu('Save paper', found.message?.id ?? '');
    expect(menuLabels(asked.message)).toHaveLength(5);
    const chosen = await ada.select(asked.message?.id ?? '', menu(asked.message) ?? '', [
      'test:attention-3',
    ]);
    expect(textOf(chosen.message)).toContain('“Attention study number 3” is on your list now');
  });

  it('gives the list as a file', async ({ openDesk }) => {
    const ada = (await openDesk()).discord.person('ada');
    await ada.command('list save', { paper: LORA });
    const seen = await ada.command('list export');
    expect(seen.ephemeral).toBe(true);
    const [file] = seen.message?.attachments ?? [];
    expect(file?.filename).toBe('reading-list.bib');
    const text = await (await fetch(file?.url ?? '')).text();
    expect(text).toContain('title = {{Low-rank adaptation of large language models}}');
  });
});

import { describe, expect } from 'vitest';
import { button, it, menu, textOf } from './harness.ts';

describe('/search', () => {
  it('answers in the channel, and its buttons turn the pages there and back', async ({
    openDesk,
  }) => {
    const { discord } = await openDesk();
    const ada = discord.person('ada');
    const found = await ada.command('search', { query: 'attention' });
    expect(found).toMatchObject({ first: 'message', ephemeral: false });
    expect(textOf(found.message)).toContain('1–5 of 12');
    const { id = '' } = found.message ?? {};
    const second = await ada.click(id, button(found.message, 'Next') ?? '');
    expect(second.first).toBe('update');
    expect(textOf(second.message)).toContain('6–10 of 12');
    const first = await ada.click(id, button(second.message, 'Previous') ?? '');
    expect(textOf(first.message)).toContain('1–5 of 12');
    expect(first.message?.id).toBe(id);
  });

  it('answers somebody else’s click on the pages to that person alone', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const found = await discord.person('ada').command('search', { query: 'attention' });
    const max = discord.person('max');
    const next = button(found.message, 'Next') ?? '';
    const own = await max.click(found.message?.id ?? '', next);
    expect(own).toMatchObject({ first: 'message', ephemeral: true });
    expect(textOf(own.message)).toContain('6–10 of 12');
    expect(textOf(found.message)).toContain('1–5 of 12');
    const further = await max.click(own.message?.id ?? '', button(own.message, 'Next') ?? '');
    expect(further.first).toBe('update');
    expect(textOf(further.message)).toContain('11–12 of 12');
  });

  it('opens a card from the menu for whoever chooses', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const found = await discord.person('ada').command('search', { query: 'low-rank adaptation' });
    const max = discord.person('max');
    const { id = '' } = found.message ?? {};
    const card = await max.select(id, menu(found.message) ?? '', ['arxiv:2106.09685']);
    expect(card).toMatchObject({ first: 'message', ephemeral: true });
    expect(textOf(card.message)).toContain('Low-rank adaptation of large language models');
  });

  it('answers the caller alone when asked to, or when nothing is found', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const ada = discord.person('ada');
    const hidden = await ada.command('search', { query: 'attention', private: true });
    expect(hidden.ephemeral).toBe(true);
    const nothing = await ada.command('search', { query: 'zebrafish' });
    expect(nothing.ephemeral).toBe(true);
    expect(textOf(nothing.message)).toContain('zebrafish');
  });

  it('keeps a long query with every option in its buttons, over a restart', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const ada = desk.discord.person('ada');
    const query = `attention ${'transformers '.repeat(14)}`.slice(0, 200).trim();
    const options = { query, author: 'Ada Example', since: 2011, until: 2024, sort: 'newest' };
    const found = await ada.command('search', options);
    const next = button(found.message, 'Next') ?? '';
    expect(next.length).toBeLessThan(40);
    await desk.restart();
    const second = await ada.click(found.message?.id ?? '', next);
    expect(second.first).toBe('update');
    expect(textOf(second.message)).toContain('6–10 of ');
  });

  it('offers titles while somebody types', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const ada = discord.person('ada');
    const choices = await ada.autocomplete('search', { query: 'low-rank adap' }, 'query');
    expect(choices[0]?.name).toBe('Low-rank adaptation of large language models');
    expect(await ada.autocomplete('paper', { paper: '' }, 'paper')).not.toHaveLength(0);
  });

  it('says in words what is wrong with the options', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const values = { query: 'attention', since: 2020, until: 2010 };
    const wrong = await discord.person('ada').command('search', values);
    expect(wrong.ephemeral).toBe(true);
    expect(textOf(wrong.message)).toContain('2020');
  });
});

describe('/paper', () => {
  it('shows the card, with related papers and a citation at a click', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const ada = discord.person('ada');
    const card = await ada.command('paper', { paper: 'https://arxiv.org/abs/2106.09685' });
    expect(card.ephemeral).toBe(false);
    const { id = '' } = card.message ?? {};
    const similar = await ada.click(id, button(card.message, 'Similar') ?? '');
    expect(similar.ephemeral).toBe(true);
    expect(textOf(similar.message)).toContain('Small matrices for large language models');
    const citation = await ada.click(id, button(card.message, 'Cite') ?? '');
    expect(citation.ephemeral).toBe(true);
    expect(textOf(citation.message)).toContain('2106.09685');
  });

  it('shows a paper whose words are hostile, within what Discord takes', async ({ openDesk }) => {
    const { discord, log } = await openDesk();
    const card = await discord.person('ada').command('paper', { paper: 'test:hostile' });
    expect(card.first).toBe('message');
    expect(textOf(card.message)).toContain('Hostile words');
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
    const found = await discord.person('ada').command('search', { query: 'hostile words' });
    expect(found.first).toBe('message');
    expect(discord.requests.all.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('asks privately which paper is meant, or says that there is none', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const none = await discord.person('ada').command('paper', { paper: 'qwertz uiop' });
    expect(none.ephemeral).toBe(true);
  });

  it('says privately that an id is not here, and of a title that it is the nearest', async ({
    openDesk,
  }) => {
    const { discord } = await openDesk();
    const ada = discord.person('ada');
    const unknown = await ada.command('paper', { paper: 'https://arxiv.org/abs/2401.99999' });
    expect(unknown.ephemeral).toBe(true);
    expect(textOf(unknown.message)).toContain('arXiv:2401.99999 is not in this corpus');
    const near = await ada.command('paper', {
      paper: 'low-rank adaptaton of large languge models',
    });
    expect(textOf(near.message)).toContain('The nearest title:');
    expect(textOf(near.message)).toContain('Low-rank adaptation of large language models');
  });
});

describe('/ask', () => {
  const question = 'How much does low-rank adaptation reduce the trainable parameters?';

  it('answers with a quotation and a menu of its papers', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const answer = await discord.person('ada').command('ask', { question });
    expect(textOf(answer.message)).toContain('10,000 times');
    const { id = '' } = answer.message ?? {};
    const chosen = ['arxiv:2106.09685'];
    const card = await discord.person('max').select(id, menu(answer.message) ?? '', chosen);
    expect(card.ephemeral).toBe(true);
  });

  it('answers from one paper alone when it is named', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const answer = await discord.person('ada').command('ask', { question, paper: '2106.09685' });
    expect(textOf(answer.message)).toContain('10,000 times');
  });
});

describe('the other commands', () => {
  it('/similar lists related papers', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const seen = await discord.person('ada').command('similar', { paper: '2106.09685' });
    expect(textOf(seen.message)).toContain('Small matrices for large language models');
  });

  it('/help explains itself to the caller alone', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const help = await discord.person('ada').command('help');
    expect(help.ephemeral).toBe(true);
    expect(textOf(help.message)).toContain('/search');
    const choices = await discord.person('ada').autocomplete('help', { command: 'ask' }, 'command');
    expect(choices).toEqual([{ name: '/ask', value: 'ask' }]);
  });

  it('Find papers looks for what a message is about', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const ada = discord.person('ada');
    const posted = await ada.command('paper', { paper: '2106.09685' });
    const { id = '' } = posted.message ?? {};
    const found = await discord.person('max').messageMenu('Find papers', id);
    expect(found.ephemeral).toBe(true);
    expect(textOf(found.message)).toContain('Low-rank adaptation of large language models');
  });
});

describe('a direct conversation', () => {
  it('takes commands, buttons and autocomplete as a server does', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const ada = discord.person('ada');
    const where = { channelId: ada.openDirect() };
    const found = await ada.command('search', { query: 'attention' }, where);
    expect(textOf(found.message)).toContain('1–5 of 12');
    const next = button(found.message, 'Next') ?? '';
    expect((await ada.click(found.message?.id ?? '', next, where)).first).toBe('update');
    expect(await ada.autocomplete('paper', { paper: 'low' }, 'paper', where)).not.toEqual([]);
  });
});

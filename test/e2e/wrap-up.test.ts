import type { APIMessage } from 'discord-api-types/v10';
import { sql } from 'kysely';
import { describe, expect } from 'vitest';
import type { Person } from '../../playground/people/person.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { type DeskAtWork, linked, openDiscussions, threadsOf } from './discussions.ts';
import { button, buttonLabels, it, type OpenDesk, textOf } from './harness.ts';

interface InThread extends DeskAtWork {
  readonly id: string;
  readonly here: { readonly channelId: string };
  /** Uses a message menu; what the person is told. */
  mark(who: Person, as: 'decision' | 'open question', messageId: string): Promise<string>;
  /** Presses a button of the thread's state; what the person is told. */
  press(who: Person, label: string): Promise<string>;
  /** What everybody sees of wrap-ups, the last one last. */
  wrapUps(): readonly APIMessage[];
}

async function inThread(openDesk: OpenDesk): Promise<InThread> {
  const at = await openDiscussions(openDesk);
  const id = linked(await at.discuss('ada'));
  const here = { channelId: id };
  return {
    ...at,
    id,
    here,
    mark: async (who, as, messageId) => {
      const seen = await who.messageMenu(`Mark as ${as}`, messageId, here);
      expect(seen.ephemeral).toBe(true);
      return textOf(seen.message);
    },
    press: async (who, label) => {
      const state = (await who.command('discuss', {}, here)).message;
      const pressed = await who.click(state?.id ?? '', button(state, label) ?? '', here);
      expect(pressed.ephemeral).toBe(true);
      return textOf(pressed.message);
    },
    wrapUps: () =>
      at.ada.messages(here).filter(({ embeds }) => embeds[0]?.title?.startsWith('Wrap-up: ')),
  };
}

/** A wrap-up with a question of Ada's and two marks: Ada's words, and Max's. */
async function wrapped(openDesk: OpenDesk) {
  const at = await inThread(openDesk);
  const { ada, max, here, mark, press } = at;
  await ada.command('ask', { question: 'what does it cut?' }, here);
  const decision = ada.send('We use it for <@1234567890123456789>.', here);
  const question = max.send('Does it scale to rivers?', here);
  expect(await mark(max, 'decision', decision.id)).toContain('Marked as a decision');
  expect(await mark(ada, 'open question', question.id)).toContain('Marked as an open question');
  expect(await press(ada, 'Wrap up')).toBe('\n\nThe wrap-up is posted.\n');
  return { ...at, decision, question };
}

describe('/discuss in a thread', () => {
  it('tells how it stands', async ({ openDesk }) => {
    const { ada, here } = await wrapped(openDesk);
    const state = textOf((await ada.command('discuss', {}, here)).message);
    expect(state).toContain('This is the thread of “Tide-Net');
    expect(state).toContain('1 question asked');
    expect(state).toContain('1 message marked as a decision');
    expect(state).toContain('1 message marked as an open question');
  });

  it('Done archives it, and /discuss opens it again', async ({ openDesk }) => {
    const { desk, discuss, max, press } = await inThread(openDesk);
    expect(await press(max, 'Done')).toContain('is done. `/discuss` opens it again');
    expect(threadsOf(desk)).toMatchObject([{ archived: true }]);
    expect(await discuss('ada')).toContain('is open again');
    expect(threadsOf(desk)).toMatchObject([{ archived: false }]);
  });
});

describe('a wrap-up', () => {
  it('tells what was asked and quoted, decided and left open, and names nobody', async ({
    openDesk,
  }) => {
    const { ada, max, wrapUps, press } = await wrapped(openDesk);
    const [posted, ...others] = wrapUps();
    expect(others).toEqual([]);
    const text = textOf(posted);
    expect(text).toContain('- We use it for @….');
    expect(text).toContain('- Does it scale to rivers?');
    expect(text).toMatch(/- what does it cut\?\n> “.*cuts the error by 31%/);
    expect(text).toContain('2 people asked and marked');
    for (const { id } of [ada, max]) expect(JSON.stringify(posted)).not.toContain(id);
    expect(text).not.toMatch(/\bAda\b|\bMax\b/);
    await press(max, 'Wrap up');
    expect(wrapUps()).toHaveLength(1);
    expect(wrapUps()[0]?.id).not.toBe(posted?.id);
  });

  it('is kept with the paper, also when its thread is gone', async ({ openDesk }) => {
    const { discord, ada, discuss, id, wrapUps } = await wrapped(openDesk);
    discord.guild.deleteThread(id);
    expect(wrapUps()).toEqual([]);
    const here = { channelId: linked(await discuss('max')) };
    const state = (await ada.command('discuss', {}, here)).message;
    const press = button(state, 'Show the wrap-up') ?? '';
    const shown = await ada.click(state?.id ?? '', press, here);
    expect(shown.ephemeral).toBe(true);
    expect(textOf(shown.message)).toContain('what does it cut?');
    // The new thread's takes its place.
    await ada.command('ask', { question: 'what are its limits?' }, here);
    const posted = await ada.click(state?.id ?? '', button(state, 'Wrap up') ?? '', here);
    expect(textOf(posted.message)).toContain('The wrap-up is posted.');
  });

  it('is not posted where there is nothing to tell', async ({ openDesk }) => {
    const { ada, press, wrapUps } = await inThread(openDesk);
    expect(await press(ada, 'Wrap up')).toContain('nobody has asked or marked anything');
    expect(wrapUps()).toEqual([]);
  });

  it('is deleted by its people, also where the thread is archived', async ({ openDesk }) => {
    const { discord, max, id, here, wrapUps } = await wrapped(openDesk);
    discord.guild.changeThread(id, { archived: true });
    const [posted] = wrapUps();
    const pressed = await max.click(posted?.id ?? '', button(posted, 'Delete') ?? '', here);
    expect(textOf(pressed.message)).toContain('The wrap-up is deleted.');
    expect(wrapUps()).toEqual([]);
  });

  it('is forgotten when somebody deletes its message', async ({ openDesk }) => {
    const { discord, ada, here, wrapUps } = await wrapped(openDesk);
    discord.guild.deleteMessages(here.channelId, [wrapUps()[0]?.id ?? '']);
    await expect
      .poll(async () => buttonLabels((await ada.command('discuss', {}, here)).message))
      .toEqual(['Wrap up', 'Done']);
  });

  it('loses what goes with a message, alone or among many', async ({ openDesk }) => {
    const { discord, max, here, decision, question, wrapUps } = await wrapped(openDesk);
    max.deleteMessage(question.id, here);
    await expect.poll(() => textOf(wrapUps()[0])).not.toContain('Does it scale');
    discord.guild.deleteMessages(here.channelId, [decision.id, '1']);
    await expect.poll(() => textOf(wrapUps()[0])).not.toContain('We use it');
    expect(textOf(wrapUps()[0])).toContain('what does it cut?');
  });

  it('loses a message that was deleted while the bot was away, when it is made again', async ({
    openDesk,
  }) => {
    const { desk, discord, max, here, question, press, wrapUps } = await wrapped(openDesk);
    await desk.bot.stop();
    discord.guild.deleteMessages(here.channelId, [question.id]);
    await desk.restart();
    await press(max, 'Wrap up');
    expect(textOf(wrapUps()[0])).not.toContain('Does it scale');
  });
});

describe('a mark', () => {
  it('is taken back by marking again', async ({ openDesk }) => {
    const { ada, max, decision, mark, wrapUps } = await wrapped(openDesk);
    expect(await mark(ada, 'open question', decision.id)).toContain('Marked as an open');
    expect(await mark(max, 'open question', decision.id)).toContain('no longer marked');
    await expect.poll(() => textOf(wrapUps()[0])).not.toContain('We use it');
  });

  it('is for people’s words in a paper’s thread alone', async ({ openDesk }) => {
    const { ada, here, id, mark } = await wrapped(openDesk);
    const answer = ada.messages(here).find(({ author }) => author.bot);
    expect(await mark(ada, 'decision', answer?.id ?? '')).toContain('Messages of bots');
    const elsewhere = ada.send('Not here.');
    const refused = await ada.messageMenu('Mark as decision', elsewhere.id);
    expect(textOf(refused.message)).toContain('That is for the thread of a paper');
    expect(id).toBe(here.channelId);
  });
});

describe('/privacy delete', () => {
  it('takes a person out of the database and of what was posted', async ({ openDesk }) => {
    const { desk, max, ada, wrapUps } = await wrapped(openDesk);
    const shown = textOf((await max.command('privacy show')).message);
    expect(shown).toContain('2 messages of threads that you wrote or marked');
    const form = await max.command('privacy delete');
    await max.submitModal(form, { confirm: 'DELETE' });
    // Max marked the one and wrote the other.
    const text = textOf(wrapUps()[0]);
    expect(text).not.toMatch(/We use it|Does it scale/);
    expect(text).toContain('what does it cut?');
    await ada.submitModal(await ada.command('privacy delete'), { confirm: 'DELETE' });
    expect(wrapUps()).toEqual([]);
    await desk.bot.stop();
    const stored = await dump(`${desk.folder}/colloquy.db`);
    for (const { id } of [ada, max]) expect(stored).not.toContain(id);
    expect(stored).not.toMatch(/what does it cut|We use it|Does it scale/);
  });
});

/** Everything that a database holds. */
async function dump(path: string): Promise<string> {
  const db = await openSqlite(path);
  const tables = await db.introspection.getTables();
  const rows = tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db));
  const all = JSON.stringify(await Promise.all(rows));
  await db.destroy();
  return all;
}

import { describe, expect } from 'vitest';
import {
  type DeskAtWork,
  linked,
  NAMED,
  openDiscussions,
  PAPER,
  starterOf,
  threadsOf,
} from './discussions.ts';
import { button, it, type OpenDesk, textOf } from './harness.ts';

/** A desk whose paper has a thread. */
async function discussed(openDesk: OpenDesk): Promise<DeskAtWork & { readonly id: string }> {
  const at = await openDiscussions(openDesk);
  return { ...at, id: linked(await at.discuss('ada')) };
}

/** What everybody sees in #general. */
const postedTo = (person: DeskAtWork['ada']): readonly string[] =>
  person.messages().flatMap(({ id, flags = 0 }) => ((flags & 64) === 0 ? [id] : []));

describe('/discuss', () => {
  it('opens a thread that starts with the card, and finds it afterwards', async ({ openDesk }) => {
    const { desk, ada, discuss, id } = await discussed(openDesk);
    const [thread] = threadsOf(desk);
    expect(thread).toMatchObject({ id, type: 11, name: PAPER.title, autoArchiveMinutes: 10_080 });
    const starter = starterOf(ada, id);
    expect(starter?.embeds[0]?.title).toBe(PAPER.title);
    expect(button(starter, 'Questions')).toBeDefined();
    expect(button(starter, 'Discuss')).toBeUndefined();
    expect(await discuss('max')).toContain(`is discussed in <#${id}>`);
    expect(threadsOf(desk)).toHaveLength(1);
  });

  it('is what the card’s button Discuss does, for whoever presses, also after a restart', async ({
    openDesk,
  }) => {
    const { desk, ada, max } = await openDiscussions(openDesk);
    const card = (await ada.command('paper', NAMED)).message;
    const press = async (who: typeof ada) => {
      const seen = await who.click(card?.id ?? '', button(card, 'Discuss') ?? '');
      expect(seen.ephemeral).toBe(true);
      return textOf(seen.message);
    };
    const id = linked(await press(ada));
    await desk.restart();
    expect(await press(max)).toContain(`is discussed in <#${id}>`);
    expect(threadsOf(desk)).toHaveLength(1);
  });

  it('reopens an archived thread, and says of a locked one that it is', async ({ openDesk }) => {
    const { desk, discord, discuss, id } = await discussed(openDesk);
    discord.guild.changeThread(id, { archived: true });
    expect(await discuss('max')).toContain(`is open again: <#${id}>`);
    expect(threadsOf(desk)).toMatchObject([{ archived: false }]);
    discord.guild.changeThread(id, { locked: true, archived: true });
    expect(await discuss('max')).toContain(`is locked: <#${id}>. Somebody with **Manage Threads**`);
    expect(threadsOf(desk)).toMatchObject([{ archived: true }]);
  });

  it('replaces a thread that was deleted, also while it was away', async ({ openDesk }) => {
    const { desk, discord, discuss, id } = await discussed(openDesk);
    discord.guild.deleteThread(id);
    const second = linked(await discuss('max'));
    expect(second).not.toBe(id);
    discord.gateway.dropAll();
    discord.guild.deleteThread(second);
    const third = linked(await discuss('max'));
    expect(threadsOf(desk)).toMatchObject([{ id: third }]);
  });

  it('opens one thread for two who press at the same moment', async ({ openDesk }) => {
    const { desk, discuss } = await openDiscussions(openDesk);
    const said = await Promise.all(['ada', 'max', 'ada', 'max'].map((who) => discuss(who)));
    expect(new Set(said.map(linked)).size).toBe(1);
    expect(said.filter((text) => text.includes('has a thread now'))).toHaveLength(1);
    expect(threadsOf(desk)).toHaveLength(1);
  });

  it('opens announcement threads, threads beside a thread, and none where there are none', async ({
    openDesk,
  }) => {
    const { desk, discord, ada, discuss } = await openDiscussions(openDesk);
    const news = discord.guild.addChannel('news', 'announcement');
    await discuss('ada', { channelId: news });
    expect(threadsOf(desk)).toMatchObject([{ type: 10, parentId: news }]);
    discord.guild.deleteThread(threadsOf(desk)[0]?.id ?? '');
    const { id: channelId } = ada.createThread('Elsewhere');
    await discuss('ada', { channelId });
    const parentId = discord.guild.channelId('general');
    expect(threadsOf(desk)).toMatchObject([{ id: channelId }, { type: 11, parentId }]);
    const voice = { channelId: discord.guild.channelId('Reading group') };
    discord.guild.deleteThread(threadsOf(desk)[1]?.id ?? '');
    expect(await discuss('ada', voice)).toContain('No thread can be opened here.');
  });

  it('uses the channel that the server has set, until that is gone', async ({ openDesk }) => {
    const { desk, discord, ada, discuss } = await openDiscussions(openDesk);
    const channel = discord.guild.addChannel('talks', 'text');
    await ada.command('settings set', { discussions: `<#${channel}>` });
    await discuss('ada');
    expect(threadsOf(desk)).toMatchObject([{ parentId: channel }]);
    discord.guild.deleteChannel(channel);
    expect(await discuss('ada')).toContain(`Discussions open in <#${channel}>, which I do not see`);
    await ada.command('settings set', { discussions: 'here' });
    await discuss('ada');
    expect(threadsOf(desk)).toMatchObject([{ parentId: discord.guild.channelId('general') }]);
  });

  it('asks for the paper outside of threads, and which one where several are meant', async ({
    openDesk,
  }) => {
    const { ada } = await openDiscussions(openDesk);
    expect(textOf((await ada.command('discuss')).message)).toContain('Which paper?');
    const which = await ada.command('discuss', { paper: 'tide' });
    expect(which.ephemeral).toBe(true);
  });
});

describe('what Discord does not let it do', () => {
  it('is said: the limit of active threads, of a new one and of one to reopen', async ({
    openDesk,
  }) => {
    const { desk, discord, ada, discuss, id } = await discussed(openDesk);
    discord.guild.changeThread(id, { archived: true });
    discord.guild.setActiveThreads(0);
    expect(await discuss('ada')).toContain('as many active threads as Discord allows');
    discord.guild.deleteThread(id);
    const before = postedTo(ada);
    expect(await discuss('ada')).toContain('as many active threads as Discord allows');
    // No card stays that starts nothing.
    expect(postedTo(ada)).toEqual(before);
    discord.guild.setActiveThreads(10);
    await discuss('ada');
    expect(threadsOf(desk)).toHaveLength(1);
  });

  it('is named, privately: what it lacks in the channel', async ({ openDesk }) => {
    const { desk, discord, ada, discuss } = await openDiscussions(openDesk);
    const general = discord.guild.channelId('general');
    discord.guild.deny('bot', general, ['CREATE_PUBLIC_THREADS', 'SEND_MESSAGES_IN_THREADS']);
    const before = postedTo(ada);
    expect(await discuss('ada')).toContain(
      `In <#${general}> I lack: **Send Messages in Threads, Create Public Threads**`,
    );
    expect(postedTo(ada)).toEqual(before);
    discord.guild.allow('bot', general, ['CREATE_PUBLIC_THREADS', 'SEND_MESSAGES_IN_THREADS']);
    await discuss('ada');
    expect(threadsOf(desk)).toHaveLength(1);
  });

  it('is said where it no longer sees the thread', async ({ openDesk }) => {
    const { discord, discuss, id } = await discussed(openDesk);
    discord.guild.deny('bot', discord.guild.channelId('general'), ['VIEW_CHANNEL']);
    const random = { channelId: discord.guild.channelId('random') };
    expect(await discuss('ada', random)).toContain(`discussed in <#${id}>, which I do not see`);
  });
});

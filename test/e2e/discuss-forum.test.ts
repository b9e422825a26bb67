import { describe, expect } from 'vitest';
import {
  type DeskAtWork,
  linked,
  openDiscussions,
  PAPER,
  starterOf,
  threadsOf,
} from './discussions.ts';
import { button, it, type OpenDesk } from './harness.ts';

interface InForum extends DeskAtWork {
  readonly forum: string;
}

/** A server whose discussions go into its forum. */
async function inForum(openDesk: OpenDesk): Promise<InForum> {
  const at = await openDiscussions(openDesk);
  const forum = at.discord.guild.channelId('paper-threads');
  await at.ada.command('settings set', { discussions: 'paper-threads' });
  return { ...at, forum };
}

describe('/discuss in a forum', () => {
  it('opens a post with the card, and finds it', async ({ openDesk }) => {
    const { desk, ada, forum, discuss } = await inForum(openDesk);
    const id = linked(await discuss('ada'));
    expect(threadsOf(desk)).toMatchObject([{ id, parentId: forum, name: PAPER.title }]);
    const starter = starterOf(ada, id, { channelId: id });
    expect(starter?.embeds[0]?.title).toBe(PAPER.title);
    expect(button(starter, 'Questions')).toBeDefined();
    expect(await discuss('max')).toContain(`is discussed in <#${id}>`);
  });

  it('gives it the tags that fit: that it is open, and what it is about', async ({ openDesk }) => {
    const { desk, discord, forum, discuss } = await inForum(openDesk);
    const names = ['done', 'Open', 'vision', 'harbour levels', 'rope wear'];
    const [, open, , harbours] = discord.guild.setTags(
      forum,
      names.map((name) => ({ name })),
    );
    discord.guild.setTagRequired(forum, true);
    await discuss('ada');
    expect(threadsOf(desk)).toMatchObject([{ appliedTagIds: [open, harbours] }]);
  });

  it('takes the first tag for everybody where one is wanted and none fits, and tells it once', async ({
    openDesk,
  }) => {
    const { desk, discord, ada, forum, discuss } = await inForum(openDesk);
    const channelId = discord.guild.channelId('random');
    await ada.command('settings set', { admin_channel: channelId });
    const [, second] = discord.guild.setTags(forum, [
      { name: 'staff', moderated: true },
      { name: 'pastry' },
      { name: 'chess' },
    ]);
    discord.guild.setTagRequired(forum, true);
    await discuss('ada');
    expect(threadsOf(desk)).toMatchObject([{ appliedTagIds: [second] }]);
    await ada.command('discuss', { paper: 'Rope Wear on Piers' });
    expect(threadsOf(desk)).toHaveLength(2);
    const told = ada.messages({ channelId }).map(({ content }) => content);
    expect(told).toEqual([expect.stringContaining(`it got “pastry”`)]);
  });

  it('says so where all tags are for moderators', async ({ openDesk }) => {
    const { desk, discord, forum, discuss } = await inForum(openDesk);
    discord.guild.setTags(forum, [{ name: 'staff', moderated: true }]);
    discord.guild.setTagRequired(forum, true);
    discord.guild.deny('bot', forum, ['MANAGE_THREADS']);
    expect(await discuss('ada')).toContain('all of its tags are for moderators');
    expect(threadsOf(desk)).toEqual([]);
  });

  it.for([
    ['whose answer is lost', { applyThen: 500 }, 1],
    ['whose line goes dead', { drop: 'after' }, 1],
    ['that is refused twice', { status: 503 }, 2],
  ] as const)('makes one post of one %s', async ([, fault, times], { openDesk }) => {
    const at = await inForum(openDesk);
    at.discord.faults.add({ method: 'POST', path: /\/threads$/, ...fault, times });
    const id = linked(await at.discuss('ada'));
    expect(threadsOf(at.desk)).toMatchObject([{ id }]);
  });

  it('goes on after a restart with a post of which Discord said nothing', async ({ openDesk }) => {
    const { desk, discord, discuss } = await inForum(openDesk);
    discord.faults.add({ method: 'POST', path: /\/threads$/, applyThen: 500, times: 1 });
    discord.faults.add({ method: 'GET', path: /threads\/active$/, status: 500 });
    expect(await discuss('ada')).toContain('Discord did not say');
    discord.faults.clear();
    await desk.restart();
    const said = await discuss('ada');
    expect(threadsOf(desk)).toMatchObject([{ id: linked(said) }]);
  });

  it('goes on with it also where it was archived and the setting is another', async ({
    openDesk,
  }) => {
    const { desk, discord, ada, discuss } = await inForum(openDesk);
    discord.faults.add({ method: 'POST', path: /\/threads$/, applyThen: 500, times: 1 });
    discord.faults.add({ method: 'GET', path: /threads\/active$/, status: 500 });
    await discuss('ada');
    discord.faults.clear();
    const [post] = threadsOf(desk);
    discord.guild.changeThread(post?.id ?? '', { archived: true });
    await ada.command('settings set', { discussions: 'here' });
    expect(linked(await discuss('ada'))).toBe(post?.id);
    expect(threadsOf(desk)).toHaveLength(1);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { openReadySqlite } from '../fakes/ready-sqlite.ts';
import { startTwoBots } from '../fakes/two-bots.ts';
import { linked, NAMED, openDiscussions, threadsOf } from './discussions.ts';
import { it, textOf } from './harness.ts';

describe('a thread in a channel', () => {
  it.for([
    ['the card is lost', /\/messages$/, { applyThen: 500 }],
    ['the card’s line goes dead', /\/messages$/, { drop: 'after' }],
    ['the thread is lost', /\/threads$/, { applyThen: 502 }],
    ['the thread is refused for a moment', /\/threads$/, { status: 503 }],
  ] as const)('is opened once where the answer to %s', async ([, path, fault], { openDesk }) => {
    const { desk, discord, ada, discuss } = await openDiscussions(openDesk);
    const before = ada.messages().length;
    discord.faults.add({ method: 'POST', path, ...fault, times: 1 });
    const id = linked(await discuss('ada'));
    expect(threadsOf(desk)).toMatchObject([{ id }]);
    // The card and what Ada was told.
    expect(ada.messages()).toHaveLength(before + 2);
  });

  it('is gone on with after a restart: the card that has no thread yet gets one', async ({
    openDesk,
  }) => {
    const { desk, discord, ada, discuss } = await openDiscussions(openDesk);
    discord.faults.add({ method: 'POST', path: /\/threads$/, status: 500 });
    expect(await discuss('ada')).toContain('Discord did not say');
    discord.faults.clear();
    expect(threadsOf(desk)).toEqual([]);
    await desk.restart();
    const id = linked(await discuss('max'));
    expect(threadsOf(desk)).toMatchObject([{ id }]);
    const cards = ada
      .messages()
      .filter(({ components = [] }) => JSON.stringify(components).includes('questions'));
    expect(cards.map((card) => card.id)).toEqual([id]);
  });
});

describe('a process that dies while it opens a thread', () => {
  it('leaves nobody waiting: the next one goes on at once', async ({ openDesk }) => {
    const { desk, discord, ada, discuss } = await openDiscussions(openDesk);
    discord.faults.add({ method: 'POST', path: /\/threads$/, applyThen: 500, delayMs: 60_000 });
    // Nobody hears of it any more.
    void ada.command('discuss', NAMED).catch(() => undefined);
    await expect.poll(() => ada.messages().length).toBeGreaterThan(1);
    await desk.restart();
    discord.faults.clear();
    const id = linked(await discuss('max'));
    expect(threadsOf(desk)).toMatchObject([{ id }]);
  });
});

describe('two processes on one database', () => {
  it('open one thread when two people press at the same moment', async ({ onTestFinished }) => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-two-'));
    const { discord, close } = await startTwoBots(() =>
      openReadySqlite(join(folder, 'colloquy.db')),
    );
    onTestFinished(async () => {
      await close();
      await rm(folder, { recursive: true });
    });
    const said = await Promise.all(
      ['ada', 'max'].map(async (who) =>
        textOf((await discord.person(who).command('discuss', NAMED)).message),
      ),
    );
    expect(new Set(said.map(linked))).toEqual(new Set(discord.world.guild.threads.keys()));
    expect(discord.world.guild.threads.size).toBe(1);
  });
});

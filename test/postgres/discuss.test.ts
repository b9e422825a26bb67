import { afterEach, describe, expect, it } from 'vitest';
import { linked, NAMED } from '../e2e/discussions.ts';
import { textOf } from '../e2e/harness.ts';
import { startTwoBots } from '../fakes/two-bots.ts';
import { createPostgresDatabases, withPostgres } from './databases.ts';

const databases = createPostgresDatabases();
if (!withPostgres.skip) afterEach(() => databases.close());

describe('two processes on one PostgreSQL', withPostgres, () => {
  it('open one thread for a paper in a forum, whoever presses when, and lose no answer', async ({
    onTestFinished,
  }) => {
    const { connect } = await databases.create();
    const { discord, close } = await startTwoBots(connect);
    onTestFinished(close);
    const forum = discord.guild.channelId('paper-threads');
    await discord.person('ada').command('settings set', { discussions: forum });
    discord.faults.add({ method: 'POST', path: /\/threads$/, applyThen: 500, times: 1 });
    const said = await Promise.all(
      ['ada', 'max', 'ada', 'max'].map(async (who) =>
        textOf((await discord.person(who).command('discuss', NAMED)).message),
      ),
    );
    expect(discord.world.guild.threads.size).toBe(1);
    expect(new Set(said.map(linked))).toEqual(new Set(discord.world.guild.threads.keys()));
  });
});

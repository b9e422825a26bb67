import { describe, expect, it } from 'vitest';
import type { ChannelNeed } from '../../../src/commands/channels.ts';
import type { Call } from '../../../src/commands/command.ts';
import { subscribe } from '../../../src/commands/digest/subscribe.ts';
import { call, contextOf, refusalOf } from '../../fakes/commands.ts';

const manager: Call = { ...call, rights: new Set(['manageServer']), guildLocale: 'de' };
const guildId = call.guildId ?? '';
const channel = { where: 'channel' };

describe('/digest subscribe', () => {
  it('keeps what a manager wishes for a channel, by the server’s clock and language', async () => {
    const context = await contextOf([]);
    await context.guildSettings.set(guildId, { timezone: 'Europe/Berlin' });
    const reply = await subscribe.run(
      { ...channel, time: '7.30', days: 'weekdays', topics: 'agents, ,lamps', min_votes: 3 },
      context,
      manager,
    );
    const [kept] = await context.subscriptions.ofGuild(guildId);
    expect(kept).toMatchObject({
      place: { kind: 'channel', channelId: call.channelId },
      ownerId: call.userId,
      locale: 'de',
      schedule: { time: '07:30', timezone: 'Europe/Berlin', days: 'weekdays' },
      wants: { topics: ['agents', 'lamps'], exclude: [], authors: [], minVotes: 3, count: 5 },
    });
    expect(reply).toMatchObject({
      view: 'subscriptions',
      private: true,
      // Midnight of that Monday in UTC is one in Berlin.
      entries: [{ subscription: kept, nextAt: Date.UTC(2026, 10, 23, 6, 30) }],
    });
  });

  it('refuses a channel to whoever may not manage the server, and offers the rest to anyone', async () => {
    const context = await contextOf([]);
    expect((await refusalOf(subscribe.run(channel, context, call))).key).toBe(
      'error.rights.digest',
    );
    await subscribe.run({ where: 'me' }, context, call);
    const [own] = await context.subscriptions.ofOwner(call.userId);
    expect(own).toMatchObject({
      place: { kind: 'person', userId: call.userId, channelId: `9${call.userId.slice(1)}` },
      locale: 'en-US',
      schedule: { time: '09:00', timezone: 'UTC', days: 'daily' },
    });
  });

  it('names every permission that the bot lacks, before anything is kept', async () => {
    const context = await contextOf([]);
    const missing = async (): Promise<readonly ChannelNeed[]> => ['sendMessages', 'readHistory'];
    const channels = { ...context.channels, missing };
    const refusal = await refusalOf(subscribe.run(channel, { ...context, channels }, manager));
    expect(refusal).toEqual({
      key: 'error.channel.lacks',
      params: { channel: call.channelId, names: 'Send Messages, Read Message History' },
    });
    expect(await context.subscriptions.ofGuild(guildId)).toEqual([]);
  });

  it('pings only a role that the caller may ping, and never everyone', async () => {
    const context = await contextOf([]);
    const asked: (string | undefined)[] = [];
    const channels = {
      ...context.channels,
      missing: async ({ mention }: { readonly mention?: string | undefined }) => {
        asked.push(mention);
        return [];
      },
    };
    const naming = (mayPing: boolean): Call => ({
      ...manager,
      roles: { '7': { mayPing }, [guildId]: { mayPing: true } },
    });
    const run = (mention: string, by: Call) =>
      subscribe.run({ ...channel, mention }, { ...context, channels }, by);
    expect((await refusalOf(run('7', naming(false)))).key).toBe('error.digest.mention');
    expect((await refusalOf(run('8', naming(true)))).key).toBe('error.digest.mention');
    expect((await refusalOf(run(guildId, naming(true)))).key).toBe('error.digest.everyone');
    await run('7', naming(true));
    await subscribe.run(channel, { ...context, channels }, manager);
    expect(asked).toEqual(['7', undefined]);
    expect(await context.subscriptions.ofGuild(guildId)).toMatchObject([{ mention: '7' }, {}]);
  });

  it.each([
    [{ where: 'me', time: '25:00' }, 'error.digest.time'],
    [{ where: 'me', time: 'noon' }, 'error.digest.time'],
    [{ where: 'me', timezone: 'Atlantis' }, 'error.settings.timezone'],
    [{ where: 'me', topics: 'x'.repeat(61) }, 'error.digest.list'],
    [
      { where: 'me', authors: Array.from({ length: 21 }, (_, at) => at).join() },
      'error.digest.list',
    ],
    [{ where: 'me', count: 11 }, 'error.option.number'],
    [{ where: 'me', channel: '5' }, 'error.digest.onlyChannel'],
    [{ where: 'me', mention: '5' }, 'error.digest.onlyChannel'],
    [{ where: 'email' }, 'error.digest.mailOff'],
  ])('says what to do about %o', async (values, key) => {
    const context = await contextOf([]);
    expect((await refusalOf(subscribe.run(values, context, manager))).key).toBe(key);
    expect(await context.subscriptions.ofOwner(call.userId)).toEqual([]);
  });

  it('says what to do where direct messages are closed', async () => {
    const context = await contextOf([]);
    const channels = { ...context.channels, openDirect: async () => undefined };
    const refusal = await refusalOf(subscribe.run({ where: 'me' }, { ...context, channels }, call));
    expect(refusal.key).toBe('error.digest.directClosed');
  });

  it('takes ten of a person and twenty-five of a server', async () => {
    const context = await contextOf([]);
    for (let made = 0; made < 10; made++) await subscribe.run({ where: 'me' }, context, manager);
    expect((await refusalOf(subscribe.run({ where: 'me' }, context, manager))).key).toBe(
      'error.digest.fullPerson',
    );
    for (let made = 0; made < 25; made++) await subscribe.run(channel, context, manager);
    expect((await refusalOf(subscribe.run(channel, context, manager))).key).toBe(
      'error.digest.fullServer',
    );
  });
});

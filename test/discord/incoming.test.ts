import { describe, expect, it } from 'vitest';
import { readInteraction } from '../../src/discord/incoming.ts';
import { chose, messageMenu, pressed, typed, typing } from '../fakes/interactions.ts';

describe('reading an interaction', () => {
  it('takes a slash command with its values, and who asks where in which language', () => {
    const read = readInteraction(typed('search', { query: 'lora', private: true }), 42);
    expect(read).toMatchObject({
      kind: 'command',
      type: 'slash',
      name: 'search',
      values: { query: 'lora', private: true },
      to: { receivedAt: 42, applicationId: '200000000000000001' },
      call: {
        userId: '100000000000000001',
        guildId: '400000000000000001',
        locale: 'en-GB',
        at: 42,
      },
    });
  });

  it('takes a part of a command by both its names, also while something is typed', () => {
    const set = { type: 1, name: 'set', options: [{ type: 3, name: 'timezone', value: 'ber' }] };
    const { data, ...rest } = typed('settings');
    const interaction = { ...rest, data: { ...data, options: [set] } } as ReturnType<typeof typed>;
    expect(readInteraction(interaction, 0)).toMatchObject({
      name: 'settings set',
      values: { timezone: 'ber' },
    });
    const focused = { ...set, options: [{ ...set.options[0], focused: true }] };
    const half = { ...rest, type: 4, data: { ...data, options: [focused] } };
    expect(readInteraction(half as ReturnType<typeof typed>, 0)).toMatchObject({
      kind: 'autocomplete',
      name: 'settings set',
      option: 'timezone',
      partial: 'ber',
    });
  });

  it.each([
    ['32', true],
    ['8', true],
    ['2147483647', true],
    ['2048', false],
    ['much', false],
  ])('takes from the permissions %s whether the caller may manage the server', (bits, may) => {
    const { member, ...rest } = typed('help');
    const interaction = { ...rest, member: { ...member, permissions: bits } };
    const read = readInteraction(interaction as ReturnType<typeof typed>, 0);
    expect(read?.call.rights.has('manageServer')).toBe(may);
  });

  it.each([
    [0, 1n << 11n, true],
    [0, 1n << 38n, false],
    [11, 1n << 11n, false],
    [11, 1n << 38n, true],
    [0, 1n << 3n, true],
  ])('takes for a channel of type %s from %s whether the caller may write', (type, bits, may) => {
    const { member, ...rest } = typed('help');
    const permissions = String(bits);
    const interaction = { ...rest, channel: { id: '1', type }, member: { ...member, permissions } };
    const read = readInteraction(interaction as ReturnType<typeof typed>, 0);
    expect(read?.call.rights.has('sendMessages')).toBe(may);
  });

  it('takes who asks in a direct message', () => {
    const { member: _, guild_id: __, ...direct } = typed('help');
    const interaction = { ...direct, user: { id: '7', username: 'ada' } };
    expect(readInteraction(interaction as ReturnType<typeof typed>, 0)?.call).toMatchObject({
      userId: '7',
      guildId: undefined,
    });
  });

  it('reads a message with its embeds and what it forwards', () => {
    const message = {
      content: 'look at this',
      embeds: [
        {
          author: { name: 'arXiv' },
          title: 'A title',
          description: 'A text',
          fields: [{ name: 'Votes', value: '12' }],
          footer: { text: 'at the end' },
        },
      ],
      message_snapshots: [{ message: { content: 'forwarded', embeds: [] } }],
    };
    expect(readInteraction(messageMenu('Find papers', message), 0)?.call.messageText).toBe(
      'look at this\narXiv\nA title\nA text\nVotes\n12\nat the end\nforwarded',
    );
  });

  it('takes what is being typed', () => {
    expect(readInteraction(typing('paper', 'paper', 'low ra'), 0)).toMatchObject({
      kind: 'autocomplete',
      name: 'paper',
      option: 'paper',
      partial: 'low ra',
    });
  });

  it('takes a button, and a menu with what was chosen', () => {
    expect(readInteraction(pressed('u[]'), 0)).toMatchObject({
      kind: 'click',
      customId: 'u[]',
      chosen: undefined,
    });
    expect(readInteraction(chose('o[]', 'a'), 0)).toMatchObject({ kind: 'click', chosen: 'a' });
  });

  it('takes typing without a value as nothing typed', () => {
    const { data, ...rest } = typing('search', 'query', 'x');
    const options = [{ type: 3, name: 'query', focused: true }];
    for (const changed of [
      { ...data, options },
      { ...data, options: [{ ...options[0], value: null }] },
    ]) {
      const interaction = { ...rest, data: changed } as ReturnType<typeof typing>;
      expect(readInteraction(interaction, 0)).toMatchObject({ option: 'query', partial: '' });
    }
  });

  it('takes a message of which nothing is told', () => {
    const bare = { content: null, embeds: null };
    expect(readInteraction(messageMenu('Find papers', bare), 0)?.call.messageText).toBe('');
  });

  it('takes the channel by its id alone, and a command whose kind is not said as typed', () => {
    const { data, channel: _, ...rest } = typed('help');
    const bare = { ...rest, channel_id: '5', data: { ...data, type: undefined } };
    expect(readInteraction(bare as ReturnType<typeof typed>, 0)).toMatchObject({
      type: 'slash',
      call: { channelId: '5' },
    });
  });

  it('leaves alone what the bot does not take part in', () => {
    const ping = { ...typed('search'), type: 1 };
    expect(readInteraction(ping as ReturnType<typeof typed>, 0)).toBeUndefined();
  });
});

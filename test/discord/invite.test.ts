import { PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { inviteLink } from '../../src/discord/invite.ts';

describe('the invite link', () => {
  it('asks for the commands and for nothing that the bot does not need', () => {
    const link = new URL(inviteLink('200000000000000001'));
    const { permissions = '0', ...rest } = Object.fromEntries(link.searchParams);
    expect(rest).toEqual({ client_id: '200000000000000001', scope: 'bot applications.commands' });
    expect(new PermissionsBitField(BigInt(permissions)).toArray().sort()).toEqual([
      ...[
        'CreateEvents',
        'CreatePublicThreads',
        'EmbedLinks',
        'ReadMessageHistory',
        'SendMessages',
        'SendMessagesInThreads',
      ],
      'ViewChannel',
    ]);
  });
});

import { MessageType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { hear, type Message, type Self } from '../../../src/discord/talk/hear.ts';

const BOT = '100000000000000009';
const ROLE = '100000000000000008';
const ADA = '100000000000000001';
const GUILD = '100000000000000002';

const self: Self = { userId: BOT, roleIn: () => ROLE };
const user = (id: string) => ({
  id,
  username: id,
  discriminator: '0',
  global_name: null,
  avatar: null,
});

const message = (fields: Partial<Message> = {}): Message => ({
  id: '100000000000000010',
  channel_id: '100000000000000003',
  guild_id: GUILD,
  author: user(ADA),
  type: MessageType.Default,
  content: '',
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  attachments: [],
  ...fields,
});

/** A message of somebody's that is answered; the fields that nobody looks at are left out. */
const by = (id: string) => ({ author: user(id) }) as NonNullable<Message['referenced_message']>;
const reply = (to: string, fields: Partial<Message> = {}) =>
  message({ type: MessageType.Reply, referenced_message: by(to), ...fields });

/** Without the lists that Discord says are always there. */
const bare = (fields: Partial<Message>): Message => fields as Message;

const picture = { id: '1', filename: 'a.png', size: 1, url: 'u', proxy_url: 'u' };
const mentioned = { content: `<@${BOT}> what is tide?`, mentions: [user(BOT)] };
const { guild_id: _, ...direct } = message({ content: 'what is tide?' });

describe('what is answered', () => {
  it.each<[string, Message, object]>([
    ['a mention', message(mentioned), { by: 'mention', text: 'what is tide?' }],
    [
      'a mention of which little more is told',
      bare({ id: '1', channel_id: '2', guild_id: GUILD, author: user(ADA), ...mentioned }),
      { by: 'mention', text: 'what is tide?' },
    ],
    [
      'a mention in the old form, in the middle',
      message({ ...mentioned, content: `what <@!${BOT}>\nis tide?` }),
      { by: 'mention', text: 'what is tide?' },
    ],
    [
      'a mention beside others, channels and emoji',
      message({ ...mentioned, content: `<@${BOT}> <@${ADA}> in <#123>: tide <:wave:456>?` }),
      { by: 'mention', text: 'in : tide ?' },
    ],
    ['nothing but a mention', message({ ...mentioned, content: `<@${BOT}>` }), { text: '' }],
    ['a reply that pings', reply(BOT, { ...mentioned, content: 'and?' }), { by: 'reply' }],
    ['a reply that names the bot too', reply(BOT, mentioned), { by: 'mention' }],
    ['a mention in a reply to somebody', reply(ADA, mentioned), { by: 'mention' }],
    ['a direct message', direct, { by: 'direct', text: 'what is tide?' }],
    [
      'a role mention whose text came',
      message({ content: `<@&${ROLE}> why?`, mention_roles: [ROLE] }),
      { by: 'mention', text: 'why?' },
    ],
  ])('%s', (_what, given, heard) => {
    expect(hear(given, self)).toMatchObject({ kind: 'question', ...heard });
  });
});

describe('what is meant for the bot and cannot be read', () => {
  it.each<[string, Message]>([
    ['a reply with the ping off, or to an answer of a slash command', reply(BOT)],
    ['a mention of the role', message({ mention_roles: [ROLE] })],
  ])('%s', (_what, given) => {
    expect(hear(given, self)).toEqual({ kind: 'unreadable' });
  });
});

describe('what gets nothing', () => {
  it.each<[string, Message]>([
    ['talk among people', message()],
    ['talk whose text came', message({ content: 'what is tide?' })],
    ['a reply to somebody else', reply(ADA)],
    ['another bot', message({ ...mentioned, author: { ...user(ADA), bot: true } })],
    ['a webhook', message({ ...mentioned, webhook_id: '5' })],
    ['a system message', message({ ...mentioned, type: MessageType.ThreadCreated })],
    ['@everyone and @here', message({ ...mentioned, mention_everyone: true })],
    ['a mention of another role', message({ mention_roles: ['7'] })],
    ['a picture in a reply', reply(BOT, { mentions: [user(BOT)], attachments: [picture] })],
    ['a picture in a direct message', { ...direct, content: '', attachments: [picture] }],
    ['nothing in a direct message (a forwarded one)', { ...direct, content: '' }],
  ])('%s', (_what, given) => {
    expect(hear(given, self)).toBeUndefined();
  });
});

import { CHANNEL, type Channel, type Guild, type Member, type Role, type User } from './model.ts';
import { permissionBits } from './permissions.ts';

const EVERYONE = permissionBits([
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'SEND_MESSAGES_IN_THREADS',
  'CREATE_PUBLIC_THREADS',
  'CREATE_PRIVATE_THREADS',
  'EMBED_LINKS',
  'ATTACH_FILES',
  'ADD_REACTIONS',
  'READ_MESSAGE_HISTORY',
  'USE_EXTERNAL_EMOJIS',
  'USE_APPLICATION_COMMANDS',
  'CONNECT',
  'SPEAK',
  'CHANGE_NICKNAME',
  'USE_EXTERNAL_APPS',
]);
/** What the bot's invite link asks for. */
const BOT = permissionBits([
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'SEND_MESSAGES_IN_THREADS',
  'CREATE_PUBLIC_THREADS',
  'MANAGE_THREADS',
  'EMBED_LINKS',
  'ATTACH_FILES',
  'READ_MESSAGE_HISTORY',
  'ADD_REACTIONS',
  'CREATE_EVENTS',
  'MANAGE_EVENTS',
]);

const role = (fields: Pick<Role, 'id' | 'name'> & Partial<Role>): Role => ({
  color: 0,
  position: 0,
  permissions: 0n,
  managedBy: null,
  mentionable: false,
  ...fields,
});

const channel = (
  fields: Pick<Channel, 'id' | 'name' | 'position'> & Partial<Channel>,
): Channel => ({
  kind: 'channel',
  type: CHANNEL.text,
  topic: null,
  overwrites: [],
  tags: [],
  flags: 0,
  lastMessageId: null,
  ...fields,
});

const person = (id: string, key: string, name: string): User => ({
  id,
  key,
  username: key,
  globalName: name,
  bot: false,
  locale: 'en-GB',
  acceptsDirects: true,
});

export interface Seed {
  readonly guild: Guild;
  readonly bot: User;
}

/** The server "Reading Room": Ada owns it, Max reads along, and the bot has just joined. */
export function seedGuild(newId: () => string, botName: string, now: string): Seed {
  const guildId = newId();
  const bot: User = {
    ...person(newId(), botName.toLowerCase(), botName),
    globalName: null,
    username: botName,
    bot: true,
  };
  const ada = person(newId(), 'ada', 'Ada');
  const max = person(newId(), 'max', 'Max');
  const roles = seedRoles(guildId, newId, bot);
  const channels = seedChannels(newId);
  const [everyone, readers, organisers, botRole] = roles;
  const member = (user: User, ...own: readonly Role[]): Member => ({
    user,
    roleIds: own.map(({ id }) => id),
    joinedAt: now,
  });
  const guild: Guild = {
    id: everyone.id,
    name: 'Reading Room',
    ownerId: ada.id,
    locale: 'en-GB',
    roles: byId(roles),
    members: new Map(
      [member(ada, organisers, readers), member(max, readers), member(bot, botRole)].map((each) => [
        each.user.id,
        each,
      ]),
    ),
    channels: byId(channels),
    threads: new Map(),
    activeThreads: 1000,
    systemChannelId: channels[0].id,
  };
  return { guild, bot };
}

function seedRoles(guildId: string, newId: () => string, bot: User) {
  return [
    role({ id: guildId, name: '@everyone', permissions: EVERYONE }),
    role({ id: newId(), name: 'Readers', position: 1, color: 0x2e_8b_57, mentionable: true }),
    role({
      id: newId(),
      name: 'Organisers',
      position: 2,
      color: 0xe0_8a_1e,
      permissions: permissionBits(['ADMINISTRATOR']),
    }),
    role({ id: newId(), name: bot.username, position: 3, permissions: BOT, managedBy: bot.id }),
  ] as const;
}

function seedChannels(newId: () => string) {
  const tag = (name: string) => ({ id: newId(), name, moderated: false });
  return [
    channel({ id: newId(), name: 'general', position: 0, topic: 'Whatever is on your mind' }),
    channel({ id: newId(), name: 'papers', position: 1, topic: 'Papers worth reading' }),
    channel({ id: newId(), name: 'random', position: 2 }),
    channel({
      id: newId(),
      name: 'paper-threads',
      position: 3,
      type: CHANNEL.forum,
      topic: 'One post for one paper',
      tags: [tag('open'), tag('done')],
    }),
    channel({ id: newId(), name: 'Reading group', position: 4, type: CHANNEL.voice }),
  ] as const;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

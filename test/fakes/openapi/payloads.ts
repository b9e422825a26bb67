import { APPLICATION } from './server.ts';

/** What Discord sends, in the shape in which it sends it; ids are made up. */
export const GUILD = '1100000000000000001';
export const CHANNEL = '1200000000000000001';
export const USER = '1300000000000000001';
const EVERYTHING = String(2n ** 50n - 1n);

type Fields = Readonly<Record<string, unknown>>;

const user = (id: string) => ({
  ...{ id, username: 'ada', global_name: 'Ada', discriminator: '0', avatar: null },
  ...{ public_flags: 0, avatar_decoration_data: null, clan: null, primary_guild: null },
});
const member = (id: string) => ({
  ...{ user: user(id), roles: [], nick: null, avatar: null, banner: null, deaf: false, flags: 0 },
  ...{ joined_at: '2024-01-01T00:00:00.000000+00:00', mute: false, pending: false },
  ...{ premium_since: null, communication_disabled_until: null, permissions: EVERYTHING },
});
const channel = { id: CHANNEL, type: 0, name: 'papers', guild_id: GUILD, permissions: EVERYTHING };

/** Whoever says who acts, acts; everybody else is somebody new. */
export const by = (id: string): Fields => ({ member: member(id) });

let ids = 1_400_000_000_000_000_000n;
const nextId = (): string => String(ids++);

/** An interaction in a server; `overrides` says what is different about this one. */
export function interaction(type: number, data: unknown, overrides: Fields = {}): Fields {
  const id = nextId();
  return {
    ...{ id, application_id: APPLICATION, type, data, token: `token-${id}`, version: 1 },
    ...{ guild_id: GUILD, guild: { id: GUILD, locale: 'en-US', features: [] } },
    ...{ guild_locale: 'en-US', locale: 'en-US', channel_id: CHANNEL, channel },
    ...{ member: member(nextId()), app_permissions: EVERYTHING, context: 0, entitlements: [] },
    ...{ authorizing_integration_owners: { 0: GUILD }, attachment_size_limit: 10_485_760 },
    ...overrides,
  };
}

/** Where a person uses the bot without a server: 1 its direct messages, 2 those of others. */
export const alone = (context: 1 | 2): Fields => ({
  ...{ guild_id: undefined, guild: undefined, guild_locale: undefined, member: undefined, context },
  user: user(nextId()),
  channel: { id: CHANNEL, type: context === 1 ? 1 : 3, last_message_id: null, flags: 0 },
  authorizing_integration_owners: { 1: USER },
});

/** The bot is installed by the person, and not in the server. */
export const elsewhere: Fields = {
  guild: { id: GUILD },
  authorizing_integration_owners: { 1: USER },
  channel: { id: CHANNEL, type: 11 },
};

const TYPES: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5 };
const optionsOf = (values: Fields): readonly Fields[] =>
  Object.entries(values).map(([name, value]) => ({ name, value, type: TYPES[typeof value] ?? 3 }));

export const slash = (name: string, values: Fields = {}, overrides: Fields = {}): Fields =>
  interaction(2, { id: nextId(), name, type: 1, options: optionsOf(values) }, overrides);

export function typing(name: string, option: string, value: unknown, others: Fields = {}): Fields {
  const focused = { name: option, type: 3, focused: true, ...(value !== undefined && { value }) };
  const options = [...optionsOf(others), focused];
  return interaction(4, { id: nextId(), name, type: 1, options });
}

export function onMessage(name: string, message: Fields, overrides: Fields = {}): Fields {
  const id = nextId();
  const messages = { [id]: { ...posted(id), ...message } };
  const data = { id: nextId(), name, type: 3, target_id: id, resolved: { messages } };
  return interaction(2, data, overrides);
}

const posted = (id: string) => ({
  ...{ id, type: 0, channel_id: CHANNEL, content: '', author: user(USER), attachments: [] },
  ...{ embeds: [], mentions: [], mention_roles: [], pinned: false, mention_everyone: false },
  ...{ tts: false, timestamp: '2026-01-01T00:00:00.000000+00:00', edited_timestamp: null },
  ...{ flags: 0, components: [] },
});

/** A click on a button, or a choice of a menu where there are `values`. */
export function click(
  message: Fields | undefined,
  customId: string,
  values?: readonly string[],
  overrides: Fields = {},
): Fields {
  const kind = values === undefined ? { component_type: 2 } : { component_type: 3, values };
  const told = { ...posted(nextId()), ...message };
  return interaction(3, { custom_id: customId, id: 1, ...kind }, { message: told, ...overrides });
}

/** A server as GUILD_CREATE tells it; `everyone` is what anybody may do there. */
export function guild(id: string, joinedAt: Date, everyone = EVERYTHING): Fields {
  const role = { id, name: '@everyone', permissions: everyone, position: 0, color: 0 };
  return {
    ...{ id, name: 'Readers', icon: null, owner_id: USER, joined_at: joinedAt.toISOString() },
    ...{ unavailable: false, large: false, member_count: 2, preferred_locale: 'en-US' },
    ...{ features: [], system_channel_id: CHANNEL, system_channel_flags: 0, emojis: [] },
    ...{ stickers: [], presences: [], threads: [], voice_states: [], stage_instances: [] },
    ...{ guild_scheduled_events: [], soundboard_sounds: [], verification_level: 0 },
    ...{ premium_tier: 0, nsfw_level: 0, mfa_level: 0, afk_timeout: 300 },
    roles: [{ ...role, hoist: false, managed: false, mentionable: false, flags: 0 }],
    channels: [{ id: CHANNEL, type: 0, name: 'papers', position: 0, permission_overwrites: [] }],
    members: [{ ...member(APPLICATION), user: { ...user(APPLICATION), bot: true } }],
  };
}

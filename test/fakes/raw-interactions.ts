/** Interactions in forms that no client of the playground sends, but Discord may. */
export interface RawInteraction {
  readonly type: number;
  readonly data: unknown;
  /** What is different about this one: `undefined` takes a field away. */
  readonly overrides: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

export const EVERYTHING = String(2n ** 50n - 1n);
/** Made up: not in the playground. */
const USER = '1300000000000000001';
const CHANNEL = '1200000000000000001';

const user = (id: string) => ({
  id,
  username: 'ada',
  global_name: 'Ada',
  discriminator: '0',
  avatar: null,
  public_flags: 0,
  avatar_decoration_data: null,
  clan: null,
  primary_guild: null,
});

export const member = (id: string) => ({
  user: user(id),
  roles: [],
  nick: null,
  avatar: null,
  banner: null,
  deaf: false,
  mute: false,
  flags: 0,
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  pending: false,
  premium_since: null,
  communication_disabled_until: null,
  permissions: EVERYTHING,
});

let ids = 1_400_000_000_000_000_000n;
export const nextId = (): string => String(ids++);

export const raw = (type: number, data: unknown, overrides: Fields = {}): RawInteraction => ({
  type,
  data,
  overrides,
});

/** Always the same person; everybody else is somebody new. */
export const byOne: Fields = { member: member(USER) };

/** Where a person uses the bot without a server: 1 its direct messages, 2 those of others. */
export const alone = (context: 1 | 2): Fields => ({
  guild_id: undefined,
  guild: undefined,
  guild_locale: undefined,
  member: undefined,
  context,
  user: user(nextId()),
  channel: { id: CHANNEL, type: context === 1 ? 1 : 3, last_message_id: null, flags: 0 },
  authorizing_integration_owners: { 1: USER },
});

/** The bot is installed by the person, and not in the server. */
export const elsewhere: Fields = {
  guild: { id: '1100000000000000001' },
  authorizing_integration_owners: { 1: USER },
  channel: { id: CHANNEL, type: 11 },
};

/** A person whose record has a field that nobody knows. */
export const strangeMember: Fields = { member: { ...member(USER), new: 1 } };

const TYPES: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5 };
const optionsOf = (values: Fields): readonly Fields[] =>
  Object.entries(values).map(([name, value]) => ({ name, value, type: TYPES[typeof value] ?? 3 }));

export const slash = (name: string, values: Fields = {}, overrides: Fields = {}): RawInteraction =>
  raw(2, { id: nextId(), name, type: 1, options: optionsOf(values) }, overrides);

export function typing(name: string, option: string, value: unknown): RawInteraction {
  const focused = { name: option, type: 3, focused: true, ...(value !== undefined && { value }) };
  return raw(4, { id: nextId(), name, type: 1, options: [focused] });
}

export function onMessage(name: string, message: Fields, overrides: Fields = {}): RawInteraction {
  const id = nextId();
  const messages = { [id]: { ...posted(id), ...message } };
  return raw(2, { id: nextId(), name, type: 3, target_id: id, resolved: { messages } }, overrides);
}

const posted = (id: string) => ({
  id,
  type: 0,
  channel_id: CHANNEL,
  content: '',
  author: user(USER),
  attachments: [],
  embeds: [],
  mentions: [],
  mention_roles: [],
  pinned: false,
  mention_everyone: false,
  tts: false,
  timestamp: '2026-01-01T00:00:00.000000+00:00',
  edited_timestamp: null,
  flags: 0,
  components: [],
});

/** A click on a button, or a choice of a menu where there are `values`. */
export function click(
  customId: string,
  { message, values, overrides = {} }: Clicked = {},
): RawInteraction {
  const kind = values === undefined ? { component_type: 2 } : { component_type: 3, values };
  const shown = message ?? posted(nextId());
  return raw(3, { custom_id: customId, id: 1, ...kind }, { message: shown, ...overrides });
}

export interface Clicked {
  /** One of the playground's; otherwise one that it does not know. */
  readonly message?: object | undefined;
  readonly values?: readonly string[] | undefined;
  readonly overrides?: Fields;
}

/** A server as GUILD_CREATE tells it; `everyone` is what anybody may do there. */
export function joined({ id, botId, channelId, joinedAt, everyone = EVERYTHING }: Joined): Fields {
  const role = { id, name: '@everyone', permissions: everyone, position: 0, color: 0 };
  return {
    id,
    name: 'Readers',
    icon: null,
    owner_id: USER,
    joined_at: joinedAt.toISOString(),
    unavailable: false,
    large: false,
    member_count: 2,
    preferred_locale: 'en-US',
    features: [],
    system_channel_id: channelId,
    system_channel_flags: 0,
    emojis: [],
    stickers: [],
    presences: [],
    threads: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    verification_level: 0,
    premium_tier: 0,
    nsfw_level: 0,
    mfa_level: 0,
    afk_timeout: 300,
    roles: [{ ...role, hoist: false, managed: false, mentionable: false, flags: 0 }],
    channels: [{ id: channelId, type: 0, name: 'papers', position: 0, permission_overwrites: [] }],
    members: [{ ...member(botId), user: { ...user(botId), bot: true } }],
  };
}

interface Joined {
  readonly id: string;
  readonly botId: string;
  /** Its only channel, one of the playground's. */
  readonly channelId: string;
  readonly joinedAt: Date;
  readonly everyone?: string | undefined;
}

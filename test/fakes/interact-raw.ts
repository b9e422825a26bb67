import { type Seen, watch } from '../../playground/people/seen.ts';
import type { Playground } from '../../playground/server.ts';
import type { Interaction } from '../../playground/state/interaction.ts';
import {
  EVERYTHING,
  type Fields,
  member,
  nextId,
  type RawInteraction,
} from './raw-interactions.ts';

/** The whole event, for the playground's server and first channel. */
export function payloadOf(discord: Playground, { type, data, overrides }: RawInteraction): Fields {
  const { id: guildId, botId } = discord.guild;
  const channelId = discord.guild.channelId('general');
  const id = nextId();
  return {
    id,
    application_id: botId,
    type,
    data,
    token: `token-${id}`,
    version: 1,
    guild_id: guildId,
    guild: { id: guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    locale: 'en-US',
    channel_id: channelId,
    channel: {
      id: channelId,
      type: 0,
      name: 'papers',
      guild_id: guildId,
      permissions: EVERYTHING,
    },
    member: member(nextId()),
    app_permissions: EVERYTHING,
    context: 0,
    entitlements: [],
    authorizing_integration_owners: { 0: guildId },
    attachment_size_limit: 10_485_760,
    ...overrides,
  };
}

/** Hands it to the bot; resolves with what people see, once it is no longer “thinking”. */
export async function interact(discord: Playground, sent: RawInteraction): Promise<Seen> {
  const payload = payloadOf(discord, sent);
  const interaction = recordOf(discord, payload);
  const seen = await watch(discord.world, () => {
    discord.world.interactions.begin(interaction);
    return interaction;
  });
  return seen.until(({ first, history }) => first !== 'thinking' || history.length > 1);
}

/** What the playground keeps of it, whatever the bot is told: it happens in the first channel. */
function recordOf({ guild, world }: Playground, payload: Fields): Interaction {
  const { message, member: by, user: alone } = payload;
  const known = idOf(message);
  const channelId = guild.channelId('general');
  const source = world.messages.get(channelId, known) === undefined ? undefined : known;
  return {
    id: String(payload.id),
    token: String(payload.token),
    type: payload.type as Interaction['type'], // a kind to come is dispatched, not begun
    userId: idOf(fieldsOf(by).user) || idOf(alone),
    channelId,
    createdAt: world.clock(),
    owners: {},
    followUps: 0,
    commandName: undefined,
    messageId: source,
    payload,
    state: 'waiting',
    originalId: undefined,
    modal: undefined,
  };
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const idOf = (value: unknown): string => String(fieldsOf(value).id ?? '');

import { randomBytes } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
import { LIMIT } from '../limits.ts';
import { INTERACTION, type Interaction } from '../state/interaction.ts';
import type { Member, Place } from '../state/model.ts';
import { PERMISSION } from '../state/permissions.ts';
import { memberShape, userShape } from '../state/shapes.ts';
import { findPlace, ownersOf, permissionsIn, type World } from '../state/world.ts';
import { RefusedError } from './refused.ts';
import { placeShape } from './resolved.ts';

export interface Use {
  readonly member: Member;
  readonly channelId: string;
  readonly type: Interaction['type'];
  readonly data: object;
  readonly commandName?: string | undefined;
  /** The message whose component or menu is used; it goes along for components. */
  readonly message?: APIMessage | undefined;
  /** What was answered with the form that is sent. */
  readonly openedBy?: Interaction;
}

/** Sends INTERACTION_CREATE in its full form and starts the three seconds. */
export function interact(world: World, use: Use): Interaction {
  const { member, channelId, type, commandName, message } = use;
  const place = placeOf(world, member, channelId);
  const owners = ownersOf(world, member.user, place);
  const id = world.newId();
  const token = randomBytes(48).toString('base64url');
  const fromMessage = type === INTERACTION.component || type === INTERACTION.modal;
  const payload = {
    id,
    application_id: world.bot.id,
    type,
    token,
    version: 1,
    data: use.data,
    ...(fromMessage && message !== undefined ? { message } : {}),
    ...situation(world, member, place),
  };
  const interaction: Interaction = {
    id,
    token,
    type,
    userId: member.user.id,
    channelId,
    createdAt: world.clock(),
    owners,
    followUps: 0,
    commandName,
    messageId: message?.id,
    openedBy: use.openedBy,
    payload,
    state: 'waiting',
    originalId: undefined,
    modal: undefined,
  };
  world.interactions.begin(interaction);
  return interaction;
}

/** Where and by whom: the half of the event that does not depend on what is used. */
function situation(world: World, member: Member, place: Place): object {
  const { guild, bot } = world;
  const direct = place.kind === 'direct';
  return {
    channel_id: place.id,
    channel: placeShape(world, place, member.user.id),
    app_permissions: (permissionsIn(world, bot.id, place) || OWN_REPLIES).toString(),
    locale: member.user.locale,
    entitlements: [],
    attachment_size_limit: LIMIT.fileBytes,
    authorizing_integration_owners: ownersOf(world, member.user, place),
    context: direct ? 1 : 0,
    ...(direct
      ? { user: userShape(member.user) }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: {
            ...memberShape(member),
            permissions: permissionsIn(world, member.user.id, place).toString(),
          },
        }),
  };
}

/** What an app may do in its replies where nobody gave it more. */
const OWN_REPLIES = PERMISSION.ATTACH_FILES | PERMISSION.EMBED_LINKS | PERMISSION.MENTION_EVERYONE;

/** The place, if this person may use commands there. */
export function placeOf(world: World, { user }: Member, channelId: string): Place {
  const place = findPlace(world, channelId);
  if (place === undefined) throw new RefusedError('There is no such channel.');
  const bits = permissionsIn(world, user.id, place);
  if ((bits & PERMISSION.VIEW_CHANNEL) === 0n) {
    throw new RefusedError('You do not have access to this channel.');
  }
  if (Object.keys(ownersOf(world, user, place)).length === 0) {
    throw new RefusedError('The bot is not in this server.');
  }
  if ((bits & PERMISSION.USE_APPLICATION_COMMANDS) === 0n) {
    throw new RefusedError('You may not use commands here.');
  }
  return place;
}

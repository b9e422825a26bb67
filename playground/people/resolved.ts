import type { Place } from '../state/model.ts';
import {
  channelShape,
  directShape,
  memberShape,
  roleShape,
  threadShape,
  userShape,
} from '../state/shapes.ts';
import { findPlace, permissionsIn, type World } from '../state/world.ts';

/** Ids that a person chose, by what they may stand for. */
export interface Chosen {
  readonly users?: readonly string[];
  readonly roles?: readonly string[];
  readonly channels?: readonly string[];
  readonly attachments?: readonly object[];
  readonly messages?: readonly object[];
}

/** The objects behind chosen ids, as Discord sends them along; undefined when there are none. */
export function resolve(world: World, place: Place, chosen: Chosen): object | undefined {
  const members = (chosen.users ?? []).flatMap((id) => world.guild.members.get(id) ?? []);
  const roles = (chosen.roles ?? []).flatMap((id) => world.guild.roles.get(id) ?? []);
  const channels = (chosen.channels ?? []).flatMap((id) => findPlace(world, id) ?? []);
  const resolved = {
    users: byId(members.map(({ user }) => userShape(user))),
    members: Object.fromEntries(
      members.map((member) => {
        const { user, deaf: _deaf, mute: _mute, ...rest } = memberShape(member);
        const permissions = permissionsIn(world, user.id, place).toString();
        return [user.id, { ...rest, permissions }];
      }),
    ),
    roles: byId(roles.map(roleShape)),
    channels: byId(channels.map((each) => placeShape(world, each))),
    attachments: byId(chosen.attachments ?? []),
    messages: byId(chosen.messages ?? []),
  };
  const used = Object.entries(resolved).filter(([, found]) => Object.keys(found).length > 0);
  return used.length === 0 ? undefined : Object.fromEntries(used);
}

/** A channel, thread or direct conversation as it goes along with an interaction. */
export function placeShape(world: World, place: Place, forUserId?: string): object {
  const permissions =
    forUserId === undefined
      ? {}
      : { permissions: permissionsIn(world, forUserId, place).toString() };
  if (place.kind === 'direct') {
    const recipient = world.guild.members.get(place.recipientId)?.user ?? world.bot;
    return directShape(place, recipient);
  }
  const shape =
    place.kind === 'thread'
      ? threadShape(place, world.guild.id)
      : channelShape(place, world.guild.id);
  return { ...shape, ...permissions };
}

const byId = (items: readonly object[]): object =>
  Object.fromEntries(items.map((item) => ['id' in item ? item.id : '', item]));

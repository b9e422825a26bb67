import type { MessageBody } from '../validate/message.ts';
import type { Place, User } from './model.ts';
import { PERMISSION } from './permissions.ts';
import { userShape } from './shapes.ts';
import { permissionsIn, type World } from './world.ts';

export interface Mentioning {
  readonly author: User;
  readonly place: Place;
  /** An answer to an interaction parses only users when it does not say otherwise. */
  readonly viaWebhook: boolean;
}

/** Whom a message pings: what its text names, as far as `allowed_mentions` and rights let it. */
export function mentionsOf(world: World, body: MessageBody, mentioning: Mentioning) {
  const { author, place, viaWebhook } = mentioning;
  const content = body.content ?? '';
  const allowed = body.allowed_mentions ?? {
    parse: viaWebhook ? ['users' as const] : (['users', 'roles', 'everyone'] as const),
  };
  const may = (kind: 'users' | 'roles', id: string): boolean =>
    allowed.parse?.includes(kind) === true || listed(allowed, kind).includes(id);
  const everyoneRight =
    (permissionsIn(world, author.id, place) & PERMISSION.MENTION_EVERYONE) !== 0n;
  const users = idsIn(content, /<@!?(\d{17,20})>/g)
    .flatMap((id) => world.guild.members.get(id)?.user ?? [])
    .filter(({ id }) => may('users', id));
  const replied = pingedByReply(world, body, place);
  const roles = idsIn(content, /<@&(\d{17,20})>/g).filter(
    (id) => may('roles', id) && (everyoneRight || world.guild.roles.get(id)?.mentionable === true),
  );
  return {
    mentions: [...new Set([...users, ...replied])].map(userShape),
    mention_roles: roles,
    mention_everyone:
      everyoneRight &&
      allowed.parse?.includes('everyone') === true &&
      /@(everyone|here)\b/.test(content),
  };
}

/**
 * Whom a reply answers, unless the ping is off. A message that answers an interaction is never pinged by a
 * reply (discord-api-docs#5395).
 */
function pingedByReply(world: World, body: MessageBody, place: Place): readonly User[] {
  const { message_reference: reference, allowed_mentions: allowed } = body;
  const pings = allowed == null ? true : (allowed.replied_user ?? false);
  const answered =
    reference == null ? undefined : world.messages.get(place.id, reference.message_id);
  if (!pings || answered === undefined || answered.interactionId !== undefined) return [];
  const user = world.guild.members.get(answered.message.author.id)?.user;
  return user === undefined ? [] : [user];
}

interface Allowed {
  readonly users?: readonly string[] | null | undefined;
  readonly roles?: readonly string[] | null | undefined;
}

const listed = (allowed: Allowed, kind: 'users' | 'roles'): readonly string[] =>
  allowed[kind] ?? [];

const idsIn = (content: string, pattern: RegExp): readonly string[] => [
  ...new Set([...content.matchAll(pattern)].flatMap(([, id]) => id ?? [])),
];

import type { APIMessage } from 'discord-api-types/v10';
import { ApiError } from '../rest/errors.ts';
import { openDirect } from '../state/directs.ts';
import {
  CHANNEL,
  type Channel,
  type Direct,
  type Member,
  type Place,
  type StoredMessage,
  type Thread,
} from '../state/model.ts';
import { openFromMessage, openLoose, openPost } from '../state/open-thread.ts';
import { PERMISSION, type PermissionName } from '../state/permissions.ts';
import { postMessage } from '../state/post.ts';
import { react } from '../state/reactions.ts';
import { joinThread } from '../state/threads.ts';
import { findPlace, permissionsIn, type World } from '../state/world.ts';
import { parseMessage } from '../validate/message.ts';
import { RefusedError } from './refused.ts';

/** What people do without the bot: write, react, open threads. */

export interface Writing {
  readonly channelId: string;
  readonly content: string;
  readonly replyTo?: string | undefined;
  /** Whether a reply pings whom it answers; true when left out, as in a client. */
  readonly ping?: boolean | undefined;
}

export function sendMessage(world: World, member: Member, writing: Writing): APIMessage {
  const { channelId, content, replyTo, ping = true } = writing;
  const place = requirePlace(world, member, channelId, 'VIEW_CHANNEL');
  if (!mayWrite(world, member, place)) throw new RefusedError('You may not write here.');
  if (place.kind === 'thread') addToThread(world, place, member);
  const reference = replyTo === undefined ? {} : { message_reference: { message_id: replyTo } };
  const allowed = { parse: ['users', 'roles', 'everyone'], replied_user: ping };
  return explained(
    () =>
      postMessage(world, {
        place,
        author: member.user,
        body: parseMessage({ content, ...reference, allowed_mentions: allowed }),
      }).message,
  );
}

/** Whether a person may write here; a forum is not written to but posted in. */
export function mayWrite(world: World, { user }: Member, place: Place): boolean {
  const bits = permissionsIn(world, user.id, place);
  const allowed = (name: PermissionName): boolean => (bits & PERMISSION[name]) !== 0n;
  if (place.kind !== 'thread') return allowed('SEND_MESSAGES');
  return allowed('SEND_MESSAGES_IN_THREADS') && (!place.locked || allowed('MANAGE_THREADS'));
}

function addToThread(world: World, thread: Thread, { user }: Member): void {
  if (!thread.archived) joinThread(world, thread, user.id);
}

export interface PersonReaction {
  readonly channelId: string;
  readonly messageId: string;
  readonly emoji: string;
  readonly on: boolean;
}

export function reactTo(world: World, member: Member, reaction: PersonReaction): void {
  const { channelId, messageId, emoji, on } = reaction;
  requirePlace(world, member, channelId, 'ADD_REACTIONS');
  const stored = requireMessage(world, member, channelId, messageId);
  explained(() => react(world, stored, { userId: member.user.id, emoji, on }));
}

export interface ThreadOpening {
  readonly channelId: string;
  readonly name: string;
  readonly messageId?: string | undefined;
  readonly content?: string | undefined;
  /** Of a post in a forum. */
  readonly tagIds?: readonly string[] | undefined;
}

/** From a message, in a text channel, or as a post in a forum. */
export function createThread(world: World, member: Member, asked: ThreadOpening): Thread {
  const { channelId, name, messageId, content, tagIds = [] } = asked;
  const place = requirePlace(world, member, channelId, 'VIEW_CHANNEL');
  if (place.kind !== 'channel') throw new RefusedError('A thread cannot be opened here.');
  if (name.trim() === '' || name.length > 100)
    throw new RefusedError('Name it in 1 to 100 characters.');
  const opening = { owner: member.user, name: name.trim() };
  if (place.type === CHANNEL.forum) {
    requirePlace(world, member, channelId, 'SEND_MESSAGES');
    const body = parseMessage({ content: content ?? '' });
    const appliedTagIds = fittingTags(place, tagIds);
    const post = { ...opening, body, files: [], appliedTagIds };
    return explained(() => openPost(world, place, post).thread);
  }
  requirePlace(world, member, channelId, 'CREATE_PUBLIC_THREADS');
  if (messageId !== undefined) {
    const stored = requireMessage(world, member, channelId, messageId);
    if (stored.visibleTo !== undefined) throw new RefusedError('This message is private.');
    return explained(() => openFromMessage(world, stored, opening));
  }
  const thread = openLoose(world, place, { ...opening, type: CHANNEL.publicThread });
  if (content !== undefined) sendMessage(world, member, { channelId: thread.id, content });
  return thread;
}

const TAG_REQUIRED = 1 << 4;

/** Those that the forum has; where it wants one, there must be one. */
function fittingTags(forum: Channel, ids: readonly string[]): readonly string[] {
  const known = ids.filter((id) => forum.tags.some((tag) => tag.id === id));
  const lacks = known.length === 0 && (forum.flags & TAG_REQUIRED) !== 0;
  if (lacks) throw new RefusedError('Choose a tag: this forum wants one on every post.');
  return known;
}

/** Takes a private message off this person's screen. */
export function dismiss(
  world: World,
  member: Member,
  { channelId, messageId }: Pick<PersonReaction, 'channelId' | 'messageId'>,
): void {
  const stored = world.messages.get(channelId, messageId);
  if (stored?.visibleTo !== member.user.id) throw new RefusedError('Only private messages go.');
  world.messages.remove(stored);
}

/** One's own, or anybody's for those who may manage messages. */
export function deleteMessage(
  world: World,
  member: Member,
  { channelId, messageId }: Pick<PersonReaction, 'channelId' | 'messageId'>,
): void {
  const stored = requireMessage(world, member, channelId, messageId);
  const own = stored.message.author.id === member.user.id;
  requirePlace(world, member, channelId, own ? 'VIEW_CHANNEL' : 'MANAGE_MESSAGES');
  world.messages.remove(stored);
}

export const converse = (world: World, { user }: Member): Direct => openDirect(world, user);

function requirePlace(world: World, { user }: Member, id: string, needed: PermissionName): Place {
  const place = findPlace(world, id);
  const bits = place === undefined ? 0n : permissionsIn(world, user.id, place);
  if (place === undefined || (bits & PERMISSION.VIEW_CHANNEL) === 0n) {
    throw new RefusedError('There is no such channel.');
  }
  if ((bits & PERMISSION[needed]) === 0n) throw new RefusedError('You may not do that here.');
  return place;
}

function requireMessage(
  { messages }: World,
  { user }: Member,
  channelId: string,
  messageId: string,
): StoredMessage {
  const stored = messages.get(channelId, messageId);
  if (stored === undefined || (stored.visibleTo ?? user.id) !== user.id) {
    throw new RefusedError('There is no such message.');
  }
  return stored;
}

/** What the rules for bots refuse, in words for a person. */
function explained<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new RefusedError(error.issues[0]?.message ?? error.message);
  }
}

import type { z } from 'zod';
import { channelMessage } from '../state/lookup.ts';
import { CHANNEL, type Channel, type Place, type Thread } from '../state/model.ts';
import { openFromMessage, openLoose, openPost } from '../state/open-thread.ts';
import { PERMISSION } from '../state/permissions.ts';
import { threadMemberShape, threadShape } from '../state/shapes.ts';
import { changeThread } from '../state/threads.ts';
import { permissionsIn, type World } from '../state/world.ts';
import { parse, under } from '../validate/fields.ts';
import { parseMessage } from '../validate/message.ts';
import { forumPost, looseThread, threadChange, threadFromMessage } from '../validate/thread.ts';
import { REFUSAL } from './errors.ts';
import {
  type Answer,
  type Call,
  created,
  guildPlaceFor,
  ok,
  type Route,
  requireGuild,
  requireIn,
} from './route.ts';

const limit = { calls: 5, seconds: 5 };

export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/:channel/messages/:message/threads',
    limit,
    handle: fromMessage,
  },
  { method: 'POST', path: '/channels/:channel/threads', limit, handle: withoutMessage },
  { method: 'GET', path: '/guilds/:guild/threads/active', handle: active },
  { method: 'GET', path: '/channels/:channel/threads/archived/public', handle: archived },
];

function fromMessage(call: Call): Answer {
  const { world, param, body } = call;
  const channel = channelFor(call);
  requireIn(world, channel, 'CREATE_PUBLIC_THREADS', 'READ_MESSAGE_HISTORY');
  if (channel.type !== CHANNEL.text && channel.type !== CHANNEL.announcement) {
    throw REFUSAL.wrongChannelType();
  }
  const stored = channelMessage(world, channel, param('message'));
  if (stored === undefined) throw REFUSAL.unknownMessage();
  const opening = openingOf(world, parse(threadFromMessage, body));
  return created(shape(world, openFromMessage(world, stored, opening)));
}

function channelFor(call: Call): Channel {
  const place = guildPlaceFor(call);
  if (place.kind === 'thread') throw REFUSAL.wrongChannelType();
  return place;
}

function withoutMessage(call: Call): Answer {
  const { world, body } = call;
  const channel = channelFor(call);
  if (channel.type === CHANNEL.forum) return post(call, channel);
  if (channel.type !== CHANNEL.text) throw REFUSAL.wrongChannelType();
  const asked = parse(looseThread, body);
  const isPrivate = asked.type === CHANNEL.privateThread;
  requireIn(world, channel, isPrivate ? 'CREATE_PRIVATE_THREADS' : 'CREATE_PUBLIC_THREADS');
  const opening = { ...openingOf(world, asked), type: asked.type };
  return created(shape(world, openLoose(world, channel, opening)));
}

function post(call: Call, forum: Channel): Answer {
  const { world, files } = call;
  requireIn(world, forum, 'SEND_MESSAGES');
  const asked = parse(forumPost, call.body);
  const body = under('message', () => parseMessage(asked.message));
  const appliedTagIds = checkedTags(world, forum, asked.applied_tags ?? []);
  const opening = { ...openingOf(world, asked), appliedTagIds, body, files };
  const { thread, message } = openPost(world, forum, opening);
  return created({ ...shape(world, thread), message });
}

const TAG_REQUIRED = 1 << 4;

/** Known to the forum, at least one where it wants one, moderated ones for moderators. */
function checkedTags(world: World, forum: Channel, ids: readonly string[]): readonly string[] {
  const tags = ids.flatMap((id) => forum.tags.find((tag) => tag.id === id) ?? []);
  if (tags.length === 0 && (forum.flags & TAG_REQUIRED) !== 0) throw REFUSAL.tagRequired();
  if (tags.some(({ moderated }) => moderated)) requireIn(world, forum, 'MANAGE_THREADS');
  return tags.map(({ id }) => id);
}

const openingOf = (world: World, asked: z.output<typeof threadFromMessage>) => ({
  owner: world.bot,
  name: asked.name,
  autoArchiveMinutes: asked.auto_archive_duration ?? undefined,
  slowmodeSeconds: asked.rate_limit_per_user ?? undefined,
});

const shape = (world: World, thread: Thread): object =>
  threadShape(thread, world.guild.id, world.bot.id);

/** PATCH of a thread: its creator may rename, archive and reopen it; locking is moderation. */
export function editThread({ world, body }: Call, thread: Thread): Answer {
  const asked = parse(threadChange, body);
  requireThreadRight(world, thread, asked);
  const forum = world.guild.channels.get(thread.parentId);
  const tags = asked.applied_tags ?? undefined;
  changeThread(world, thread, {
    name: asked.name ?? undefined,
    archived: asked.archived ?? undefined,
    locked: asked.locked ?? undefined,
    autoArchiveMinutes: asked.auto_archive_duration ?? undefined,
    slowmodeSeconds: asked.rate_limit_per_user ?? undefined,
    appliedTagIds: tags && forum && checkedTags(world, forum, tags),
  });
  return ok(shape(world, thread));
}

function requireThreadRight(
  world: World,
  thread: Thread,
  asked: z.output<typeof threadChange>,
): void {
  const moderation = asked.locked != null || asked.rate_limit_per_user != null || thread.locked;
  const own = thread.ownerId === world.bot.id && !moderation;
  if (!own && !mayModerate(world, thread)) throw REFUSAL.missingPermissions();
  if (thread.archived && asked.archived !== false) throw REFUSAL.threadArchived();
}

const mayModerate = (world: World, place: Place): boolean =>
  (permissionsIn(world, world.bot.id, place) & PERMISSION.MANAGE_THREADS) !== 0n;

function active(call: Call): Answer {
  const guild = requireGuild(call);
  const threads = [...guild.threads.values()].filter((thread) => !thread.archived);
  return ok(listShape(call.world, threads));
}

function archived(call: Call): Answer {
  const { world } = call;
  const channel = guildPlaceFor(call, 'READ_MESSAGE_HISTORY');
  const threads = [...world.guild.threads.values()].filter(
    (thread) =>
      thread.parentId === channel.id && thread.archived && thread.type !== CHANNEL.privateThread,
  );
  return ok(listShape(world, threads));
}

const listShape = (world: World, threads: readonly Thread[]) => ({
  threads: threads.map((thread) => shape(world, thread)),
  has_more: false,
  members: threads.flatMap((thread) => {
    const joined = thread.members.get(world.bot.id);
    return joined === undefined ? [] : [threadMemberShape(thread.id, world.bot.id, joined)];
  }),
});

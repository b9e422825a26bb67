import type { APIMessage } from 'discord-api-types/v10';
import { REFUSAL } from '../rest/errors.ts';
import type { Place, Thread } from './model.ts';
import { isoTime, type World } from './world.ts';

export interface NewThread {
  readonly id: string;
  readonly type: Thread['type'];
  readonly parentId: string;
  readonly ownerId: string;
  readonly name: string;
  readonly autoArchiveMinutes?: number | undefined;
  readonly slowmodeSeconds?: number | undefined;
  readonly appliedTagIds?: readonly string[] | undefined;
}

/** Opens the thread with its creator as the first member. */
export function openThread(world: World, asked: NewThread): Thread {
  requireRoom(world);
  const now = isoTime(world.clock());
  const thread: Thread = {
    kind: 'thread',
    id: asked.id,
    type: asked.type,
    parentId: asked.parentId,
    ownerId: asked.ownerId,
    name: asked.name,
    createdAt: now,
    archived: false,
    locked: false,
    archiveChangedAt: now,
    autoArchiveMinutes: asked.autoArchiveMinutes ?? 4320,
    slowmodeSeconds: asked.slowmodeSeconds ?? 0,
    appliedTagIds: asked.appliedTagIds ?? [],
    members: new Map([[asked.ownerId, now]]),
    messageCount: 0,
    totalMessageSent: 0,
    lastMessageId: null,
  };
  world.guild.threads.set(thread.id, thread);
  world.bus.emit({ type: 'thread-created', thread });
  return thread;
}

/** Archived threads do not count. */
function requireRoom({ guild }: World): void {
  const active = [...guild.threads.values()].filter(({ archived }) => !archived);
  if (active.length >= guild.activeThreads) throw REFUSAL.tooManyThreads();
}

export interface ThreadChange {
  readonly name?: string | undefined;
  readonly archived?: boolean | undefined;
  readonly locked?: boolean | undefined;
  readonly autoArchiveMinutes?: number | undefined;
  readonly slowmodeSeconds?: number | undefined;
  readonly appliedTagIds?: readonly string[] | undefined;
}

export function changeThread(world: World, thread: Thread, change: ThreadChange): void {
  if (thread.archived && change.archived === false) requireRoom(world);
  if (change.archived !== undefined && change.archived !== thread.archived) {
    thread.archiveChangedAt = isoTime(world.clock());
  }
  Object.assign(
    thread,
    Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
  );
  world.bus.emit({ type: 'thread-updated', thread });
}

export function removeThread(world: World, thread: Thread): void {
  world.guild.threads.delete(thread.id);
  world.messages.removeChannel(thread.id);
  world.bus.emit({ type: 'thread-deleted', thread });
}

export function joinThread(world: World, thread: Thread, userId: string): void {
  if (thread.archived) throw REFUSAL.threadArchived();
  if (thread.members.has(userId)) return;
  thread.members.set(userId, isoTime(world.clock()));
  world.bus.emit({ type: 'thread-joined', thread, userId });
}

export function leaveThread(world: World, thread: Thread, userId: string): void {
  if (thread.archived) throw REFUSAL.threadArchived();
  if (thread.members.delete(userId)) world.bus.emit({ type: 'thread-updated', thread });
}

const THREAD_STARTER = 21;

/** Counts a new message, the first of a thread aside; one in an archived thread opens it again. */
export function noteMessage(world: World, place: Place, { id, type }: APIMessage): void {
  place.lastMessageId = id;
  if (place.kind !== 'thread') return;
  if (id !== place.id && type !== THREAD_STARTER) {
    place.messageCount += 1;
    place.totalMessageSent += 1;
  }
  if (place.archived) changeThread(world, place, { archived: false });
}

import { ApiError } from '../rest/errors.ts';
import type { Member, Thread } from '../state/model.ts';
import { PERMISSION, type PermissionName } from '../state/permissions.ts';
import { changeThread, removeThread } from '../state/threads.ts';
import { permissionsIn, type World } from '../state/world.ts';
import { RefusedError } from './refused.ts';

export interface ThreadChanging {
  /** The thread's id. */
  readonly channelId: string;
  readonly archived?: boolean | undefined;
  readonly locked?: boolean | undefined;
}

/** Archives, reopens, locks or unlocks a thread: its creator may do the first, moderators all of it. */
export function moderateThread(world: World, member: Member, asked: ThreadChanging): void {
  const thread = threadFor(world, member, asked.channelId);
  const own = thread.ownerId === member.user.id || asked.archived === false;
  const needed = asked.locked === undefined && own && !thread.locked;
  require(world, member, thread, needed ? 'SEND_MESSAGES_IN_THREADS' : 'MANAGE_THREADS');
  const { archived, locked } = asked;
  try {
    changeThread(world, thread, { archived, locked });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new RefusedError(error.message);
  }
}

export function deleteThread(
  world: World,
  member: Member,
  { channelId }: Pick<ThreadChanging, 'channelId'>,
): void {
  const thread = threadFor(world, member, channelId);
  require(world, member, thread, 'MANAGE_THREADS');
  removeThread(world, thread);
}

function threadFor(world: World, member: Member, id: string): Thread {
  const thread = world.guild.threads.get(id);
  if (thread === undefined) throw new RefusedError('There is no such thread.');
  require(world, member, thread, 'VIEW_CHANNEL');
  return thread;
}

function require(world: World, { user }: Member, thread: Thread, needed: PermissionName): void {
  if ((permissionsIn(world, user.id, thread) & PERMISSION[needed]) !== 0n) return;
  throw new RefusedError('You may not do that here.');
}

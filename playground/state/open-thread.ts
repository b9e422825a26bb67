import { REFUSAL } from '../rest/errors.ts';
import { FLAG, type MessageBody } from '../validate/message.ts';
import type { UploadedFile } from './files.ts';
import { storedForm } from './json.ts';
import { CHANNEL, type Channel, type StoredMessage, type Thread, type User } from './model.ts';
import { postMessage } from './post.ts';
import { threadShape } from './shapes.ts';
import { type NewThread, openThread } from './threads.ts';
import type { World } from './world.ts';

/** Types of the messages Discord itself writes. */
const THREAD_CREATED = 18;
const THREAD_STARTER = 21;

export interface Opening
  extends Pick<NewThread, 'name' | 'autoArchiveMinutes' | 'slowmodeSeconds' | 'appliedTagIds'> {
  readonly owner: User;
}

/** The thread takes the message's id; a message has one thread at most. */
export function openFromMessage(
  world: World,
  stored: StoredMessage,
  { owner, ...opening }: Opening,
): Thread {
  const { message } = stored;
  if (world.guild.threads.has(message.id)) throw REFUSAL.threadExists();
  const parent = world.guild.channels.get(message.channel_id);
  const thread = openThread(world, {
    ...opening,
    id: message.id,
    type: parent?.type === CHANNEL.announcement ? CHANNEL.announcementThread : CHANNEL.publicThread,
    parentId: message.channel_id,
    ownerId: owner.id,
  });
  writeSystemMessage(world, thread, { author: owner, type: THREAD_STARTER, about: message.id });
  world.messages.edit(stored, {
    flags: (message.flags ?? 0) | FLAG.hasThread,
    thread: storedForm(threadShape(thread, world.guild.id)),
  });
  return thread;
}

/** A thread that starts from no message; the channel gets a line about a public one. */
export function openLoose(
  world: World,
  channel: Channel,
  { owner, type, ...opening }: Opening & { readonly type: Thread['type'] },
): Thread {
  const thread = openThread(world, {
    ...opening,
    id: world.newId(),
    type,
    parentId: channel.id,
    ownerId: owner.id,
  });
  if (type !== CHANNEL.privateThread) {
    const note = { author: owner, type: THREAD_CREATED, about: thread.id, content: thread.name };
    writeSystemMessage(world, channel, note);
  }
  return thread;
}

export interface ForumPost extends Opening {
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
}

/** A thread and its first message, which share an id. */
export function openPost(world: World, forum: Channel, { body, files, ...opening }: ForumPost) {
  const { owner, ...rest } = opening;
  const id = world.newId();
  const type = CHANNEL.publicThread;
  const asked = { ...rest, id, type, parentId: forum.id, ownerId: owner.id };
  const thread = openThread(world, asked);
  const { message } = postMessage(world, { place: thread, author: owner, id, body, files });
  return { thread, message };
}

interface SystemMessage {
  readonly author: User;
  readonly type: number;
  /** The message or thread it tells of. */
  readonly about: string;
  readonly content?: string;
}

function writeSystemMessage(
  world: World,
  place: Channel | Thread,
  { author, type, about, content = '' }: SystemMessage,
): void {
  const channelId = type === THREAD_STARTER && place.kind === 'thread' ? place.parentId : about;
  postMessage(world, {
    place,
    author,
    type,
    body: { content },
    reference: {
      type: 0,
      channel_id: channelId,
      guild_id: world.guild.id,
      ...(type === THREAD_STARTER ? { message_id: about } : {}),
    },
  });
}

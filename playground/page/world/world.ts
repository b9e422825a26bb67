/** What the server has told this page, as one immutable value; see `page-protocol.ts`. */
import type {
  PageChannel,
  PageDirect,
  PageMessage,
  PagePerson,
  PageRole,
  PageThread,
  ServerEvent,
  Snapshot,
} from '../../web/protocol.ts';

type ScheduledEvent = Snapshot['scheduledEvents'][number];

export interface World {
  readonly you: PagePerson;
  readonly guild: Snapshot['guild'];
  readonly people: ReadonlyMap<string, PagePerson>;
  readonly roles: ReadonlyMap<string, PageRole>;
  /** In the order of the side bar. */
  readonly channels: readonly PageChannel[];
  readonly threads: ReadonlyMap<string, PageThread>;
  readonly directs: readonly PageDirect[];
  /** By channel, thread or direct conversation; oldest first. */
  readonly messages: ReadonlyMap<string, readonly PageMessage[]>;
  readonly commands: Snapshot['commands'];
  readonly scheduledEvents: ReadonlyMap<string, ScheduledEvent>;
  /** The newest first. */
  readonly mails: Snapshot['mails'];
  readonly movesTime: boolean;
  /** Where the bot's clock was moved to, epoch ms. */
  readonly botTime?: number;
  /** Who types, by channel. */
  readonly typing: ReadonlyMap<string, string>;
}

export function worldFrom(snapshot: Snapshot): World {
  const empty: World = {
    you: snapshot.you,
    guild: snapshot.guild,
    people: byId(snapshot.people),
    roles: byId(snapshot.roles),
    channels: inOrder(snapshot.channels),
    threads: byId(snapshot.threads),
    directs: snapshot.directs,
    messages: new Map(),
    commands: snapshot.commands,
    scheduledEvents: byId(snapshot.scheduledEvents),
    mails: snapshot.mails,
    movesTime: snapshot.movesTime,
    typing: new Map(),
  };
  return snapshot.messages.reduce(withMessage, empty);
}

/** Events about one action of this page change nothing here. */
export function applyEvent(world: World, event: ServerEvent): World {
  const apply: ((world: World, event: never) => World) | undefined = APPLY[event.type];
  return apply ? apply(world, event as never) : world; // each entry takes the event of its key
}

export function messagesIn(world: World, channelId: string): readonly PageMessage[] {
  return world.messages.get(channelId) ?? [];
}

export function withoutTyping(world: World, channelId: string): World {
  return world.typing.has(channelId)
    ? { ...world, typing: without(world.typing, channelId) }
    : world;
}

type Apply = {
  readonly [Type in ServerEvent['type']]?: (
    world: World,
    event: Extract<ServerEvent, { readonly type: Type }>,
  ) => World;
};

const APPLY: Apply = {
  snapshot: (_, event) => worldFrom(event),
  'message-created': (world, { message }) =>
    withoutTyping(withMessage(world, message), message.channel_id),
  'message-updated': (world, { message }) => withMessage(world, message),
  'message-deleted': (world, { channelId, messageId }) => {
    const left = messagesIn(world, channelId).filter(({ id }) => id !== messageId);
    return { ...world, messages: withEntry(world.messages, channelId, left) };
  },
  thread: (world, { thread }) => ({
    ...world,
    threads: withEntry(world.threads, thread.id, thread),
  }),
  'thread-deleted': (world, { threadId }) => ({
    ...world,
    threads: without(world.threads, threadId),
  }),
  channel: (world, { channel }) => ({
    ...world,
    channels: inOrder([...world.channels.filter(({ id }) => id !== channel.id), channel]),
  }),
  'channel-deleted': (world, { channelId }) => ({
    ...world,
    channels: world.channels.filter(({ id }) => id !== channelId),
  }),
  direct: (world, { direct }) => ({
    ...world,
    directs: [...world.directs.filter(({ id }) => id !== direct.id), direct],
  }),
  guild: (world, { guild }) => ({ ...world, guild }),
  person: (world, { person }) => ({
    ...world,
    people: withEntry(world.people, person.id, person),
    you: world.you.id === person.id ? person : world.you,
  }),
  commands: (world, { commands }) => ({ ...world, commands }),
  'scheduled-event': (world, { event }) => ({
    ...world,
    scheduledEvents: withEntry(world.scheduledEvents, event.id, event),
  }),
  'scheduled-event-deleted': (world, { eventId }) => ({
    ...world,
    scheduledEvents: without(world.scheduledEvents, eventId),
  }),
  mail: (world, { mail }) => ({ ...world, mails: [mail, ...world.mails] }),
  time: (world, { at }) => ({ ...world, botTime: at }),
  typing: (world, { channelId, personId }) => ({
    ...world,
    typing: withEntry(world.typing, channelId, personId),
  }),
};

/** A message that is already there keeps its place. */
function withMessage(world: World, message: PageMessage): World {
  const known = messagesIn(world, message.channel_id);
  const at = known.findIndex(({ id }) => id === message.id);
  const list = at === -1 ? [...known, message] : known.with(at, message);
  return { ...world, messages: withEntry(world.messages, message.channel_id, list) };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]));

const inOrder = (channels: readonly PageChannel[]) =>
  channels.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

const withEntry = <V>(map: ReadonlyMap<string, V>, key: string, value: V) =>
  new Map(map).set(key, value);

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const left = new Map(map);
  left.delete(key);
  return left;
}

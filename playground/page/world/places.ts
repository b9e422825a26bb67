/** A place is what the main column shows: a channel, a forum, a thread or a direct conversation. */
import type { PagePerson, PageThread } from '../../web/protocol.ts';
import type { World } from './world.ts';

export interface Place {
  readonly id: string;
  readonly kind: 'text' | 'forum' | 'voice' | 'thread' | 'direct';
  readonly name: string;
  readonly topic: string;
  readonly writable: boolean;
  /** Of a thread: where it belongs. */
  readonly parentId?: string;
}

export function placeById(world: World, id: string): Place | undefined {
  return channelPlace(world, id) ?? threadPlace(world, id) ?? directPlace(world, id);
}

/** Where a page opens: the first text channel. */
export function firstPlace(world: World): string | undefined {
  return (world.channels.find(({ type }) => type === 'text') ?? world.channels[0])?.id;
}

export function threadsOf(world: World, parentId: string): readonly PageThread[] {
  return [...world.threads.values()]
    .filter((thread) => thread.parentId === parentId)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

export const humans = (world: World) => [...world.people.values()].filter(({ bot }) => !bot);
export const bots = (world: World) => [...world.people.values()].filter(({ bot }) => bot);

/** Where pictures of people are; each has a drawing of its own or a common one. */
export function avatarOf(person: Pick<PagePerson, 'key' | 'bot'> | undefined): string {
  if (person?.bot) return '/avatars/colloquy.svg';
  return person && /^(ada|max)$/.test(person.key)
    ? `/avatars/${person.key}.svg`
    : '/avatars/somebody.svg';
}

/** How the composer and the title name a place. */
export function placeLabel({ kind, name }: Place): string {
  return kind === 'direct' ? `@${name}` : kind === 'thread' ? name : `#${name}`;
}

function channelPlace(world: World, id: string): Place | undefined {
  const channel = world.channels.find((each) => each.id === id);
  return channel && { ...channel, kind: channel.type };
}

function threadPlace(world: World, id: string): Place | undefined {
  const thread = world.threads.get(id);
  return thread && { ...thread, kind: 'thread', topic: '', writable: !thread.locked };
}

function directPlace(world: World, id: string): Place | undefined {
  const direct = world.directs.find((each) => each.id === id);
  const name = direct && (world.people.get(direct.withId)?.name ?? 'Somebody');
  return name ? { id, kind: 'direct', name, topic: '', writable: true } : undefined;
}

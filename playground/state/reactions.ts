import { LIMIT } from '../limits.ts';
import { REFUSAL } from '../rest/errors.ts';
import type { StoredMessage } from './model.ts';
import type { World } from './world.ts';

export interface Reaction {
  readonly userId: string;
  /** A Unicode emoji. */
  readonly emoji: string;
  readonly on: boolean;
}

/** Adds or takes back somebody's reaction; without a change nothing is told. */
export function react(world: World, stored: StoredMessage, reaction: Reaction): void {
  const { userId, emoji, on } = reaction;
  const users = stored.reactors.get(emoji) ?? new Set();
  if (users.has(userId) === on) return;
  if (on && users.size === 0 && stored.reactors.size >= LIMIT.reactions) {
    throw REFUSAL.tooManyReactions();
  }
  if (on) users.add(userId);
  else users.delete(userId);
  if (users.size === 0) stored.reactors.delete(emoji);
  else stored.reactors.set(emoji, users);
  stored.message = { ...stored.message, reactions: reactionsOf(world, stored) };
  const { message } = stored;
  world.bus.emit({ type: 'reaction', added: on, userId, emoji, message });
}

const reactionsOf = ({ bot }: World, { reactors }: StoredMessage) =>
  [...reactors].map(([name, users]) => ({
    emoji: { id: null, name },
    count: users.size,
    count_details: { burst: 0, normal: users.size },
    burst_colors: [],
    me: users.has(bot.id),
    me_burst: false,
  }));

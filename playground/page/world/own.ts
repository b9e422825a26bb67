import { EPHEMERAL, LOADING, type PageMessage, type ServerEvent } from '../../web/protocol.ts';
import { messagesIn, type World } from './world.ts';

/** Whether a person waits for this: their own message, the reply to what they did, or its text. */
export function bringsWhatWasAwaited(world: World, event: ServerEvent, place: string): boolean {
  if (event.type !== 'message-created' && event.type !== 'message-updated') return false;
  const { message } = event;
  if (message.channel_id !== place || !isFor(world.you.id, message)) return false;
  return event.type === 'message-created' || isFilledIn(world, message);
}

function isFor(you: string, message: PageMessage): boolean {
  const { author, interaction_metadata: used, referenced_message: answered } = message;
  const replies = author.bot === true && answered?.author.id === you;
  return author.id === you || used?.user.id === you || replies || has(message, EPHEMERAL);
}

/** "Colloquy is thinking…" becomes the answer. */
function isFilledIn(world: World, message: PageMessage): boolean {
  const before = messagesIn(world, message.channel_id).find(({ id }) => id === message.id);
  return before !== undefined && has(before, LOADING) && !has(message, LOADING);
}

const has = ({ flags }: PageMessage, flag: number): boolean => ((flags ?? 0) & flag) !== 0;

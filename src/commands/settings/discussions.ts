import type { Complete, Context } from '../command.ts';
import { permissionNames } from '../permission-names.ts';
import { UserError } from '../user-error.ts';

const HERE = 'here';
const MENTION = /^<#(\d+)>$/;
const MAX_CHOICES = 25;

/**
 * Where discussions open: `here`, or a channel's id, from its id, mention or name. Throws a UserError for a
 * place without threads, and one that names what the bot lacks there.
 */
export async function discussionPlace(
  text: string,
  guildId: string,
  { channels, threads }: Pick<Context, 'channels' | 'threads'>,
): Promise<string> {
  if (text.toLowerCase() === HERE) return HERE;
  const channel = idOf(text, guildId, channels);
  const place = channel && (await threads.placeOf(channel, guildId));
  if (place === undefined || place === '' || place === 'no threads') {
    throw new UserError('error.settings.discussions', { text });
  }
  if (place.missing.length === 0) return place.channelId;
  const names = permissionNames(place.missing);
  throw new UserError('error.channel.lacks', { channel: place.channelId, names });
}

function idOf(
  text: string,
  guildId: string,
  { forThreads }: Context['channels'],
): string | undefined {
  const mentioned = MENTION.exec(text)?.[1];
  if (mentioned !== undefined) return mentioned;
  if (/^\d{17,20}$/.test(text)) return text;
  const wanted = text.replace(/^#/, '').toLowerCase();
  return forThreads(guildId).find(({ name }) => name.toLowerCase() === wanted)?.id;
}

/** `here`, then the channels that can have threads. */
export const completeDiscussions: Complete = async (partial, { channels }, { guildId }) => {
  const wanted = partial.replace(/^#/, '').toLowerCase();
  const named = guildId === undefined ? [] : channels.forThreads(guildId);
  const choices = [
    { name: HERE, value: HERE },
    ...named.map(({ id, name }) => ({ name: `#${name}`, value: id })),
  ];
  return choices.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, MAX_CHOICES);
};

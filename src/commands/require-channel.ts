import type { ChannelNeed, Channels } from './channels.ts';
import { UserError } from './reply.ts';

/** As Discord's settings call them in English; their translations are Discord's. */
const NAMES: Readonly<Record<ChannelNeed, string>> = {
  viewChannel: 'View Channel',
  sendMessages: 'Send Messages',
  sendInThreads: 'Send Messages in Threads',
  embedLinks: 'Embed Links',
  readHistory: 'Read Message History',
  mentionRoles: 'Mention @everyone, @here and All Roles',
};

/** Throws a UserError that names what the bot lacks to post in a channel. */
export async function requireChannel(
  where: Parameters<Channels['missing']>[0],
  channels: Pick<Channels, 'missing'>,
): Promise<void> {
  const missing = await channels.missing(where);
  const channel = where.channelId;
  if (missing === undefined) throw new UserError('error.channel.unseen', { channel });
  if (missing.length === 0) return;
  const names = missing.map((need) => NAMES[need]).join(', ');
  throw new UserError('error.channel.lacks', { channel, names });
}

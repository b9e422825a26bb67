import type { Place, Subscription } from '../../data/subscription.ts';
import type { Call, Context } from '../command.ts';
import { UserError } from '../reply.ts';
import { requireManager, serverOf } from '../rights.ts';

/**
 * The channel as a place, if the caller and the bot may. Throws a UserError that names what is missing.
 */
export async function channelPlace(
  where: { readonly channel: string | undefined; readonly mention: string | undefined },
  { channels }: Pick<Context, 'channels'>,
  call: Call,
): Promise<Place> {
  const guildId = serverOf(call);
  requireManager('digest channel', call);
  const channelId = where.channel ?? call.channelId;
  if (channelId === undefined) throw new UserError('error.digest.channel');
  const pings = requireMayPing(where.mention, guildId, call);
  await requirePermissions({ channelId, guildId, pings }, channels);
  return { kind: 'channel', channelId };
}

/** Whether the bot needs a permission for the role. Only a role that the caller may ping, never everybody. */
function requireMayPing(mention: string | undefined, guildId: string, { roles }: Call): boolean {
  if (mention === undefined) return false;
  const role = roles?.[mention];
  if (mention === guildId) throw new UserError('error.digest.everyone');
  if (role === undefined || !role.mayPing) throw new UserError('error.digest.mention');
  return !role.mentionable;
}

async function requirePermissions(
  where: Parameters<Context['channels']['missing']>[0],
  channels: Context['channels'],
): Promise<void> {
  const missing = await channels.missing(where);
  const channel = where.channelId;
  if (missing === undefined) throw new UserError('error.digest.channelUnseen', { channel });
  if (missing.length === 0) return;
  const names = missing.map((need) => NAMES[need]).join(', ');
  throw new UserError('error.digest.lacks', { channel, names });
}

/** As Discord's settings call them in English; their translations are Discord's. */
const NAMES = {
  viewChannel: 'View Channel',
  sendMessages: 'Send Messages',
  sendInThreads: 'Send Messages in Threads',
  embedLinks: 'Embed Links',
  readHistory: 'Read Message History',
  mentionRoles: 'Mention @everyone, @here and All Roles',
} as const;

/** The caller's direct messages, opened. */
export async function personPlace(
  { channels }: Pick<Context, 'channels'>,
  call: Call,
): Promise<Place> {
  const { userId, locale } = call;
  const hello = { message: { key: 'digest.hello', params: {} }, locale } as const;
  const channelId = await channels.openDirect(userId, hello);
  if (channelId === undefined) throw new UserError('error.digest.directClosed');
  return { kind: 'person', userId, channelId };
}

/** Whether what a subscription rested for is mended. */
export async function requirePlace(
  { place, guildId }: Subscription,
  context: Context,
  call: Call,
): Promise<void> {
  if (place.kind === 'person') await personPlace(context, call);
  else if (place.kind === 'mail') {
    if (context.mail === undefined) throw new UserError('error.digest.mailOff');
  } else if (guildId !== undefined) {
    const where = { channelId: place.channelId, guildId, pings: false };
    await requirePermissions(where, context.channels);
  }
}

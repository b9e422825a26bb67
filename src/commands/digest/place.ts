import type { Place, Subscription } from '../../data/subscription.ts';
import type { Call, Context } from '../command.ts';
import { requireChannel } from '../require-channel.ts';
import { requireManager, serverOf } from '../rights.ts';
import { UserError } from '../user-error.ts';

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
  const { mention } = where;
  requireMayPing(mention, guildId, call);
  await requireChannel({ channelId, guildId, mention }, channels);
  return { kind: 'channel', channelId };
}

/** Only a role that the caller may ping, never everybody. */
function requireMayPing(mention: string | undefined, guildId: string, { roles }: Call): void {
  if (mention === undefined) return;
  const role = roles?.[mention];
  if (mention === guildId) throw new UserError('error.digest.everyone');
  if (role === undefined || !role.mayPing) throw new UserError('error.digest.mention');
}

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
  { place, guildId, mention }: Subscription,
  context: Context,
  call: Call,
): Promise<void> {
  if (place.kind === 'person') await personPlace(context, call);
  else if (place.kind === 'mail') {
    if (context.mail === undefined) throw new UserError('error.digest.mailOff');
  } else if (guildId !== undefined) {
    const where = { channelId: place.channelId, guildId, mention };
    await requireChannel(where, context.channels);
  }
}

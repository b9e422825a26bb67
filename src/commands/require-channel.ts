import type { Channels } from './channels.ts';
import { permissionNames } from './permission-names.ts';
import { UserError } from './user-error.ts';

/** Throws a UserError that names what the bot lacks to post in a channel. */
export async function requireChannel(
  where: Parameters<Channels['missing']>[0],
  channels: Pick<Channels, 'missing'>,
): Promise<void> {
  const missing = await channels.missing(where);
  const channel = where.channelId;
  if (missing === undefined) throw new UserError('error.channel.unseen', { channel });
  if (missing.length === 0) return;
  throw new UserError('error.channel.lacks', { channel, names: permissionNames(missing) });
}

import type { Booking } from '../../data/stores/meetings.ts';
import type { Call, Context } from '../command.ts';
import { serverOf } from '../rights.ts';
import { UserError } from '../user-error.ts';
import { seconds } from './read-when.ts';
import type { EventNeed } from './server-events.ts';

/** As Discord's settings call them in English; their translations are Discord's. */
const NAMES: Readonly<Record<EventNeed, string>> = {
  createEvents: 'Create Events',
  manageEvents: 'Manage Events',
  viewChannel: 'View Channel',
  connect: 'Connect',
  manageChannels: 'Manage Channels',
  muteMembers: 'Mute Members',
  moveMembers: 'Move Members',
};

export const lacks = (needs: readonly EventNeed[]): UserError =>
  new UserError('error.meet.lacks', { names: needs.map((need) => NAMES[need]).join(', ') });

/** Meetings are for those who may write where the command is used; returns the server. */
export function requireMeeting(call: Call): string {
  const guildId = serverOf(call);
  if (!call.rights.has('sendMessages')) throw new UserError('error.meet.rights');
  return guildId;
}

/** A host is a person of the server; throws a UserError for any other. */
export function requireHost(host: string | undefined, { users }: Call): void {
  const named = host === undefined ? undefined : users?.[host];
  if (named?.isBot) throw new UserError('error.meet.bot');
  if (named && !named.isMember) throw new UserError('error.meet.stranger');
}

/** Throws a UserError that names what the bot lacks for an event. */
export async function requirePermissions(
  where: { readonly guildId: string; readonly voiceId: string | undefined },
  { events }: Pick<Context, 'events'>,
): Promise<void> {
  const missing = await events.missing(where);
  if (missing === undefined) {
    throw new UserError('error.meet.channelUnseen', { channel: where.voiceId ?? '' });
  }
  if (missing.length > 0) throw lacks(missing);
}

/** Throws a UserError that says what else is at that time; nothing is told of another server's meetings. */
export function requireFree(booking: Booking, guildId: string): void {
  if (booking.state === 'booked') return;
  const { why, other } = booking;
  if (other.guildId !== guildId) throw new UserError('error.meet.taken.elsewhere');
  const at = seconds(other.startsAt);
  const who = other.hostId ?? '';
  const params = { at, title: other.title, host: who, channel: other.voiceId ?? '' };
  throw new UserError(`error.meet.taken.${why}`, params);
}

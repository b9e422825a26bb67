import { type Meeting, remindersOf } from '../../data/meeting.ts';
import type { Context } from '../command.ts';
import type { MeetingReply } from './meeting-reply.ts';

/** Into the paper's thread, where it has one. */
export async function remindersAhead(
  meeting: Meeting,
  { discussions, clock }: Pick<Context, 'discussions' | 'clock'>,
): Promise<MeetingReply['reminders']> {
  const [first] = remindersOf(meeting.startsAt, clock());
  if (first === undefined) return undefined;
  const channelId = (await discussions.get(meeting))?.threadId ?? meeting.channelId;
  return { first: first.kind, channelId };
}

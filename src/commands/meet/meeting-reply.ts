import type { Meeting, ReminderKind } from '../../data/meeting.ts';
import type { Message } from '../../words/words.ts';

export interface MeetingReply {
  readonly view: 'meeting';
  readonly said: 'scheduled' | 'moved' | 'cancelled';
  readonly meeting: Meeting;
  /** What of its reminders is ahead, and where they go; undefined where none comes. */
  readonly reminders: { readonly first: ReminderKind; readonly channelId: string } | undefined;
  /** What to know besides. */
  readonly notes: readonly Message[];
}

export interface MeetingsReply {
  readonly view: 'meetings';
  /** The next one first. */
  readonly meetings: readonly Meeting[];
}

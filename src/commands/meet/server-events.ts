import type { Meeting, MeetingEvent } from '../../data/meeting.ts';
import type { Paper } from '../../data/paper.ts';

/** What the bot may lack to make or change an event of a server's. */
export type EventNeed =
  | 'createEvents'
  | 'manageEvents'
  | 'viewChannel'
  | 'connect'
  | 'manageChannels'
  | 'muteMembers'
  | 'moveMembers';

/** The scheduled events of servers. Its methods throw a UserError for what people can mend. */
export interface ServerEvents {
  /** What the bot lacks for an event, in a voice or stage channel or elsewhere; undefined: it sees no such channel. */
  missing(where: {
    readonly guildId: string;
    readonly voiceId: string | undefined;
  }): Promise<readonly EventNeed[] | undefined>;
  /**
   * Makes the event of a meeting, once, whatever becomes of Discord's answer; returns its id, or undefined
   * where it is not known whether it was made.
   */
  create(meeting: Meeting, paper: Paper): Promise<string | undefined>;
  /** Moves it to the meeting's time and place; false where it is gone. */
  change(meeting: Meeting): Promise<boolean>;
  /** Nothing where it is gone already. */
  remove(meeting: Meeting): Promise<void>;
  /** Those of a server, by id; undefined where they cannot be had just now. */
  all(guildId: string): Promise<ReadonlyMap<string, MeetingEvent> | undefined>;
}

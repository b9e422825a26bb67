import type { Meeting, ReminderKind } from '../meeting.ts';

/** Days for which a meeting that is over is kept. */
export const MEETING_KEPT_DAYS = 30;

/** Why a meeting cannot be when it should: `paper`, `host` and `voice` are taken at that time by another one. */
export interface Conflict {
  readonly why: 'paper' | 'host' | 'voice';
  readonly other: Meeting;
}

export type Booking = { readonly state: 'booked' } | ({ readonly state: 'taken' } & Conflict);

/** A reminder in the hands of a process. */
export interface ClaimedReminder {
  readonly meeting: Meeting;
  readonly kind: ReminderKind;
  /** Epoch ms. */
  readonly dueAt: number;
  /** How often it was tried, this time included: from the second time on it may have arrived. */
  readonly attempts: number;
}

/** What became of an attempt. */
export type ReminderOutcome =
  | { readonly state: 'sent'; readonly messageId: string }
  | { readonly state: 'planned'; readonly runAt: number }
  /** It does not come; `reason` for the log. */
  | { readonly state: 'over'; readonly reason: string };

export interface ReminderClaim {
  /** The process that sends it. */
  readonly holder: string;
  readonly leaseMs: number;
  readonly limit: number;
}

/** Meetings and their reminders, each of which is sent once. */
export interface MeetingStore {
  /** Takes the time for a new meeting, whose event is yet to be made; nothing is taken twice, by whatever process. */
  book(meeting: Meeting): Promise<Booking>;
  /** Its event is there: from now on it is a meeting, with its reminders. */
  confirm(id: string, eventId: string): Promise<void>;
  /** Another time, host or place, with the reminders that then are due; what it was is free. */
  change(meeting: Meeting): Promise<Booking>;
  /**
   * The same for what was changed by hand, whatever else is at that time. A reminder `inHand` stays there where
   * it is due all the same.
   */
  follow(meeting: Meeting, inHand?: ReminderKind): Promise<void>;
  get(id: string): Promise<Meeting | undefined>;
  /** Those of a server that are not over, the next one first; without those whose event is being made. */
  ahead(guildId: string): Promise<readonly Meeting[]>;
  /** Those whose event was begun to be made before a time (epoch ms), and is not known to be there. */
  unconfirmed(before: number): Promise<readonly Meeting[]>;
  remove(id: string): Promise<void>;
  /** A person gave a time in a zone. */
  usedZone(userId: string, timezone: string): Promise<void>;
  /** The zone in which a person gave a time last; undefined where they never did. */
  zoneOf(userId: string): Promise<string | undefined>;
  /** Takes reminders whose time has come, and those whose process let its lease end. */
  claim(claim: ReminderClaim): Promise<readonly ClaimedReminder[]>;
  /** The end of an attempt, by the process that holds it. */
  finish(
    reminder: Pick<ClaimedReminder, 'meeting' | 'kind'>,
    holder: string,
    outcome: ReminderOutcome,
  ): Promise<void>;
  /** When the next reminder is due (epoch ms); undefined where none is. */
  nextReminder(): Promise<number | undefined>;
  /** Deletes what has been over for long enough. */
  purge(): Promise<number>;
}

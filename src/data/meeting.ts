/** A meeting about a paper: an event of Discord's, a host, reminders. */
export interface Meeting {
  /** Ten letters and digits. */
  readonly id: string;
  readonly guildId: string;
  readonly paperId: string;
  /** The paper's title as it was when the meeting was scheduled. */
  readonly title: string;
  /** Where it was scheduled, and where reminders go if the paper has no thread. */
  readonly channelId: string;
  /** The voice or stage channel it is in; undefined for one that is elsewhere. */
  readonly voiceId: string | undefined;
  /** Undefined for one who had their traces deleted. */
  readonly hostId: string | undefined;
  readonly schedulerId: string | undefined;
  /** Epoch ms. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** The language of its reminders, as Discord names it. */
  readonly locale: string;
  /** Discord's event; undefined while it is being made. */
  readonly eventId: string | undefined;
}

const HOUR_MS = 60 * 60 * 1000;

/** How long before a meeting each reminder comes. */
export const REMINDERS = { day: 24 * HOUR_MS, hour: HOUR_MS } as const;

export type ReminderKind = keyof typeof REMINDERS;

export const REMINDER_KINDS: readonly ReminderKind[] = ['day', 'hour'];

/** A reminder that is late is of use until this time (epoch ms): until the next one comes, or the meeting begins. */
export const usefulUntil = (kind: ReminderKind, startsAt: number): number =>
  kind === 'day' ? startsAt - REMINDERS.hour : startsAt;

export interface ReminderPlan {
  readonly kind: ReminderKind;
  /** Epoch ms. */
  readonly dueAt: number;
}

/**
 * The reminders of a meeting that is (again) scheduled now. One whose time is over does not come any more; nor
 * does one that was sent, unless the meeting has moved so far that half of its lead lies between both times.
 */
export const remindersOf = (
  startsAt: number,
  now: number,
  sentAt: Readonly<Partial<Record<ReminderKind, number>>> = {},
): readonly ReminderPlan[] =>
  REMINDER_KINDS.flatMap((kind) => {
    const lead = REMINDERS[kind];
    const dueAt = startsAt - lead;
    const sent = sentAt[kind];
    const isNews = sent === undefined || dueAt - sent >= lead / 2;
    return dueAt > now && isNews ? [{ kind, dueAt }] : [];
  });

/** What Discord says of a meeting's event. */
export interface MeetingEvent {
  /** Epoch ms. */
  readonly startsAt: number;
  /** Undefined where somebody took the end off. */
  readonly endsAt: number | undefined;
  readonly voiceId: string | undefined;
  /** It has taken place, or was cancelled. */
  readonly isOver: boolean;
}

/** The meeting as its event says; the same one where nobody changed that by hand. */
export function followed(meeting: Meeting, { startsAt, endsAt, voiceId }: MeetingEvent): Meeting {
  const end = endsAt ?? startsAt + (meeting.endsAt - meeting.startsAt);
  const isSame =
    meeting.startsAt === startsAt && meeting.endsAt === end && meeting.voiceId === voiceId;
  return isSame ? meeting : { ...meeting, startsAt, endsAt: end, voiceId };
}

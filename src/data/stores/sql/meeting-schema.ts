import type { ReminderKind } from '../../meeting.ts';

/** The tables of meetings; see `schema.ts`. */
export interface MeetingSchema {
  readonly meeting: MeetingTable;
  readonly meeting_reminder: MeetingReminderTable;
  readonly meeting_zone: MeetingZoneTable;
}

export interface MeetingTable {
  readonly id: string;
  readonly guild_id: string;
  readonly paper_id: string;
  readonly title: string;
  readonly channel_id: string;
  readonly voice_id: string | null;
  readonly host_id: string | null;
  readonly scheduler_id: string | null;
  readonly starts_at: number;
  readonly ends_at: number;
  readonly locale: string;
  readonly event_id: string | null;
  readonly booked_at: number;
}

export interface MeetingReminderTable {
  readonly meeting_id: string;
  readonly kind: ReminderKind;
  readonly guild_id: string;
  readonly state: 'planned' | 'sending' | 'sent' | 'over';
  readonly due_at: number;
  /** Not tried before. */
  readonly run_at: number;
  readonly attempts: number;
  readonly lease_until: number | null;
  readonly holder: string | null;
  readonly sent_at: number | null;
  readonly message_id: string | null;
}

/** The zone in which a person gave a time last. */
export interface MeetingZoneTable {
  readonly user_id: string;
  readonly timezone: string;
}

/** What is kept of people, by the kind of thing. */
export const PERSONAL_KINDS = [
  'paper_vote',
  'saved_paper',
  'asked',
  'verdict',
  'marked',
  'subscription',
  'delivery',
  'sent_paper',
  'mail_code',
  'meeting',
  'meeting_zone',
  'daily_count',
  'view_state',
] as const;

export type PersonalKind = (typeof PERSONAL_KINDS)[number];

type Row = Readonly<Record<string, unknown>>;

/** Everything that is kept with a person's id. */
export interface PersonalDataStore {
  /** The rows as they are stored, by kind. Codes are left out: they are secrets. */
  of(userId: string): Promise<Readonly<Record<PersonalKind, readonly Row[]>>>;
  /**
   * Deletes them; what belongs to a server stays without the person: papers on the team's list, the
   * subscriptions of channels, meetings.
   */
  forget(userId: string): Promise<void>;
}

import type { DeliveryState } from '../deliveries.ts';

/** The tables of subscriptions and what is delivered to them; see `schema.ts`. */
export interface DigestSchema {
  readonly subscription: SubscriptionTable;
  readonly delivery: DeliveryTable;
  readonly delivery_part: DeliveryPartTable;
  readonly sent_paper: SentPaperTable;
  readonly mail_code: MailCodeTable;
}

export interface SubscriptionTable {
  readonly id: string;
  /** The key of its place. */
  readonly place: string;
  readonly guild_id: string | null;
  readonly owner_id: string;
  /** JSON of a Subscription. */
  readonly record: string;
  /** Null while it rests. */
  readonly next_at: number | null;
  readonly created_at: number;
}

export interface DeliveryTable {
  readonly id: string;
  readonly subscription_id: string;
  readonly place: string;
  readonly slot: string;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly failures: number;
  readonly run_at: number;
  readonly lease_until: number | null;
  readonly holder: string | null;
  /** JSON of an Edition; null for a day that was skipped. */
  readonly edition: string | null;
  readonly updated_at: number;
}

export interface DeliveryPartTable {
  readonly delivery_id: string;
  readonly part: number;
  readonly channel_id: string;
  readonly message_id: string;
}

export interface SentPaperTable {
  readonly place: string;
  readonly paper_id: string;
  readonly version: number;
  readonly delivery_id: string;
}

/** The code that waits for a person to enter it. */
export interface MailCodeTable {
  readonly user_id: string;
  readonly code_hash: string;
  /** Encrypted. */
  readonly address: string;
  readonly address_hash: string;
  readonly tries: number;
  readonly expires_at: number;
}

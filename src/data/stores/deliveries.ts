/**
 * What a day of a subscription comes to. `planned` waits for its time or for another attempt, `sending` is in
 * the hands of a process until its lease ends, `sent`, `dead` (given up, with the reason) and `skipped`
 * (nothing to send, with the reason) are over.
 */
export const DELIVERY_STATES = ['planned', 'sending', 'sent', 'dead', 'skipped'] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

export interface PaperVersion {
  readonly paperId: string;
  readonly version: number;
}

/** One edition, or the reason for none, on its way into the store. */
export interface PlannedDelivery {
  readonly subscriptionId: string;
  readonly place: string;
  /** The local calendar date, `2026-11-26`: one for each subscription. */
  readonly slot: string;
  /** Epoch ms of the slot it was due at, and of the subscription's next. */
  readonly dueAt: number;
  readonly nextAt: number;
  /** Epoch ms; not sent before. */
  readonly runAt: number;
  readonly content:
    | { readonly edition: string; readonly papers: readonly PaperVersion[] }
    | { readonly skip: string };
}

export interface Delivery {
  /** The same for every attempt and in every process. */
  readonly id: string;
  readonly subscriptionId: string;
  readonly place: string;
  readonly slot: string;
  readonly state: DeliveryState;
  /** Why it was skipped, waits again or was given up. */
  readonly reason: string | undefined;
  /** How often a process took it in hand; some of them may have died with it. */
  readonly attempts: number;
  /** How many of the attempts are known to have failed. */
  readonly failures: number;
  /** JSON of the edition; undefined where the day was skipped. */
  readonly edition: string | undefined;
  /** Epoch ms of the last change. */
  readonly at: number;
}

/** A message that arrived. */
export interface DeliveredPart {
  /** From 0. */
  readonly part: number;
  readonly channelId: string;
  readonly messageId: string;
}

export interface ClaimedDelivery extends Delivery {
  readonly parts: readonly DeliveredPart[];
}

/** By which way a delivery goes. */
export type Way = 'discord' | 'mail';

export interface Claim {
  /** The process that sends it. */
  readonly holder: string;
  /** Epoch ms. */
  readonly now: number;
  readonly leaseMs: number;
  readonly limit: number;
  readonly way: Way;
}

/** What became of an attempt. */
export type Outcome = {
  /** Messages that arrived and are not stored yet. */
  readonly parts?: readonly DeliveredPart[];
} & (
  | { readonly state: 'sent' }
  | { readonly state: 'planned'; readonly runAt: number; readonly reason: string }
  | { readonly state: 'dead'; readonly reason: string }
);

export type DeliveryCounts = Readonly<Partial<Record<DeliveryState, number>>>;

/** The outbox: every edition of every subscription, once. */
export interface DeliveryStore {
  /**
   * Writes plans and moves their subscriptions on to their next slots, the day of a place in one transaction.
   * A plan whose subscription another process has moved on is dropped; so is one for a slot that has its
   * delivery. An edition overtakes earlier ones of its subscription that nobody has tried to send. Returns the places whose day was not written since a paper of it was sent there meanwhile:
   * they are still due.
   */
  plan(planned: readonly PlannedDelivery[], now: number): Promise<readonly string[]>;
  /** Which papers each place was or will be sent, and in which versions. */
  sentTo(places: readonly string[]): Promise<ReadonlyMap<string, readonly PaperVersion[]>>;
  /** Takes deliveries whose time has come, and those whose process let its lease end. */
  claim(claim: Claim): Promise<readonly ClaimedDelivery[]>;
  /** Keeps a delivery longer; false where another process holds it by now. */
  renew(id: string, claim: Omit<Claim, 'limit' | 'way'>): Promise<boolean>;
  /** A message arrived; safe to repeat. */
  arrived(id: string, part: DeliveredPart): Promise<void>;
  /** The end of an attempt, by the process that holds it; papers of a dead one count as unsent. */
  finish(id: string, holder: string, outcome: Outcome, now: number): Promise<boolean>;
  get(id: string): Promise<ClaimedDelivery | undefined>;
  /** The newest days first. */
  ofSubscription(subscriptionId: string, limit: number): Promise<readonly Delivery[]>;
  /** How many there are in each state of those whose time is not before `since` (epoch ms). */
  counts(since: number): Promise<DeliveryCounts>;
  /**
   * Deletes what was sent before a time (epoch ms) by subscriptions that are no more, to places that have no
   * other; returns how many that were.
   */
  purge(before: number): Promise<number>;
  /** How many wait although their time has come. */
  due(now: number): Promise<number>;
}

/** At most 25 characters, as Discord's nonce has it, with room for the number of a part. */
export const deliveryId = (subscriptionId: string, slot: string): string =>
  `${subscriptionId}-${slot.replaceAll('-', '')}`;

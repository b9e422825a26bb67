import type { Pause, Subscription } from '../subscription.ts';

/** A subscription whose time has come. */
export interface DueSubscription {
  readonly subscription: Subscription;
  /** Epoch ms of the slot it waits for. */
  readonly dueAt: number;
}

export interface SubscriptionStore {
  /** Adds one, or replaces the one with its id; `nextAt` (epoch ms) is when its next edition is due. */
  put(subscription: Subscription, nextAt: number): Promise<void>;
  get(id: string): Promise<Subscription | undefined>;
  /** In the order in which they were made. */
  ofGuild(guildId: string): Promise<readonly Subscription[]>;
  /** Those that a person made, wherever they go. */
  ofOwner(userId: string): Promise<readonly Subscription[]>;
  /** Those of inboxes that do not rest. */
  awakeMail(): Promise<readonly Subscription[]>;
  /** Epoch ms of the next edition; undefined for one that rests or is not there. */
  nextAt(id: string): Promise<number | undefined>;
  /**
   * Those that do not rest and whose time is not after `now`, the longest overdue first: as many as `limit`,
   * and with them all that are due for the same places.
   */
  due(now: number, limit: number): Promise<readonly DueSubscription[]>;
  /** Lets those of a place rest, and returns those that did not before. */
  pausePlace(place: string, pause: PauseNote): Promise<readonly Subscription[]>;
  /** Lets one rest; false where it did before or is not there. */
  pause(id: string, pause: PauseNote): Promise<boolean>;
  resume(id: string, nextAt: number): Promise<boolean>;
  /** With what was planned for it; what its place was sent is kept. Returns whether it was there. */
  remove(id: string): Promise<boolean>;
}

export interface PauseNote {
  readonly reason: Pause;
  readonly detail?: string | undefined;
  /** Epoch ms. */
  readonly at: number;
}

import type { Delivery } from '../../data/stores/deliveries.ts';
import type { Subscription } from '../../data/subscription.ts';
import type { Edition } from '../../digest/edition.ts';
import type { Message, MessageKey } from '../../words/words.ts';
import type { Action } from '../action.ts';

export interface SubscriptionsReply {
  readonly view: 'subscriptions';
  readonly heading: MessageKey;
  readonly entries: readonly SubscriptionEntry[];
}

export interface SubscriptionEntry {
  readonly subscription: Subscription;
  /** Epoch ms of its next edition; undefined for one that rests. */
  readonly nextAt: number | undefined;
  /** Of an inbox, shortened, where it can be read. */
  readonly address: string | undefined;
}

export interface EditionReply {
  readonly view: 'edition';
  /** What stands before it. */
  readonly note: Message;
  readonly edition: Edition;
  readonly deliveryId: string;
  /** Which of its messages, from 0. */
  readonly part: number;
  /** Shows another part, as its value `part`. */
  readonly turn: Action;
}

export interface DeliveriesReply {
  readonly view: 'deliveries';
  readonly entry: SubscriptionEntry;
  /** The newest days first. */
  readonly deliveries: readonly Delivery[];
  /** Opens the edition of the chosen one, as its value `delivery`. */
  readonly open: Action;
}

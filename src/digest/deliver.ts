import type { ClaimedDelivery, DeliveredPart, DeliveryStore } from '../data/stores/deliveries.ts';
import type { SubscriptionStore } from '../data/stores/subscriptions.ts';
import type { Pause, Subscription } from '../data/subscription.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { OwnError } from '../shared/own-error.ts';
import { type Edition, EditionSchema } from './edition.ts';

/** One edition on its way to one place. */
export interface Letter {
  readonly id: string;
  readonly edition: Edition;
  readonly subscription: Subscription;
  /** Messages that have arrived already. */
  readonly arrived: readonly DeliveredPart[];
  /** An earlier attempt may have sent a part and died before it said so: look before sending. */
  readonly lookFirst: boolean;
}

/** Brings letters to one kind of place. */
export interface Carrier {
  /** Sends the parts that have not arrived and tells `onArrived` of each. Throws a DeliveryFailure. */
  carry(letter: Letter, onArrived: (part: DeliveredPart) => Promise<void>): Promise<void>;
}

export type Carriers = Readonly<Record<Subscription['place']['kind'], Carrier | undefined>>;

/** Why a letter did not arrive, in our own words. */
export class DeliveryFailure extends OwnError {
  override readonly name = 'DeliveryFailure';
  /** The place takes no more letters until somebody mends this. */
  readonly pause: { readonly reason: Pause; readonly detail?: string } | undefined;
  /** Not before; epoch ms. */
  readonly notBefore: number | undefined;

  constructor(
    message: string,
    { pause, notBefore, cause }: Pick<Partial<DeliveryFailure>, 'pause' | 'notBefore' | 'cause'>,
  ) {
    super(message, { cause });
    this.pause = pause;
    this.notBefore = notBefore;
  }
}

export interface DeliveringParts {
  readonly subscriptions: SubscriptionStore;
  readonly deliveries: DeliveryStore;
  readonly carriers: Carriers;
  /** Waits until one more request may go out; all processes together keep to Discord's limit. */
  readonly pace: () => Promise<void>;
  /** A subscription rests from now on: told to those who can mend it, once. */
  readonly onPaused: (subscriptions: readonly Subscription[]) => Promise<void>;
  /** Names this process; random. */
  readonly holder: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
}

/** A process that says nothing for so long has died. */
const LEASE_MS = 60_000;
/** Letters in the hands of one process. */
const AT_ONCE = 25;
/** Then it is given up, after about a day. */
const MOST_ATTEMPTS = 12;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 4 * 60 * 60 * 1000;

/**
 * Sends what is due until nothing is or `signal` says stop; returns how many arrived. Each is claimed with a
 * lease, sent by its place's carrier, and acknowledged part by part, so that a process that dies leaves
 * nothing that another would send twice.
 */
export async function deliverDue(parts: DeliveringParts, signal: AbortSignal): Promise<number> {
  const { deliveries, holder, clock } = parts;
  const inHand = new Set<Promise<void>>();
  let arrived = 0;
  const send = async (delivery: ClaimedDelivery): Promise<void> => {
    if (await deliverOne(delivery, parts)) arrived++;
  };
  while (!signal.aborted) {
    const limit = AT_ONCE - inHand.size;
    const claimed = await deliveries.claim({ holder, now: clock(), leaseMs: LEASE_MS, limit });
    for (const delivery of claimed) {
      const sending = send(delivery).finally(() => inHand.delete(sending));
      inHand.add(sending);
    }
    if (inHand.size === 0) break;
    // One slow channel holds up none of the others.
    await Promise.race(inHand);
  }
  await Promise.all(inHand);
  return arrived;
}

async function deliverOne(delivery: ClaimedDelivery, parts: DeliveringParts): Promise<boolean> {
  const { deliveries, holder, clock, log } = parts;
  try {
    const letter = await letterOf(delivery, parts);
    await parts.pace();
    // The wait may have been long: nobody else has taken it over?
    const isOurs = await deliveries.renew(delivery.id, { holder, now: clock(), leaseMs: LEASE_MS });
    if (!isOurs) return false;
    await carrierOf(letter, parts).carry(letter, (part) => deliveries.arrived(delivery.id, part));
    await deliveries.finish(delivery.id, holder, { state: 'sent' }, clock());
    return true;
  } catch (error) {
    await fail(delivery, asFailure(error), parts).catch((failure: unknown) => {
      // The lease ends, and somebody tries again.
      log.error({ err: failure }, 'the end of a delivery could not be stored');
    });
    return false;
  }
}

async function letterOf(delivery: ClaimedDelivery, parts: DeliveringParts): Promise<Letter> {
  const subscription = await parts.subscriptions.get(delivery.subscriptionId);
  if (subscription === undefined) throw new GivenUp('the subscription was removed');
  if (subscription.paused) throw new GivenUp(`paused: ${subscription.paused.reason}`);
  const edition = EditionSchema.safeParse(parseJson(delivery.edition ?? ''));
  if (!edition.success) throw new GivenUp('the stored edition is damaged');
  const { id, attempts, parts: arrived } = delivery;
  return { id, edition: edition.data, subscription, arrived, lookFirst: attempts > 1 };
}

/** No further attempt would help. */
class GivenUp extends OwnError {}

function carrierOf({ subscription }: Letter, { carriers }: DeliveringParts): Carrier {
  const { kind } = subscription.place;
  const carrier = carriers[kind];
  if (carrier) return carrier;
  const reason = kind === 'mail' ? 'mail off' : 'no access';
  throw new DeliveryFailure(`nobody here delivers to a ${kind}`, { pause: { reason } });
}

const asFailure = (error: unknown): DeliveryFailure | GivenUp =>
  error instanceof DeliveryFailure || error instanceof GivenUp
    ? error
    : new DeliveryFailure('failed for a reason of our own', { cause: error });

async function fail(
  { id, attempts, place }: ClaimedDelivery,
  failure: DeliveryFailure | GivenUp,
  parts: DeliveringParts,
): Promise<void> {
  const { deliveries, holder, clock, log } = parts;
  const reason = failure.message;
  const now = clock();
  const pause = failure instanceof DeliveryFailure ? failure.pause : undefined;
  const isOver = failure instanceof GivenUp || pause !== undefined || attempts >= MOST_ATTEMPTS;
  if (isOver) {
    await deliveries.finish(id, holder, { state: 'dead', reason }, now);
    log.warn({ delivery: id, attempts }, `an edition was given up: ${reason}`);
    if (pause) {
      await parts.onPaused(await parts.subscriptions.pausePlace(place, { ...pause, at: now }));
    }
    return;
  }
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));
  const runAt = Math.max(now + wait * (0.5 + parts.random() / 2), failure.notBefore ?? 0);
  await deliveries.finish(id, holder, { state: 'planned', runAt: Math.round(runAt), reason }, now);
  log.info({ delivery: id, attempts, err: failure.cause }, `an edition waits: ${reason}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

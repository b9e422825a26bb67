import type {
  ClaimedDelivery,
  DeliveredPart,
  DeliveryStore,
  Way,
} from '../data/stores/deliveries.ts';
import type { PauseNote, SubscriptionStore } from '../data/stores/subscriptions.ts';
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

export interface ArrivedPart extends DeliveredPart {
  /** It is stored with the end of the delivery then, in one transaction. */
  readonly isLast?: boolean;
}

/** Brings letters to one kind of place. */
export interface Carrier {
  /**
   * Sends the parts that have not arrived and tells `onArrived` of each; begins no further part once
   * `signal` says stop. Throws a DeliveryFailure.
   */
  carry(
    letter: Letter,
    onArrived: (part: ArrivedPart) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void>;
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
  /** A subscription rests from now on: told to those who can mend it, once. */
  readonly onPaused: (subscriptions: readonly Subscription[], pause: PauseNote) => Promise<void>;
  /** Mail goes out one by one: it has hands of its own, so that no channel waits behind it. */
  readonly way: Way;
  /** Names this process; random. */
  readonly holder: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Pick<Log, 'info' | 'warn'>;
}

/** A process that says nothing for so long has died. */
const LEASE_MS = 60_000;
/** Letters in the hands of one process: those on their way and those that wait for their turn. */
const AT_ONCE: Readonly<Record<Way, number>> = { discord: 50, mail: 4 };
/** From so few on more are taken: each claim is a transaction. */
const FEW: Readonly<Record<Way, number>> = { discord: 25, mail: 2 };
/** Then it is given up, after about a day. Processes that died on the way do not count: the edition is not to blame. */
const MOST_FAILURES = 12;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 4 * 60 * 60 * 1000;

/**
 * Sends what is due until nothing is or `signal` says stop; returns how many arrived. Each is claimed with a
 * lease, sent by its place's carrier, and acknowledged part by part, so that a process that dies leaves
 * nothing that another would send twice.
 */
export async function deliverDue(parts: DeliveringParts, signal: AbortSignal): Promise<number> {
  const inHand = new Set<Promise<void>>();
  let arrived = 0;
  const send = async (delivery: ClaimedDelivery): Promise<void> => {
    if (await deliverOne(delivery, parts, signal)) arrived++;
  };
  try {
    while (!signal.aborted) {
      const claimed = await claim(AT_ONCE[parts.way] - inHand.size, parts);
      for (const delivery of claimed) {
        const sending = send(delivery).finally(() => inHand.delete(sending));
        inHand.add(sending);
      }
      if (inHand.size === 0) break;
      // One slow channel holds up none of the others.
      do await Promise.race(inHand);
      while (inHand.size > FEW[parts.way]);
    }
  } finally {
    await Promise.all(inHand);
  }
  return arrived;
}

const claim = (limit: number, { deliveries, holder, clock, way }: DeliveringParts) =>
  deliveries.claim({ holder, now: clock(), leaseMs: LEASE_MS, limit, way });

async function deliverOne(
  delivery: ClaimedDelivery,
  parts: DeliveringParts,
  signal: AbortSignal,
): Promise<boolean> {
  const { deliveries, holder, clock, log } = parts;
  const { id } = delivery;
  const last: DeliveredPart[] = [];
  const onArrived = async ({ isLast = false, ...part }: ArrivedPart): Promise<void> => {
    if (isLast) last.push(part);
    else {
      await deliveries.arrived(id, part);
      await deliveries.renew(id, { holder, now: clock(), leaseMs: LEASE_MS });
    }
  };
  try {
    const letter = await letterOf(delivery, parts);
    await carrierOf(letter, parts).carry(letter, onArrived, signal);
    await deliveries.finish(id, holder, { state: 'sent', parts: last }, clock());
    return true;
  } catch (error) {
    await fail(delivery, { failure: asFailure(error), arrived: last }, parts).catch(
      (err: unknown) => {
        // The lease ends, and somebody tries again.
        log.warn({ err, delivery: id }, 'the end of a delivery could not be stored');
      },
    );
    return false;
  }
}

async function letterOf(delivery: ClaimedDelivery, parts: DeliveringParts): Promise<Letter> {
  const subscription = await parts.subscriptions.get(delivery.subscriptionId);
  if (subscription === undefined) throw new GivenUp('the subscription was removed');
  if (subscription.paused) throw new GivenUp(restingAs(subscription.paused));
  const edition = EditionSchema.safeParse(parseJson(delivery.edition ?? ''));
  if (!edition.success) throw new GivenUp('the stored edition is damaged');
  const { id, attempts, parts: arrived } = delivery;
  return { id, edition: edition.data, subscription, arrived, lookFirst: attempts > 1 };
}

const restingAs = ({ reason, detail }: NonNullable<Subscription['paused']>): string =>
  `paused: ${reason}${detail === undefined ? '' : `: ${detail}`}`;

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

interface Failed {
  readonly failure: DeliveryFailure | GivenUp;
  readonly arrived: readonly DeliveredPart[];
}

async function fail(
  { id, place, ...delivery }: ClaimedDelivery,
  { failure, arrived }: Failed,
  parts: DeliveringParts,
): Promise<void> {
  const { deliveries, holder, clock, log } = parts;
  const reason = failure.message;
  const now = clock();
  const failures = delivery.failures + 1;
  const pause = failure instanceof DeliveryFailure ? failure.pause : undefined;
  const isOver = failure instanceof GivenUp || pause !== undefined || failures >= MOST_FAILURES;
  if (isOver) {
    await deliveries.finish(id, holder, { state: 'dead', reason, parts: arrived }, now);
    log.warn({ delivery: id, failures }, `an edition was given up: ${reason}`);
    if (pause) {
      const note = { ...pause, at: now };
      await parts.onPaused(await parts.subscriptions.pausePlace(place, note), note);
    }
    return;
  }
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
  const runAt = Math.max(now + wait * (0.5 + parts.random() / 2), failure.notBefore ?? 0);
  const again = { state: 'planned', runAt: Math.round(runAt), reason, parts: arrived } as const;
  await deliveries.finish(id, holder, again, now);
  log.info({ delivery: id, failures, err: failure.cause }, `an edition waits: ${reason}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { DeliveryStore, PaperVersion, PlannedDelivery } from '../data/stores/deliveries.ts';
import type { DueSubscription, SubscriptionStore } from '../data/stores/subscriptions.ts';
import { type Place, placeKey, type Schedule } from '../data/subscription.ts';
import { createBreather } from '../shared/breathe.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { versionKey } from './choose.ts';
import { composeEdition, type Desk } from './compose.ts';
import type { Skip } from './edition.ts';
import { type Slot, slotAfter, slotUpTo } from './schedule.ts';

export interface PlanningParts {
  readonly subscriptions: SubscriptionStore;
  readonly deliveries: DeliveryStore;
  /** What there is to tell at this moment; asked once for each run. */
  readonly openDesk: () => Desk;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
}

/**
 * Subscriptions that are planned in one transaction, during which SQLite lets nothing else run: few enough
 * to hold nobody up, and enough that what a transaction costs is shared (`npm run bench -- --deliveries`).
 */
const AT_ONCE = 100;

/** So many minutes a morning is spread over, for those whom nobody beside them sees waiting. */
export const SPREAD_MS = 5 * 60 * 1000;

/** No edition is made from half a batch; but for longer than this nobody waits for the other half. */
const WAIT_FOR_BATCH_MS = 60 * 60 * 1000;

/**
 * Plans an edition, or notes why there is none, for every subscription whose time has come. One that was
 * missed while nobody was there is made up for once, however many days there were. Returns how many were
 * planned; safe to run in several processes, and to break off.
 */
export async function planEditions(parts: PlanningParts): Promise<number> {
  const desk = parts.openDesk();
  const planner: Planner = { ...parts, desk, slots: createSlots(), breathe: createBreather() };
  let planned = 0;
  for (;;) {
    await planner.breathe();
    const due = await dueNow(desk, parts);
    if (due.length === 0) return planned;
    const plans = await planAll(due, planner);
    await planner.breathe();
    const conflicted = await parts.deliveries.plan(plans, parts.clock());
    const written = plans.filter(({ place }) => !conflicted.includes(place)).length;
    planned += written;
    // Another process planned the same places at the same time: their turn comes again.
    if (written === 0) return planned;
  }
}

/** While a batch comes in, those alone that have waited for it long enough. */
async function dueNow(desk: Desk, { subscriptions, clock }: PlanningParts) {
  const due = await subscriptions.due(clock(), AT_ONCE);
  if (due.length === 0 || (await desk.sources()) !== 'growing') return due;
  const longAgo = clock() - WAIT_FOR_BATCH_MS;
  return due.filter(({ dueAt }) => dueAt <= longAgo);
}

interface Planner extends PlanningParts {
  readonly desk: Desk;
  readonly slots: Slots;
  /** One for the whole run: batches take less than its slice each. */
  readonly breathe: ReturnType<typeof createBreather>;
}

async function planAll(due: readonly DueSubscription[], planner: Planner) {
  const { desk, slots, breathe, ...parts } = planner;
  const byPlace = Map.groupBy(due, ({ subscription }) => placeKey(subscription.place));
  const sentTo = await sentToAll([...byPlace.keys()], planner);
  await desk.serve([...new Set(due.flatMap(({ subscription: { guildId } }) => guildId ?? []))]);
  const now = parts.clock();
  const plans: PlannedDelivery[] = [];
  for (const [place, ofPlace] of byPlace) {
    const sent = new Set(
      sentTo.get(place)?.map(({ paperId, version }) => versionKey({ id: paperId, version })),
    );
    for (const one of ofPlace) {
      const plan = await planOrPutOff(one, desk, { sent, slots, now, log: parts.log });
      if ('edition' in plan.content) {
        for (const { paperId, version } of plan.content.papers) {
          sent.add(versionKey({ id: paperId, version }));
        }
      }
      plans.push(plan);
    }
    await breathe();
  }
  return plans;
}

/** What was sent to so many places is read at a time: some 2,000 papers each, after a year of editions. */
const PLACES_AT_ONCE = 10;

async function sentToAll(places: readonly string[], { deliveries, breathe }: Planner) {
  const sent = new Map<string, readonly PaperVersion[]>();
  for (let start = 0; start < places.length; start += PLACES_AT_ONCE) {
    const some = await deliveries.sentTo(places.slice(start, start + PLACES_AT_ONCE));
    for (const [place, versions] of some) sent.set(place, versions);
    await breathe();
  }
  return sent;
}

interface Planning {
  readonly sent: ReadonlySet<string>;
  readonly slots: Slots;
  /** Epoch ms. */
  readonly now: number;
  readonly log: Pick<Log, 'error'>;
}

const PUT_OFF_MS = 60 * 60 * 1000;

/** One that cannot be planned holds up no other: it is looked at again in an hour. */
async function planOrPutOff(due: DueSubscription, desk: Desk, planning: Planning) {
  const { now } = planning;
  try {
    return await planOne(due, desk, planning);
  } catch (error) {
    const { id, place } = due.subscription;
    planning.log.error({ err: error, subscription: id }, 'an edition could not be planned');
    return {
      subscriptionId: id,
      place: placeKey(place),
      slot: new Date(now).toISOString().slice(0, 13),
      dueAt: due.dueAt,
      nextAt: now + PUT_OFF_MS,
      runAt: now,
      content: { skip: 'failed' satisfies Skip },
    };
  }
}

async function planOne(
  { subscription, dueAt }: DueSubscription,
  desk: Desk,
  { sent, slots, now }: Planning,
): Promise<PlannedDelivery> {
  const { id, place, schedule } = subscription;
  const { slot, next } = slots(schedule, now);
  const composed = await composeEdition(desk, subscription, { day: slot.day, sent });
  return {
    subscriptionId: id,
    place: placeKey(place),
    slot: slot.day,
    dueAt,
    nextAt: next.at,
    runAt: slot.at + spread(place, id),
    content:
      'skip' in composed
        ? composed
        : {
            edition: JSON.stringify(composed.edition),
            papers: composed.edition.entries.map(({ paperId, version = 1 }) => {
              return { paperId, version };
            }),
          },
  };
}

/** The slots of a schedule around a moment (epoch ms). */
type Slots = (schedule: Schedule, now: number) => { readonly slot: Slot; readonly next: Slot };

/** Thousands of subscriptions share a few schedules, and a slot lasts until the next one. */
function createSlots(): Slots {
  const known = new Map<string, ReturnType<Slots>>();
  return (schedule, now) => {
    const key = `${schedule.time} ${schedule.days} ${schedule.timezone}`;
    const found = known.get(key);
    if (found && found.slot.at <= now && now < found.next.at) return found;
    const around = { slot: slotUpTo(schedule, now), next: slotAfter(schedule, now) };
    known.set(key, around);
    return around;
  };
}

/** The same for a subscription every day, so that its edition is not early once and late once. */
function spread({ kind }: Place, id: string): number {
  if (kind === 'channel') return 0;
  const hash = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return hash % SPREAD_MS;
}

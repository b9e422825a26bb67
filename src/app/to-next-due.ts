import type { MeetingStore } from '../data/stores/meetings.ts';
import type { SubscriptionStore } from '../data/stores/subscriptions.ts';
import { SPREAD_MS } from '../digest/plan-editions.ts';
import type { MovableClock } from '../shared/clock.ts';

/**
 * Moves a clock to when the next edition of all is on its way, whomever it is for, or the next reminder of a
 * meeting, if that is earlier. Returns the clock's time; undefined where nothing is awaited.
 */
export async function toNextDue(
  {
    subscriptions,
    meetings,
  }: {
    readonly subscriptions: Pick<SubscriptionStore, 'due'>;
    readonly meetings: Pick<MeetingStore, 'nextReminder'>;
  },
  { moveTo }: Pick<MovableClock, 'moveTo'>,
): Promise<number | undefined> {
  const [edition] = await subscriptions.due(Number.MAX_SAFE_INTEGER, 1);
  const reminder = await meetings.nextReminder();
  const times = [edition && edition.dueAt + SPREAD_MS, reminder].filter((at) => at !== undefined);
  return times.length === 0 ? undefined : moveTo(Math.min(...times));
}

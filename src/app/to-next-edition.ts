import type { SubscriptionStore } from '../data/stores/subscriptions.ts';
import { SPREAD_MS } from '../digest/plan-editions.ts';
import type { MovableClock } from '../shared/clock.ts';

/**
 * Moves a clock to when the next edition of all is on its way, whomever it is for. Returns the clock's time;
 * undefined where none is awaited.
 */
export async function toNextEdition(
  subscriptions: Pick<SubscriptionStore, 'due'>,
  { moveTo }: Pick<MovableClock, 'moveTo'>,
): Promise<number | undefined> {
  const [next] = await subscriptions.due(Number.MAX_SAFE_INTEGER, 1);
  return next && moveTo(next.dueAt + SPREAD_MS);
}

import type { SubscriptionStore } from '../data/stores/subscriptions.ts';
import { placeKey } from '../data/subscription.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { MailKeys } from './mail-keys.ts';

export interface UnreadableParts {
  readonly subscriptions: Pick<SubscriptionStore, 'awakeMail' | 'pausePlace'>;
  readonly keys: Pick<MailKeys, 'open'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

/** Lets those subscriptions rest whose address was encrypted with another key; told once, by their number. */
export async function pauseUnreadable(parts: UnreadableParts): Promise<void> {
  const { subscriptions, keys, clock, log } = parts;
  let rested = 0;
  for (const { place } of await subscriptions.awakeMail()) {
    if (place.kind !== 'mail' || keys.open(place.address) !== undefined) continue;
    const pause = { reason: 'key changed', at: clock() } as const;
    rested += (await subscriptions.pausePlace(placeKey(place), pause)).length;
  }
  if (rested === 0) return;
  log.warn(
    `${rested} e-mail subscriptions rest: their addresses were encrypted with another SECRET_KEY. ` +
      'Set the old one, or people subscribe anew',
  );
}

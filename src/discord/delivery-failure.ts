import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Pause } from '../data/subscription.ts';
import { DeliveryFailure } from '../digest/deliver.ts';
import { NoHistoryError } from './recent-messages.ts';

/** Discord's codes for places that take nothing until somebody mends them. */
const PAUSES: Readonly<Record<number, { readonly reason: Pause; readonly detail?: string }>> = {
  10003: { reason: 'channel gone' },
  10004: { reason: 'left the server' },
  10013: { reason: 'direct messages closed' },
  50001: { reason: 'no access' },
  50007: { reason: 'direct messages closed' },
  50013: { reason: 'missing permissions' },
  160005: { reason: 'missing permissions', detail: 'Manage Threads' },
};

/** What a request to Discord that failed means for a letter; the error's own words stay out. */
export function deliveryFailure(error: unknown, now: number): DeliveryFailure {
  if (error instanceof DeliveryFailure) return error;
  if (error instanceof NoHistoryError) {
    const pause = { reason: 'missing permissions', detail: 'Read Message History' } as const;
    const what = 'it may have arrived, and the history cannot be read';
    return new DeliveryFailure(what, { pause, cause: error });
  }
  if (error instanceof RateLimitError) {
    return new DeliveryFailure('Discord asks for patience', {
      notBefore: now + Math.max(error.timeToReset, error.retryAfter),
      cause: error,
    });
  }
  if (error instanceof DiscordAPIError) {
    const pause = PAUSES[Number(error.code)];
    const what = `Discord refused it (${error.status}, ${error.code})`;
    return new DeliveryFailure(what, { ...(pause && { pause }), cause: error });
  }
  const status = error instanceof HTTPError ? ` (${error.status})` : '';
  return new DeliveryFailure(`Discord could not be reached${status}`, { cause: error });
}

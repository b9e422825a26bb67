import type { SubscriptionStore } from '../data/stores/subscriptions.ts';
import type { Log } from '../shared/log.ts';
import type { MailKeys } from './mail-keys.ts';

export interface UnsubscriberParts {
  readonly keys: Pick<MailKeys, 'verify'>;
  readonly subscriptions: Pick<SubscriptionStore, 'get' | 'remove'>;
  readonly log: Pick<Log, 'info'>;
}

/** What the links of mails do; a token is a subscription's id, signed. */
export function createUnsubscriber({ keys, subscriptions, log }: UnsubscriberParts) {
  return {
    /** Undefined for a token that is none; `subscribed` is false once it was stopped. */
    look: async (token: string) => {
      const id = keys.verify(token);
      if (id === undefined) return undefined;
      const subscription = await subscriptions.get(id);
      return { subscribed: subscription !== undefined, locale: subscription?.locale };
    },
    /** Safe to repeat. */
    stop: async (token: string): Promise<void> => {
      const id = keys.verify(token);
      if (id === undefined) return;
      if (await subscriptions.remove(id)) log.info({ subscription: id }, 'stopped by its mail');
    },
  };
}

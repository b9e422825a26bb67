import { type Carrier, DeliveryFailure, type Letter } from '../digest/deliver.ts';
import type { Clock } from '../shared/clock.ts';
import { safeLink } from '../shared/safe-link.ts';
import type { WordsFor } from '../words/words.ts';
import { editionMail } from './edition-mail.ts';
import { listHeaders } from './list-headers.ts';
import { MailFailure, type MailFault, type MailSender } from './mail.ts';
import type { MailKeys } from './mail-keys.ts';

export interface MailCarrierParts {
  readonly sender: Pick<MailSender, 'send'>;
  readonly keys: MailKeys;
  readonly wordsFor: WordsFor;
  /** Where people reach this process's pages, without a slash at the end. */
  readonly publicUrl: string | undefined;
  readonly contact: string | undefined;
  readonly clock: Clock;
}

/** How long to wait at least, where the outbox would try again within seconds. */
const PATIENCE_MS: Readonly<Partial<Record<MailFault, number>>> = {
  // Greylisting wants to see the same mail again after some minutes.
  later: 5 * 60_000,
  message: 60 * 60_000,
  server: 10 * 60_000,
};

/**
 * Brings editions into inboxes. A mail that the server may or may not have taken is sent again under the
 * same Message-ID, by which mail servers and programs know it.
 */
export const createMailCarrier = (parts: MailCarrierParts): Carrier => ({
  async carry(letter, onArrived, signal) {
    if (letter.arrived.length > 0) return;
    if (signal.aborted) throw new DeliveryFailure('this process stops', {});
    const mail = mailOf(letter, parts);
    try {
      await parts.sender.send(mail);
    } catch (error) {
      throw deliveryFailure(error, parts.clock());
    }
    await onArrived({ part: 0, channelId: 'mail', messageId: mail.id, isLast: true });
  },
});

function mailOf({ id, edition, subscription }: Letter, parts: MailCarrierParts) {
  const { place } = subscription;
  if (place.kind !== 'mail') throw new TypeError(`mail is not for a ${place.kind}`);
  const to = parts.keys.open(place.address);
  if (to === undefined) {
    throw new DeliveryFailure('SECRET_KEY is another than the one that keeps the address', {
      pause: { reason: 'key changed' },
    });
  }
  const { publicUrl, contact, keys, wordsFor } = parts;
  const stopUrl = publicUrl && safeLink(`${publicUrl}/unsubscribe/${keys.sign(subscription.id)}`);
  const said = { edition, subscription, stopUrl, contact };
  return {
    to,
    id: `edition.${id}`,
    headers: listHeaders({ stopUrl, contact, subscriptionId: subscription.id }),
    ...editionMail(said, wordsFor(subscription.locale)),
  };
}

function deliveryFailure(error: unknown, now: number): DeliveryFailure {
  if (!(error instanceof MailFailure)) {
    return new DeliveryFailure('failed for a reason of our own', { cause: error });
  }
  const { fault, code, message } = error;
  const patience = PATIENCE_MS[fault];
  const detail = code === undefined ? {} : { detail: String(code) };
  return new DeliveryFailure(message, {
    ...(fault === 'recipient' && { pause: { reason: 'address refused', ...detail } }),
    ...(patience !== undefined && { notBefore: now + patience }),
    cause: error,
  });
}

import type { MailPlace } from '../data/subscription.ts';

/** Who wants editions at which address. */
export interface MailRequest {
  readonly userId: string;
  /** As it was typed. */
  readonly address: string;
  /** The language of the mail, as Discord names it. */
  readonly locale: string;
}

/**
 * What came of mailing a code: `limit`: this person or this address had as many as a day allows; `invalid`:
 * nothing that mail could be sent to; `refused`: the mail server does not take this address; `failed`: mail
 * cannot be sent just now.
 */
export type MailStart = 'sent' | 'limit' | 'invalid' | 'refused' | 'failed';

/** Who asks for editions by mail shows first that the address is theirs: a code goes there and comes back. */
export interface MailDesk {
  /** Mails a code; the person's earlier ones are void then. */
  start(request: MailRequest): Promise<MailStart>;
  /**
   * The place that a code opens, once, however it is spelt. `wrong`: another try is left; `over`: there is no
   * code that waits, since it was tried too often or too late, or none was asked for.
   */
  confirm(userId: string, code: string): Promise<MailPlace | 'wrong' | 'over'>;
  /** For showing: `a…@example.org`; undefined where the key of the operator is another by now. */
  shorten(place: MailPlace): string | undefined;
}

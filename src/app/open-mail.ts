import type { Config } from '../../config/index.ts';
import { openSqlDailyCountStore } from '../data/stores/sql/daily-counts.ts';
import { openSqlMailCodeStore } from '../data/stores/sql/mail-codes.ts';
import type { openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlSubscriptionStore } from '../data/stores/sql/subscriptions.ts';
import type { Carrier } from '../digest/deliver.ts';
import type { MailDesk } from '../digest/mail-desk.ts';
import { createMailCarrier } from '../email/mail-carrier.ts';
import { createMailKeys } from '../email/mail-keys.ts';
import { openMailDesk } from '../email/open-mail-desk.ts';
import { pauseUnreadable } from '../email/pause-unreadable.ts';
import { openSmtpSender } from '../email/smtp-sender.ts';
import { createTellingSender } from '../email/telling-sender.ts';
import { createUnsubscriber } from '../email/unsubscriber.ts';
import type { MailState } from '../http/app.ts';
import type { Unsubscriber } from '../http/unsubscribe.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { allWords } from '../words/languages.ts';

/** All that has to do with e-mail. */
export interface OpenMail {
  readonly desk: MailDesk;
  readonly carrier: Carrier;
  readonly unsubscriber: Unsubscriber;
  /** Lets subscriptions rest that the key no longer opens. */
  pauseUnreadable(): Promise<void>;
  /** What the operator has to mend before mail goes out. */
  ailment(): string | undefined;
  close(): void;
}

/** Undefined where e-mail is off: without SMTP_URL, or without SECRET_KEY, which is told then. */
export function openMail(
  { mail: settings, contact, pacing: { mailSeconds } }: Config,
  db: Awaited<ReturnType<typeof openDatabase>>,
  tools: { readonly clock: Clock; readonly log: Log },
): OpenMail | undefined {
  const { smtpUrl, from, secretKey, publicUrl } = settings;
  if (smtpUrl === undefined || from === undefined) return undefined;
  if (secretKey === undefined) {
    tools.log.warn('e-mail is off: SECRET_KEY, which addresses are encrypted with, is not set');
    return undefined;
  }
  const msBetween = mailSeconds * 1000;
  const sender = createTellingSender(openSmtpSender({ url: smtpUrl, from, msBetween }), tools.log);
  const keys = createMailKeys(secretKey);
  const parts = { ...tools, sender, keys, contact, publicUrl, wordsFor: allWords() };
  const subscriptions = openSqlSubscriptionStore(db, tools);
  return {
    desk: openMailDesk({
      ...parts,
      codes: openSqlMailCodeStore(db, tools),
      dailyCounts: openSqlDailyCountStore(db, tools),
    }),
    carrier: createMailCarrier(parts),
    unsubscriber: createUnsubscriber({ ...parts, subscriptions }),
    pauseUnreadable: () => pauseUnreadable({ ...parts, subscriptions }),
    ailment: sender.ailment,
    close: sender.close,
  };
}

export function mailState(mail: Pick<OpenMail, 'ailment'> | undefined): MailState {
  if (mail === undefined) return { state: 'off' };
  const why = mail.ailment();
  return why === undefined ? { state: 'ok' } : { state: 'failed', why };
}

import type { Log } from '../shared/log.ts';
import { MailFailure, type MailSender } from './mail.ts';

export interface TellingSender extends MailSender {
  /** What the operator has to mend before mail goes out; undefined: nothing, as far as is known. */
  ailment(): string | undefined;
}

/** Tells the operator once that the mail server lets nothing through, and once that it does again. */
export function createTellingSender(
  sender: MailSender,
  log: Pick<Log, 'info' | 'error'>,
): TellingSender {
  let ailment: string | undefined;

  function fails(error: unknown): void {
    if (!(error instanceof MailFailure) || error.fault !== 'server') return;
    const isNew = ailment === undefined;
    ailment = error.message;
    if (!isNew) return;
    log.error(
      { err: error },
      'no mail goes out until somebody mends this: check SMTP_URL (user, password) and MAIL_FROM',
    );
  }

  return {
    send: async (mail) => {
      try {
        await sender.send(mail);
      } catch (error) {
        fails(error);
        throw error;
      }
      if (ailment !== undefined) log.info('mail goes out again');
      ailment = undefined;
    },
    close: () => sender.close(),
    ailment: () => ailment,
  };
}

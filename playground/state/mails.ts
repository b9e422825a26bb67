import type { PageMail } from '../web/world.ts';
import type { Bus } from './bus.ts';

/** What came into the mailbox, the newest first. */
export interface Mails {
  all(): readonly PageMail[];
  add(mail: Omit<PageMail, 'id'>): void;
}

const KEPT = 50;

export function createMails(bus: Bus): Mails {
  let mails: readonly PageMail[] = [];
  let count = 0;
  return {
    all: () => mails,
    add: (arrived) => {
      count++;
      const mail = { ...arrived, id: String(count) };
      mails = [mail, ...mails].slice(0, KEPT);
      bus.emit({ type: 'mail-arrived', mail });
    },
  };
}

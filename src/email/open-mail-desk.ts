import { timingSafeEqual } from 'node:crypto';
import type { DailyCountStore } from '../data/stores/daily-counts.ts';
import type { MailCodeStore } from '../data/stores/mail-codes.ts';
import type { MailDesk, MailRequest, MailStart } from '../digest/mail-desk.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { WordsFor } from '../words/words.ts';
import { readAddress, shortAddress } from './address.ts';
import { newCode, readCode } from './code.ts';
import { codeMail } from './code-mail.ts';
import { MailFailure, type MailSender } from './mail.ts';
import type { MailKeys } from './mail-keys.ts';

export interface MailDeskParts {
  readonly codes: MailCodeStore;
  readonly dailyCounts: DailyCountStore;
  readonly keys: MailKeys;
  readonly sender: Pick<MailSender, 'send'>;
  readonly wordsFor: WordsFor;
  /** Who runs this bot; undefined: not told. */
  readonly contact: string | undefined;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

/** As the mail says. */
export const CODE_MINUTES = 15;
const TRIES = 5;
/** Mails with a code that a person may ask for in a day, and that an address gets. */
const MAILS_A_DAY = 3;

export function openMailDesk(parts: MailDeskParts): MailDesk {
  const { codes, keys } = parts;
  return {
    start: async (request) => {
      const address = readAddress(request.address);
      if (address === undefined) return 'invalid';
      return (await mayMail(request.userId, address, parts))
        ? mailCode(address, request, parts)
        : 'limit';
    },
    confirm: async (userId, typed) => {
      const waiting = await codes.try(userId, TRIES);
      if (waiting === undefined) return 'over';
      const codeHash = keys.hashCode(userId, readCode(typed));
      if (!isSame(codeHash, waiting.codeHash)) return waiting.tries < TRIES ? 'wrong' : 'over';
      return (await codes.take(userId, codeHash)) ? waiting.place : 'over';
    },
    shorten: ({ address }) => {
      const opened = keys.open(address);
      return opened && shortAddress(opened);
    },
  };
}

async function mayMail(
  userId: string,
  address: string,
  { dailyCounts, keys }: MailDeskParts,
): Promise<boolean> {
  return (
    (await dailyCounts.take('code mail by', userId, MAILS_A_DAY)) &&
    (await dailyCounts.take('code mail to', keys.hashAddress(address), MAILS_A_DAY))
  );
}

/** The code is kept before it is mailed: it may be entered sooner than the mail server has answered. */
async function mailCode(
  address: string,
  { userId, locale }: MailRequest,
  parts: MailDeskParts,
): Promise<MailStart> {
  const { codes, keys, sender, wordsFor, clock } = parts;
  const code = newCode();
  const codeHash = keys.hashCode(userId, code);
  await codes.put({
    userId,
    codeHash,
    place: { kind: 'mail', address: keys.seal(address), addressHash: keys.hashAddress(address) },
    expiresAt: clock() + CODE_MINUTES * 60_000,
  });
  const said = { code, minutes: CODE_MINUTES, contact: parts.contact };
  // The code's hash is random and tells nothing.
  const mail = { to: address, id: `code.${codeHash}`, ...codeMail(said, wordsFor(locale)) };
  try {
    await sender.send(mail);
    return 'sent';
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    if (error.fault === 'recipient') return 'refused';
    parts.log.warn({ err: error }, 'a code could not be mailed');
    return 'failed';
  }
}

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

import { MailFailure, type MailFault } from './mail.ts';

/** What nodemailer tells of a failure. */
interface Told {
  readonly code: string | undefined;
  readonly command: string | undefined;
  readonly responseCode: number | undefined;
  /** RFC 3463: class, subject and detail, `5.1.1`. */
  readonly enhanced: string | undefined;
}

/** What an error of the mail library means. */
export function mailFailure(error: unknown): MailFailure {
  const told = read(error);
  return new MailFailure(faultOf(told), told.responseCode, error);
}

function faultOf({ code, command, responseCode, enhanced }: Told): MailFault {
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'ETLS') return 'server';
  if (responseCode === undefined) return 'connection';
  if (responseCode < 500) return 'later';
  // "Log in first", "encrypt first", "I do not relay for you": nothing that the recipient could mend.
  if (LOG_IN.has(responseCode) || enhanced?.startsWith('5.7.')) return 'server';
  if (command === 'MAIL FROM') return 'server';
  if (command === 'RCPT TO' || /^5\.[12]\./.test(enhanced ?? '')) return 'recipient';
  return command === 'DATA' ? 'message' : 'server';
}

/** RFC 4954, 6. */
const LOG_IN: ReadonlySet<number> = new Set([530, 534, 535, 538]);

function read(error: unknown): Told {
  const field = (name: string): unknown =>
    error instanceof Error ? Reflect.get(error, name) : undefined;
  const [code, command, response] = ['code', 'command', 'response'].map(field).map(textOrNone);
  const responseCode = field('responseCode');
  return {
    code,
    command,
    responseCode: typeof responseCode === 'number' ? responseCode : undefined,
    enhanced: /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1],
  };
}

const textOrNone = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

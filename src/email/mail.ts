import { OwnError } from '../shared/own-error.ts';

/** What a mail says, in both of its parts. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** One mail to one address. */
export interface Mail extends MailContent {
  readonly to: string;
  /** Left of the `@` of its Message-ID: the same for every attempt. */
  readonly id: string;
  /** Further ones, as they go out: of our own making, in ASCII. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Hands mail to the operator's mail server. */
export interface MailSender {
  /** Resolves when the server has taken it. Throws a MailFailure. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/**
 * Whose a failure is: `recipient`: this address takes no mail; `later`: the server asks for patience;
 * `message`: it does not take this mail; `server`: it lets nothing of ours through until the operator mends
 * that (a wrong password, a sender it does not know); `connection`: it cannot be reached or went away.
 */
export type MailFault = 'recipient' | 'later' | 'message' | 'server' | 'connection';

const WHAT: Readonly<Record<MailFault, string>> = {
  recipient: 'the mail server refuses the address',
  later: 'the mail server asks for patience',
  message: 'the mail server refuses the mail',
  server: 'the mail server lets nothing of ours through',
  connection: 'the mail server cannot be reached',
};

/** Holds nothing of what the server said: that may repeat the address. */
export class MailFailure extends OwnError {
  override readonly name = 'MailFailure';
  readonly fault: MailFault;
  /** SMTP's reply, `550`; undefined where there was none. */
  readonly code: number | undefined;

  constructor(fault: MailFault, code: number | undefined, cause?: unknown) {
    super(code === undefined ? WHAT[fault] : `${WHAT[fault]} (${code})`, { cause });
    this.fault = fault;
    this.code = code;
  }
}

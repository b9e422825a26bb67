import { type Finding, note, ok, problem } from './finding.ts';

export interface MailProbe {
  readonly hasServer: boolean;
  readonly hasKey: boolean;
  /** Signs in to the mail server and sends nothing; rejects with why it could not. */
  readonly signIn: () => Promise<void>;
}

/** Whether mail can go out; asks the mail server, sends nothing. */
export async function examineMail({ hasServer, hasKey, signIn }: MailProbe): Promise<Finding> {
  if (!hasServer)
    return note('mail', 'e-mail is off', 'SMTP_URL, MAIL_FROM and SECRET_KEY turn it on');
  if (!hasKey) {
    const advice = 'set SECRET_KEY, which addresses are encrypted with';
    return problem('mail', 'SMTP_URL is set, but e-mail is off', advice);
  }
  try {
    await signIn();
    return ok('mail', 'the mail server takes mail of ours');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return problem('mail', why, 'check SMTP_URL, its password and its port');
  }
}

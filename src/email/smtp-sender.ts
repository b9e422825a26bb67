import type { Mail, MailSender } from './mail.ts';
import { mailFailure } from './mail-failure.ts';

export interface SmtpSender extends MailSender {
  /** Signs in and sends nothing. Throws a MailFailure. */
  signIn(): Promise<void>;
}

export interface SmtpOptions {
  /** `smtps://user:password@host:port`, as SMTP_URL has it. */
  readonly url: string;
  /** `Colloquy <papers@example.org>` or an address alone. */
  readonly from: string;
  /** Between two mails; 0: none. */
  readonly msBetween: number;
}

/** A server that is silent for so long is not there. */
const CONNECT_MS = 10_000;
const SILENT_MS = 30_000;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Mail over one connection, which is kept open while there is mail, in the server's own pace. */
export function openSmtpSender({ url, from, msBetween }: SmtpOptions): SmtpSender {
  let opening: ReturnType<typeof openTransport> | undefined;
  const domain = domainOf(from);
  const using = async (use: (transport: Transport) => Promise<unknown>): Promise<void> => {
    try {
      opening ??= openTransport(url, msBetween);
      await use(await opening);
    } catch (error) {
      throw mailFailure(error);
    }
  };

  return {
    send: (mail) => using((transport) => transport.sendMail(messageOf(mail, from, domain))),
    signIn: () => using((transport) => transport.verify()),
    close: () => {
      opening?.then((transport) => transport.close()).catch(() => undefined);
    },
  };
}

type Transport = Awaited<ReturnType<typeof openTransport>>;

/** Nodemailer is loaded for the first mail: a bot starts without. */
async function openTransport(url: string, msBetween: number) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    pool: true,
    maxConnections: 1,
    // A mail whose fate is unknown is sent again by the outbox, which counts how often.
    maxRequeues: 0,
    ...(msBetween > 0 && { rateLimit: 1, rateDelta: msBetween }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    requireTLS: sendsPassword(url),
  });
}

/** No password crosses a network unencrypted (unless SMTP_URL says `?requireTLS=false`). */
function sendsPassword(url: string): boolean {
  const { username, hostname } = new URL(url);
  return username !== '' && !LOOPBACK.test(hostname);
}

const messageOf = (
  { to, id, subject, text, html, headers = {} }: Mail,
  from: string,
  domain: string,
) => ({
  from,
  // Not as a text, which might name several.
  to: { name: '', address: to },
  subject,
  text,
  html,
  messageId: `<${id}@${domain}>`,
  headers: [
    // RFC 3834: nobody answers it with "I am on holiday".
    { key: 'Auto-Submitted', value: 'auto-generated' },
    // On one line each, as some programs read them.
    ...Object.entries(headers).map(([key, value]) => ({ key, value: { prepared: true, value } })),
  ],
});

const domainOf = (from: string): string => /@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';

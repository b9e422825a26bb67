import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { PageMail } from '../web/world.ts';

export interface Mailbox {
  /** `smtp://127.0.0.1:2525`, where a bot sends mail to. */
  readonly url: string;
  close(): Promise<void>;
}

/** Larger mails are refused: the page shows them. */
const MAX_BYTES = 1_000_000;

/** A mail server on loopback that takes every mail, whomever it is for, and sends none on. */
export async function openMailbox(arrived: (mail: Omit<PageMail, 'id'>) => void): Promise<Mailbox> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: MAX_BYTES,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
        read(Buffer.concat(chunks), to).then(
          (mail) => {
            arrived(mail);
            done();
          },
          (error: Error) => done(error),
        );
      });
    },
  });
  // Who hangs up in the middle of a mail is no reason to end.
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

async function read(raw: Buffer, to: string): Promise<Omit<PageMail, 'id'>> {
  const { from, subject = '', text = '', html } = await simpleParser(raw);
  return { from: from?.text ?? '', to, subject, text, html: html || '' };
}

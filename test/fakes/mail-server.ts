import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

export interface MailServer {
  /** For SMTP_URL. */
  readonly url: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** How many connections there have been. */
  connections(): number;
  close(): Promise<void>;
}

/** A reply of SMTP's in place of a yes. */
export type Refusal = `${number} ${string}`;

export interface MailServerBehaviour {
  /** What it says to a recipient, a sender and a whole mail; undefined: yes. */
  readonly recipient?: (address: string) => Refusal | undefined;
  readonly sender?: () => Refusal | undefined;
  readonly mail?: (count: number) => Refusal | 'hang up' | undefined;
  /** The password it wants. */
  readonly password?: string;
}

/** A mail server on loopback that takes what it is sent, or does not. */
export async function startMailServer(
  behaviour: MailServerBehaviour = {},
  port = 0,
): Promise<MailServer> {
  const received: Received[] = [];
  let connections = 0;
  let mails = 0;
  const options: SMTPServerOptions = {
    authOptional: behaviour.password === undefined,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onConnect(_session, done) {
      connections++;
      done();
    },
    onAuth: ({ password }, _session, done) =>
      password === behaviour.password ? done(null, { user: 1 }) : done(errorOf('535 5.7.8 No')),
    onMailFrom: (_address, _session, done) => done(errorOf(behaviour.sender?.())),
    onRcptTo: ({ address }, _session, done) => done(errorOf(behaviour.recipient?.(address))),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const refusal = behaviour.mail?.(++mails);
        if (refusal === 'hang up') {
          for (const connection of server.connections) connection.close();
          return;
        }
        if (refusal !== undefined) return done(errorOf(refusal));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, raw: raw.toString(), mail: await simpleParser(raw) });
        done();
      });
    },
  };
  const server = new SMTPServer(options);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const address = server.server.address();
  const at = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${at}`,
    port: at,
    received,
    connections: () => connections,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function errorOf(refusal: Refusal | undefined): Error | null {
  if (refusal === undefined) return null;
  const [code, ...words] = refusal.split(' ');
  return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
}

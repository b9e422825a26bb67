import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createGuildControl, type GuildControl } from './control.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { openMailbox } from './mail/mailbox.ts';
import { createPerson, type Person } from './people/person.ts';
import { createApi } from './rest/api.ts';
import { createRequestLog, type RequestLog } from './rest/request-log.ts';
import { acceptSockets } from './sockets.ts';
import { createWorld, findPerson, type MoveTime, type World } from './state/world.ts';
import { createPageApp, guardHost } from './web/http.ts';

export interface PlaygroundOptions {
  /** The bot's token; any text will do, the bot must send the same. */
  readonly token: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Loopback, unless another is named. */
  readonly host?: string;
  readonly botName?: string;
  readonly clock?: () => number;
  /** For a bot whose clock can be moved: the page offers it. */
  readonly moveTime?: MoveTime;
  /** From an event to its first answer: Discord's three seconds, or more where a test's machine is busy. */
  readonly answerWithinMs?: number;
}

/** A small Discord on this machine. */
export interface Playground {
  /** For `rest.api` of discord.js. */
  readonly apiUrl: string;
  readonly pageUrl: string;
  /** Of a mail server; the page shows what it gets. */
  readonly smtpUrl: string;
  readonly guild: GuildControl;
  /** The state behind it, for tests that look closer. */
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** Somebody to act as: `ada`, `max`, or an id. */
  person(idOrKey: string): Person;
  /** Makes the bot's token wrong, as its owner can; connections stay until they are closed. */
  resetToken(): void;
  close(): Promise<void>;
}

export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { token, port = 0, host = '127.0.0.1', botName = 'Colloquy', clock = Date.now } = options;
  const { moveTime, answerWithinMs } = options;
  const world = createWorld({ token, botName, clock, moveTime, answerWithinMs });
  const faults = createFaults();
  const requests = createRequestLog();
  const gateway = createGateway(world);
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.route('/api/v10', createApi({ world, faults, log: requests }));
  // Bots prove themselves by their token and may come from a container of another name.
  app.use(guardHost(host));
  app.route('/', createPageApp(world));

  const server = createAdaptorServer({ fetch: app.fetch });
  const sockets = acceptSockets(server, { world, gateway, host });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  world.origin = originOf(server.address(), host);
  const mailbox = await openMailbox(world.mails.add);

  return {
    apiUrl: `${world.origin}/api`,
    pageUrl: `${world.origin}/`,
    smtpUrl: mailbox.url,
    guild: createGuildControl(world),
    world,
    gateway,
    faults,
    requests,
    person(idOrKey) {
      const member = findPerson(world, idOrKey);
      if (member === undefined) throw new Error(`Nobody here is called ${idOrKey}`);
      return createPerson(world, member);
    },
    resetToken() {
      world.token = randomUUID();
    },
    async close() {
      world.interactions.close();
      gateway.hangUp();
      sockets.close();
      await mailbox.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}

function originOf(address: AddressInfo | string | null, host: string): string {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${address.port}`;
}

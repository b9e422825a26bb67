import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { createAdaptorServer } from '@hono/node-server';
import { type WebSocket, WebSocketServer } from 'ws';
import { LONGEST_FRAME } from './gateway/connection.ts';
import type { Gateway } from './gateway/gateway.ts';
import { guarded } from './guarded.ts';
import { LIMIT } from './limits.ts';
import { findPerson, type World } from './state/world.ts';
import { isOurs } from './web/http.ts';
import { PAGE_SOCKET_PATH } from './web/protocol.ts';
import { servePage } from './web/socket.ts';

const GATEWAY_PATH = '/gateway';
/** A character is four bytes at most; what is longer than a frame may be is told so by its length. */
const LARGEST_FRAME_BYTES = 4 * LONGEST_FRAME;
/** An attachment travels as text in a frame of the page's. */
const LARGEST_ACTION_BYTES = 2 * LIMIT.fileBytes;

export interface Doors {
  readonly world: World;
  readonly gateway: Gateway;
  /** The name that the server listens on. */
  readonly host: string;
}

export interface Sockets {
  /** Cuts all of them. */
  close(): void;
}

/** Takes the WebSockets of bots and of pages; nothing that comes over one ends the process. */
export function acceptSockets(
  server: ReturnType<typeof createAdaptorServer>,
  doors: Doors,
): Sockets {
  const bots = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME_BYTES });
  const pages = new WebSocketServer({ noServer: true, maxPayload: LARGEST_ACTION_BYTES });

  function take(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = URL.parse(request.url ?? '/', doors.world.origin);
    const toGateway = url?.pathname.replace(/\/$/, '') === GATEWAY_PATH;
    if (toGateway && keepsOut(doors, request, socket)) return;
    const serve = url && (toGateway ? serveBot(doors, url) : servePageAt(doors, url, request));
    if (!serve) {
      socket.destroy();
      return;
    }
    (toGateway ? bots : pages).handleUpgrade(request, socket, head, (accepted) => {
      // Bad frames: `ws` closes with the right code; without a listener the error ends the process.
      accepted.on('error', () => undefined);
      guarded(
        () => serve(accepted),
        () => accepted.terminate(),
      );
    });
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    guarded(
      () => take(request, socket, head),
      () => socket.destroy(),
    );
  });
  return {
    close() {
      for (const socket of [...bots.clients, ...pages.clients]) socket.terminate();
    },
  };
}

/** Browsers name the page that they come from; no bot does. */
function keepsOut({ gateway }: Doors, { headers }: IncomingMessage, socket: Duplex): boolean {
  if (headers.origin === undefined) return gateway.keepsOut(socket);
  socket.destroy();
  return true;
}

type Serve = (socket: WebSocket) => void;

const serveBot =
  ({ gateway }: Doors, url: URL): Serve =>
  (socket) =>
    gateway.accept(socket, url.searchParams);

/** If the page is ours and the person exists. */
function servePageAt(
  { world, gateway, host }: Doors,
  { pathname, searchParams }: URL,
  { headers }: IncomingMessage,
): Serve | undefined {
  const member = findPerson(world, searchParams.get('person') ?? 'ada');
  const ours = pathname.replace(/\/$/, '') === PAGE_SOCKET_PATH && isOurs(host, headers);
  if (!ours || member === undefined) return undefined;
  const botOnline = () => gateway.connected > 0;
  return (socket) => servePage({ world, member, socket, botOnline });
}

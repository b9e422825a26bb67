import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { World } from '../state/world.ts';
import { type Behaviour, NORMAL } from './behaviour.ts';
import { CLOSE, type Connection, OP, openConnection } from './connection.ts';
import { type Dispatch, dispatchesOf } from './events.ts';
import { refusedQuery } from './identify.ts';
import { guildCreate } from './ready.ts';
import type { Session } from './session.ts';
import { createSessions, type Identified } from './sessions.ts';

/** Presence and voice: nobody here looks at them. */
const IGNORED: readonly number[] = [OP.presence, OP.voice];

/** A client that closes with one of these does not mean to resume. */
const FINAL: readonly number[] = [1000, 1001];

export interface Delivery {
  /** Sent so many times, with the same id. */
  readonly copies?: number;
  /** Held back for so long; above three seconds they come too late. */
  readonly delayMs?: number;
}

export interface Gateway {
  /** Whether this connection is not taken; it is then looked after, or broken off. */
  keepsOut(socket: Duplex): boolean;
  /** Takes over a WebSocket that asked for `?v=10&encoding=json`. */
  accept(socket: WebSocket, query: URLSearchParams): void;
  /** Privileged intents that this bot may ask for; none at the start. */
  allowIntents(bits: number): void;
  /** Changes how those are treated who come from now on; heartbeats at once. */
  behave(changes: Partial<Behaviour>): void;
  /** Cuts all connections without a word; they may be resumed. */
  dropAll(): void;
  /** Closes all connections with a code of Discord's. */
  closeAll(code: number): void;
  /** Breaks off the connections that were left waiting. */
  hangUp(): void;
  /** Asks all clients to come back (op 7). */
  reconnectAll(): void;
  /** Says that the session is over (op 9); the connection stays, for a RESUME or an IDENTIFY. */
  invalidateSessions(resumable?: boolean): void;
  /** How the next INTERACTION_CREATEs travel; one `{}` makes it normal again. */
  deliver(delivery: Delivery): void;
  /** Tells every bot something of any form, whatever its intents. */
  tell(name: string, data: object): void;
  /** GUILD_CREATE, where it did not come with READY. */
  bringServer(): void;
  /** What the newest IDENTIFY that was taken asked for. */
  readonly identified: Identified | undefined;
  /** How often somebody identified or resumed. */
  readonly counts: { readonly identified: number; readonly resumed: number };
  /** How many bots are connected. */
  readonly connected: number;
  /** How many connections are left waiting in the handshake. */
  readonly waiting: number;
}

export function createGateway(world: World): Gateway {
  let behaviour = NORMAL;
  let delivery: Delivery = {};
  const sessions = createSessions(world, () => behaviour);
  const waiting = new Set<Duplex>();

  function send(event: Dispatch): void {
    const { copies = 1, delayMs = 0 } = delivery;
    const all = Array.from({ length: copies }, () => event);
    if (delayMs === 0) all.forEach(sessions.dispatch);
    else setTimeout(() => all.forEach(sessions.dispatch), delayMs).unref();
  }

  function accept(socket: WebSocket, query: URLSearchParams): void {
    const refused = refusedQuery(query);
    if (refused !== undefined) {
      socket.close(...refused);
      return;
    }
    let session: Session | undefined;

    function enter(op: number, data: unknown): void {
      const result = (op === OP.identify ? sessions.begin : sessions.comeBack)(socket, data);
      if (result === undefined) connection.send(OP.invalidSession, false);
      else if ('id' in result) {
        session = result;
        connection.admit();
        announce();
      } else connection.close(result);
    }

    const hear = (op: number, data: unknown): void => {
      if (session?.socket === socket) serveSession(world, { session, connection, op });
      else if (op === OP.identify || op === OP.resume) enter(op, data);
      else connection.close(CLOSE.notAuthenticated);
    };
    const connection = openConnection(socket, hear, () => behaviour);

    socket.on('close', (code) => {
      if (session?.socket !== socket) return;
      sessions.lose(session, !FINAL.includes(code));
      announce();
    });
  }

  const announce = (): void =>
    world.bus.emit({ type: 'presence-changed', online: sessions.live().length > 0 });

  world.bus.listen((event) => {
    for (const each of dispatchesOf(world, event)) {
      if (event.type === 'interaction-created') send(each);
      else sessions.dispatch(each);
    }
  });

  return {
    keepsOut(socket) {
      if (behaviour.connections === 'refused') socket.destroy();
      if (behaviour.connections === 'waiting') waiting.add(socket);
      return socket.destroyed || waiting.has(socket);
    },
    accept,
    deliver: (next) => {
      delivery = next;
    },
    allowIntents: sessions.allowIntents,
    behave: (changes) => {
      behaviour = { ...behaviour, ...changes };
    },
    dropAll() {
      for (const { socket } of sessions.live()) socket?.terminate();
    },
    closeAll(code) {
      for (const { socket } of sessions.live()) socket?.close(code);
    },
    hangUp() {
      for (const socket of waiting) socket.destroy();
      waiting.clear();
    },
    reconnectAll() {
      for (const { socket } of sessions.live()) {
        socket?.send(JSON.stringify({ op: OP.reconnect, d: null }));
      }
    },
    invalidateSessions(resumable = false) {
      for (const session of sessions.live()) {
        session.socket?.send(JSON.stringify({ op: OP.invalidSession, d: resumable }));
        sessions.lose(session, resumable);
      }
      announce();
    },
    tell: (name, data) => sessions.dispatch({ name, data, intent: 0 }),
    bringServer: sessions.bringServer,
    counts: sessions.counts,
    get identified() {
      return sessions.identified();
    },
    get connected() {
      return sessions.live().length;
    },
    get waiting() {
      return waiting.size;
    },
  };
}

interface Request {
  readonly session: Session;
  readonly connection: Connection;
  readonly op: number;
}

/** What a client sends once it is in, besides heartbeats. */
function serveSession(world: World, { session, connection, op }: Request): void {
  if (op === OP.identify || op === OP.resume) connection.close(CLOSE.alreadyAuthenticated);
  else if (op === OP.requestMembers) sendMembers(world, session);
  else if (!IGNORED.includes(op)) connection.close(CLOSE.unknownOpcode);
}

function sendMembers(world: World, session: Session): void {
  const members = guildCreate(world).members;
  const chunk = { guild_id: world.guild.id, members, chunk_index: 0, chunk_count: 1 };
  session.send('GUILD_MEMBERS_CHUNK', { ...chunk, not_found: [] });
}

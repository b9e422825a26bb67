import type { WebSocket } from 'ws';
import type { World } from '../state/world.ts';
import { CLOSE, type CloseReason, type Connection, OP, openConnection } from './connection.ts';
import { type Dispatch, dispatchesOf } from './events.ts';
import { identify, refusedIdentify, refusedQuery, resume } from './identify.ts';
import { INTENT } from './intents.ts';
import { guildCreate, readyData } from './ready.ts';
import { createSession, type Session, type SessionOptions } from './session.ts';

/** How long a lost connection may be resumed. */
const RESUMABLE_MS = 2 * 60_000;
/** Presence and voice: nobody here looks at them. */
const IGNORED: readonly number[] = [OP.presence, OP.voice];
/** A client that closes with one of these does not mean to resume. */
const UNREACHABLE = [1000, 1001];

export interface Delivery {
  /** Sent so many times, with the same id. */
  readonly copies?: number;
  /** Held back for so long; above three seconds they come too late. */
  readonly delayMs?: number;
}

export type Identified = Pick<SessionOptions, 'intents' | 'shard'>;

export interface Gateway {
  /** Takes over a WebSocket that asked for `?v=10&encoding=json`. */
  accept(socket: WebSocket, query: URLSearchParams): void;
  /** Privileged intents that this bot may ask for; none at the start. */
  allowIntents(bits: number): void;
  /** Cuts all connections without a word; they may be resumed. */
  dropAll(): void;
  /** Asks all clients to come back (op 7). */
  reconnectAll(): void;
  /** Says that the session is over (op 9). */
  invalidateSessions(resumable?: boolean): void;
  /** How the next INTERACTION_CREATEs travel; one `{}` makes it normal again. */
  deliver(delivery: Delivery): void;
  /** What the newest IDENTIFY that was taken asked for. */
  readonly identified: Identified | undefined;
  /** How many bots are connected. */
  readonly connected: number;
}

export function createGateway(world: World): Gateway {
  const sessions = new Map<string, Session>();
  let allowed = 0;
  let identified: Identified | undefined;
  let delivery: Delivery = {};

  const live = (): readonly Session[] =>
    [...sessions.values()].filter(({ socket }) => socket !== undefined);

  function forgetLost(): void {
    for (const session of sessions.values()) {
      const lost = session.socket === undefined && world.clock() - session.lostAt > RESUMABLE_MS;
      if (lost) sessions.delete(session.id);
    }
  }

  function dispatch(event: Dispatch): void {
    forgetLost();
    for (const session of sessions.values()) session.dispatch(event);
  }

  function send(event: Dispatch): void {
    const { copies = 1, delayMs = 0 } = delivery;
    const all = Array.from({ length: copies }, () => event);
    if (delayMs === 0) all.forEach(dispatch);
    else setTimeout(() => all.forEach(dispatch), delayMs).unref();
  }

  function begin(socket: WebSocket, data: unknown): Session | CloseReason {
    const asked = identify.safeParse(data).data;
    if (asked === undefined) return CLOSE.decodeError;
    const refused = refusedIdentify(asked, world.token, allowed);
    if (refused !== undefined) return refused;
    identified = { intents: asked.intents, shard: asked.shard };
    const session = createSession(world, { ...asked, socket });
    sessions.set(session.id, session);
    session.send('READY', readyData(world, session));
    if (world.botJoined) {
      session.dispatch({ name: 'GUILD_CREATE', data: guildCreate(world), intent: INTENT.guilds });
    }
    return session;
  }

  function comeBack(socket: WebSocket, data: unknown): Session | CloseReason | undefined {
    const asked = resume.safeParse(data).data;
    if (asked === undefined) return CLOSE.decodeError;
    if (asked.token.replace(/^Bot /, '') !== world.token) return CLOSE.wrongToken;
    forgetLost();
    const session = sessions.get(asked.session_id);
    if (session === undefined) return undefined;
    session.socket?.terminate();
    session.socket = socket;
    if (!session.replay(asked.seq)) return CLOSE.invalidSeq;
    session.send('RESUMED', { _trace: [] });
    return session;
  }

  function accept(socket: WebSocket, query: URLSearchParams): void {
    const refused = refusedQuery(query);
    if (refused !== undefined) {
      socket.close(...refused);
      return;
    }
    let session: Session | undefined;

    function enter(op: number, data: unknown): void {
      const result = (op === OP.identify ? begin : comeBack)(socket, data);
      if (result === undefined) connection.send(OP.invalidSession, false);
      else if ('id' in result) {
        session = result;
        announce();
      } else connection.close(result);
    }

    const connection = openConnection(socket, (op, data) => {
      if (session !== undefined) serveSession(world, { session, connection, op });
      else if (op === OP.identify || op === OP.resume) enter(op, data);
      else connection.close(CLOSE.notAuthenticated);
    });

    socket.on('close', (code) => leave(session, socket, code));
  }

  function leave(session: Session | undefined, socket: WebSocket, code: number): void {
    if (session?.socket !== socket) return;
    session.socket = undefined;
    session.lostAt = world.clock();
    if (UNREACHABLE.includes(code)) sessions.delete(session.id);
    announce();
  }

  const announce = (): void =>
    world.bus.emit({ type: 'presence-changed', online: live().length > 0 });

  world.bus.listen((event) => {
    for (const each of dispatchesOf(world, event)) {
      if (event.type === 'interaction-created') send(each);
      else dispatch(each);
    }
  });

  return {
    accept,
    deliver: (next) => {
      delivery = next;
    },
    allowIntents: (bits) => {
      allowed = bits;
    },
    dropAll() {
      for (const { socket } of live()) socket?.terminate();
    },
    reconnectAll() {
      for (const { socket } of live()) socket?.send(JSON.stringify({ op: OP.reconnect, d: null }));
    },
    invalidateSessions(resumable = false) {
      for (const session of live()) {
        if (!resumable) sessions.delete(session.id);
        session.socket?.send(JSON.stringify({ op: OP.invalidSession, d: resumable }));
      }
    },
    get identified() {
      return identified;
    },
    get connected() {
      return live().length;
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

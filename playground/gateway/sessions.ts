import type { WebSocket } from 'ws';
import type { World } from '../state/world.ts';
import type { Behaviour } from './behaviour.ts';
import { CLOSE, type CloseReason } from './connection.ts';
import type { Dispatch } from './events.ts';
import { identify, refusedIdentify, resume } from './identify.ts';
import { INTENT } from './intents.ts';
import { guildCreate, readyData } from './ready.ts';
import { createSession, type Session, type SessionOptions } from './session.ts';

/** How long a lost connection may be resumed. */
const RESUMABLE_MS = 2 * 60_000;

export type Identified = Pick<SessionOptions, 'intents' | 'shard'>;

/** The sessions of all bots; they outlive their connections. */
export function createSessions(world: World, behaviour: () => Behaviour) {
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0 };
  let allowed = 0;
  let identified: Identified | undefined;

  function forgetLost(): void {
    for (const session of sessions.values()) {
      const lost = session.socket === undefined && world.clock() - session.lostAt > RESUMABLE_MS;
      if (lost) sessions.delete(session.id);
    }
  }

  const bringServer = (session: Session): void =>
    session.dispatch({ name: 'GUILD_CREATE', data: guildCreate(world), intent: INTENT.guilds });

  /** IDENTIFY: a new session, or the reason why not. */
  function begin(socket: WebSocket, data: unknown): Session | CloseReason {
    const asked = identify.safeParse(data).data;
    if (asked === undefined) return CLOSE.decodeError;
    const refused = refusedIdentify(asked, world.token, allowed);
    if (refused !== undefined) return refused;
    identified = { intents: asked.intents, shard: asked.shard };
    counts.identified += 1;
    const session = createSession(world, { ...asked, socket });
    sessions.set(session.id, session);
    session.send('READY', readyData(world, session));
    if (world.botJoined && behaviour().bringsServer) bringServer(session);
    return session;
  }

  /** RESUME: the session with all that was missed; undefined when it is not known (any more). */
  function comeBack(socket: WebSocket, data: unknown): Session | CloseReason | undefined {
    const asked = resume.safeParse(data).data;
    if (asked === undefined) return CLOSE.decodeError;
    if (asked.token.replace(/^Bot /, '') !== world.token) return CLOSE.wrongToken;
    forgetLost();
    const session = behaviour().remembers ? sessions.get(asked.session_id) : undefined;
    if (session === undefined) return undefined;
    session.socket?.terminate();
    session.socket = socket;
    if (!session.replay(asked.seq)) return CLOSE.invalidSeq;
    counts.resumed += 1;
    session.send('RESUMED', { _trace: [] });
    return session;
  }

  return {
    counts,
    begin,
    comeBack,
    live: (): readonly Session[] =>
      [...sessions.values()].filter(({ socket }) => socket !== undefined),
    dispatch(event: Dispatch): void {
      forgetLost();
      for (const session of sessions.values()) session.dispatch(event);
    },
    bringServer: (): void => [...sessions.values()].forEach(bringServer),
    /** Parts it from its connection: it waits for a RESUME, if one may come. */
    lose(session: Session, resumable: boolean): void {
      session.socket = undefined;
      session.lostAt = world.clock();
      if (!resumable) sessions.delete(session.id);
    },
    allowIntents(bits: number): void {
      allowed = bits;
    },
    identified: (): Identified | undefined => identified,
  };
}

import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { record } from './limits.ts';

export interface GatewayOptions {
  readonly server: Server;
  readonly token: () => string;
  readonly address: () => string;
  readonly applicationId: string;
  complain(problem: string): void;
}

interface Told {
  readonly op: number;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
}

/** How the gateway behaves; a test changes what it is about. */
const NORMAL = {
  helloDelayMs: 0,
  heartbeatMs: 41_250,
  acknowledges: true,
  /** Handed out in READY; their GUILD_CREATE is the test's affair. */
  guilds: [] as readonly string[],
  /** What happens in the same breath as READY. */
  atReady: () => {},
  resumable: true,
  /** Says nothing on a connection, never takes one, or breaks it off. */
  silent: 'no' as 'no' | 'open' | 'connecting' | 'refused',
};

/** The gateway of one bot: sessions survive their sockets, events in between are replayed. */
export function openGateway({ server, token, address, applicationId, complain }: GatewayOptions) {
  const sockets = new WebSocketServer({ noServer: true });
  const mood = { ...NORMAL };
  const counts = { identified: 0, resumed: 0, hellos: 0 };
  let session: { readonly id: string; events: Told[] } | undefined;
  let seq = 0;
  let current: WebSocket | undefined;
  const open = new Set<WebSocket>();
  const hanging = new Set<Duplex>();

  const send = (socket: WebSocket, told: Partial<Told>): void => {
    socket.send(JSON.stringify({ op: 0, d: null, s: null, t: null, ...told }));
  };

  function dispatch(t: string, d: unknown): void {
    seq += 1;
    const told = { op: 0, t, d, s: seq };
    session?.events.push(told);
    if (current?.readyState === 1) send(current, told);
  }

  function identify(socket: WebSocket, d: Readonly<Record<string, unknown>>): void {
    const { os, browser, device } = record(d.properties);
    if (![os, browser, device].every((each) => typeof each === 'string'))
      complain('IDENTIFY.properties');
    if (d.intents !== 1) complain(`intents ${d.intents}`);
    if (d.token !== token()) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    counts.identified += 1;
    seq = 0;
    session = { id: `session-${counts.identified}`, events: [] };
    current = socket;
    dispatch('READY', {
      v: 10,
      ...{ user_settings: {}, session_type: 'normal', _trace: ['[]'], shard: [0, 1] },
      user: {
        id: applicationId,
        username: 'colloquy',
        discriminator: '0',
        avatar: null,
        bot: true,
      },
      guilds: mood.guilds.map((id) => ({ id, unavailable: true })),
      ...{ session_id: session.id, resume_gateway_url: address() },
      application: { id: applicationId, flags: 565248 },
    });
    mood.atReady();
  }

  function resume(socket: WebSocket, d: Readonly<Record<string, unknown>>): void {
    if (!mood.resumable || session === undefined || d.session_id !== session.id) {
      mood.resumable = true;
      send(socket, { op: 9, d: false });
      return;
    }
    if (d.token !== token()) complain('RESUME.token');
    counts.resumed += 1;
    current = socket;
    for (const told of session.events) if ((told.s ?? 0) > Number(d.seq)) send(socket, told);
    dispatch('RESUMED', { _trace: [] });
  }

  function hear(socket: WebSocket, text: string): void {
    if (text.length > 4_096) complain('a gateway payload over 4,096');
    const { op, d } = record(JSON.parse(text));
    if (op === 1 && mood.acknowledges) send(socket, { op: 11 });
    else if (op === 2) identify(socket, record(d));
    else if (op === 6) resume(socket, record(d));
    else if (op !== 1) complain(`gateway op ${op}`);
  }

  sockets.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    socket.on('message', (data) => hear(socket, String(data)));
    if (mood.silent === 'open') return;
    setTimeout(() => {
      if (socket.readyState !== 1) return;
      counts.hellos += 1;
      send(socket, { op: 10, d: { heartbeat_interval: mood.heartbeatMs, _trace: [] } });
    }, mood.helloDelayMs);
  });
  server.on('upgrade', (request, socket, head) => {
    const { searchParams } = new URL(request.url ?? '', 'http://here');
    if (searchParams.get('v') !== '10') complain('gateway version');
    if (searchParams.get('encoding') !== 'json') complain('gateway encoding');
    if (mood.silent === 'refused') socket.destroy();
    else if (mood.silent === 'connecting') hanging.add(socket);
    else sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws));
  });

  return {
    ...{ mood, counts, dispatch },
    connected: (): boolean => current?.readyState === 1,
    /** Sends the newest event again, as a resume may. */
    replay(): void {
      const told = session?.events.at(-1);
      if (told && current) send(current, told);
    },
    reconnect: (): void => void (current && send(current, { op: 7 })),
    invalidate: (resumable: boolean): void =>
      void (current && send(current, { op: 9, d: resumable })),
    close: (code: number): void => current?.close(code),
    cut: (): void => current?.terminate(),
    hanging: (): number => hanging.size,
    /** Ends the connections that were never taken. */
    hangUp(): void {
      for (const socket of hanging) socket.destroy();
    },
    end(): void {
      for (const socket of open) socket.terminate();
    },
  };
}

export type Gateway = ReturnType<typeof openGateway>;

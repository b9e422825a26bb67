import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import { guarded } from '../guarded.ts';
import type { Behaviour } from './behaviour.ts';

/** Opcodes of Discord's gateway. */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  acknowledged: 11,
} as const;

/** Reasons to close; a client must not come back after 4004 and 4010 to 4014. */
export const CLOSE = {
  unknownError: [4000, 'Unknown error.'],
  unknownOpcode: [4001, 'Unknown opcode.'],
  decodeError: [4002, 'Error while decoding payload.'],
  notAuthenticated: [4003, 'Not authenticated.'],
  wrongToken: [4004, 'Authentication failed.'],
  alreadyAuthenticated: [4005, 'Already authenticated.'],
  invalidSeq: [4007, 'Invalid seq.'],
  rateLimited: [4008, 'You are being rate limited.'],
  timedOut: [4009, 'Session timed out.'],
  invalidShard: [4010, 'Invalid shard.'],
  invalidVersion: [4012, 'Invalid API version.'],
  invalidIntents: [4013, 'Invalid intent(s).'],
  disallowedIntents: [4014, 'Disallowed intent(s).'],
} as const;

export type CloseReason = readonly [code: number, reason: string];

/** A client is taken for dead after so long without a heartbeat, whatever it was told. */
const SILENCE_MS = 62_000;
/** In characters. */
export const LONGEST_FRAME = 4096;
const SENDS_PER_MINUTE = 120;

const frame = z.object({ op: z.int(), d: z.unknown() });

export interface Connection {
  send(op: number, data: unknown): void;
  /** The client proved itself: it may stay. */
  admit(): void;
  close(reason: CloseReason): void;
}

/** What a client asks for beyond heartbeats. */
export type OnFrame = (op: number, data: unknown) => void;

/** Says HELLO, answers heartbeats, and closes on silence, floods, garbage and who stays a stranger. */
export function openConnection(
  socket: WebSocket,
  onFrame: OnFrame,
  behaviour: () => Behaviour,
): Connection {
  let sends = 0;
  let beats = true;
  const close = ([code, reason]: CloseReason) => socket.close(code, reason);
  const connection: Connection = {
    send: (op, data) => socket.send(JSON.stringify({ op, d: data, s: null, t: null })),
    admit: showStrangersOut(socket, () => close(CLOSE.notAuthenticated), behaviour()),
    close,
  };
  const minute = setInterval(() => {
    sends = 0;
  }, 60_000);
  const watch = setInterval(() => {
    if (!beats) connection.close(CLOSE.timedOut);
    beats = false;
  }, SILENCE_MS);

  const breakDown = () => close(CLOSE.unknownError);
  socket.on('message', (data) => {
    sends += 1;
    if (sends > SENDS_PER_MINUTE) return connection.close(CLOSE.rateLimited);
    const read = readFrame(data);
    if (read === undefined) return connection.close(CLOSE.decodeError);
    if (read.op !== OP.heartbeat) return guarded(() => onFrame(read.op, read.d), breakDown);
    beats = true;
    if (behaviour().acknowledges) connection.send(OP.acknowledged, null);
  });
  socket.on('close', () => {
    clearInterval(minute);
    clearInterval(watch);
  });
  sayHello(socket, connection, behaviour());
  return connection;
}

/** Returns what lets the client stay. */
function showStrangersOut(
  socket: WebSocket,
  close: () => void,
  { connections, helloDelayMs, identifyWithinMs }: Behaviour,
): () => void {
  if (connections === 'mute') return () => undefined;
  const timer = setTimeout(close, helloDelayMs + identifyWithinMs);
  socket.on('close', () => clearTimeout(timer));
  return () => clearTimeout(timer);
}

function sayHello(
  socket: WebSocket,
  { send }: Connection,
  { connections, helloDelayMs, heartbeatMs }: Behaviour,
): void {
  if (connections === 'mute') return;
  const hello = (): void => send(OP.hello, { heartbeat_interval: heartbeatMs, _trace: [] });
  if (helloDelayMs === 0) {
    hello();
    return;
  }
  const timer = setTimeout(hello, helloDelayMs);
  socket.on('close', () => clearTimeout(timer));
}

function readFrame(data: RawData): z.output<typeof frame> | undefined {
  const text = data.toString();
  if (text.length > LONGEST_FRAME) return undefined;
  try {
    return frame.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

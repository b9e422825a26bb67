import { randomBytes } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { World } from '../state/world.ts';
import type { Dispatch } from './events.ts';
import { INTENT } from './intents.ts';

/** Events kept for a connection that comes back. */
const KEPT_EVENTS = 1000;

/** What one IDENTIFY began; it outlives a lost connection. */
export interface Session {
  readonly id: string;
  readonly shard: readonly [number, number] | undefined;
  socket: WebSocket | undefined;
  /** When the connection was lost, for sessions without one. */
  lostAt: number;
  /** Sends the event if its intent was asked for, or keeps it for a RESUME. */
  dispatch(event: Dispatch): void;
  /** Sends a numbered event whatever the intents. */
  send(name: string, data: object): void;
  /** Sends again what came after `seq`; false when that is no longer known. */
  replay(seq: number): boolean;
}

export interface SessionOptions {
  readonly intents: number;
  readonly shard?: readonly [number, number] | undefined;
  readonly socket: WebSocket;
}

export function createSession(world: World, { intents, shard, socket }: SessionOptions): Session {
  let seq = 0;
  const sent: { readonly seq: number; readonly frame: string }[] = [];
  const [shardId, shardCount] = shard ?? [0, 1];
  const guildShard = Number((BigInt(world.guild.id) >> 22n) % BigInt(shardCount));

  const session: Session = {
    id: randomBytes(16).toString('hex'),
    shard,
    socket,
    lostAt: 0,
    dispatch({ name, data, intent, direct = false, message }) {
      if (intent !== 0 && (intents & intent) === 0) return;
      if ((direct ? 0 : guildShard) !== shardId) return;
      const reads = direct || (intents & INTENT.messageContent) !== 0;
      const kept = message === undefined || reads ? {} : keptBack(world, message);
      session.send(name, { ...data, ...kept });
    },
    send(name, data) {
      seq += 1;
      const frame = JSON.stringify({ op: 0, t: name, s: seq, d: data });
      sent.push({ seq, frame });
      if (sent.length > KEPT_EVENTS) sent.shift();
      session.socket?.send(frame);
    },
    replay(after) {
      const oldest = sent[0]?.seq ?? seq + 1;
      if (after > seq || after < oldest - 1) return false;
      for (const event of sent) if (event.seq > after) session.socket?.send(event.frame);
      return true;
    },
  };
  return session;
}

const NOTHING_TO_READ = { content: '', embeds: [], attachments: [], components: [] };

/** What a bot without MESSAGE_CONTENT gets in place of what it may not read: the message, and what it answers. */
function keptBack(world: World, message: APIMessage): Partial<APIMessage> {
  const { referenced_message: answered } = message;
  const own = hidesContent(world, message) ? NOTHING_TO_READ : {};
  if (!answered || !hidesContent(world, answered)) return own;
  return { ...own, referenced_message: { ...answered, ...NOTHING_TO_READ } };
}

/** It reads its own messages and those that name it. */
const hidesContent = ({ bot }: World, { author, mentions }: APIMessage): boolean =>
  author.id !== bot.id && !mentions.some(({ id }) => id === bot.id);

import { z } from 'zod';
import type { PageAction } from './protocol.ts';

const file = z.object({ filename: z.string(), contentType: z.string(), base64: z.base64() });
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), file]));
const id = z.string().max(20);
const nonce = z.string().max(100);
const inChannel = { nonce, channelId: id };
const onMessage = { ...inChannel, messageId: id };
const path = z.array(z.string()).min(1).max(3);

const action = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('send-message'),
    ...inChannel,
    content: z.string(),
    replyTo: id.exactOptional(),
    ping: z.boolean().exactOptional(),
  }),
  z.object({ type: z.literal('run-command'), ...inChannel, path, options }),
  z.object({ type: z.literal('autocomplete'), ...inChannel, path, options, focused: z.string() }),
  z.object({ type: z.literal('message-menu'), ...onMessage, name: z.string() }),
  z.object({ type: z.literal('press-button'), ...onMessage, customId: z.string() }),
  z.object({
    type: z.literal('choose'),
    ...onMessage,
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.object({
    type: z.literal('submit-modal'),
    nonce,
    modalId: id,
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  z.object({ type: z.literal('dismiss'), ...onMessage }),
  z.object({ type: z.literal('react'), ...onMessage, emoji: z.string().max(64), on: z.boolean() }),
  z.object({
    type: z.literal('create-thread'),
    ...inChannel,
    name: z.string(),
    messageId: id.exactOptional(),
    content: z.string().exactOptional(),
    tagIds: z.array(id).max(5).exactOptional(),
  }),
  z.object({ type: z.literal('delete-message'), ...onMessage }),
  z.object({
    type: z.literal('change-thread'),
    ...inChannel,
    archived: z.boolean().exactOptional(),
    locked: z.boolean().exactOptional(),
  }),
  z.object({ type: z.literal('delete-thread'), ...inChannel }),
  z.object({ type: z.literal('open-direct'), nonce, withId: id }),
  z.object({ type: z.literal('set-locale'), nonce, locale: z.string().max(10) }),
  z.object({ type: z.literal('install'), nonce, installed: z.boolean() }),
  z.object({ type: z.literal('add-bot'), nonce, added: z.boolean() }),
  z.object({ type: z.literal('move-time'), nonce }),
]);

/** The action in a text frame; undefined for anything else. */
export function parseAction(frame: string): PageAction | undefined {
  try {
    return action.safeParse(JSON.parse(frame)).data;
  } catch {
    return undefined;
  }
}

import {
  type APIEmbed,
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { View } from './views/view.ts';

/** How an answer reaches people: a new message for all, for one, or in place of the one clicked on. */
export type Manner = 'public' | 'private' | 'update';

/** A message as the API takes it: every field is there, so that an update leaves nothing behind. */
export interface MessageBody {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
  /** What its files are called, by their places. */
  readonly attachments?: { id: string; filename: string }[];
}

export const messageBody = ({
  content = '',
  embeds,
  components = [],
  files = [],
}: View): MessageBody => ({
  content,
  embeds: [...embeds],
  components: [...components],
  allowed_mentions: { parse: [] },
  ...(files.length > 0 && {
    attachments: files.map(({ name }, place) => ({ id: String(place), filename: name })),
  }),
});

export function answerWith(message: MessageBody, manner: Manner): APIInteractionResponse {
  if (manner === 'update') return { type: InteractionResponseType.UpdateMessage, data: message };
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { ...message, ...flagsOf(manner) },
  };
}

/** "Colloquy is thinking…"; who sees the reply is settled with it. */
export function deferral(manner: Manner): APIInteractionResponse {
  if (manner === 'update') return { type: InteractionResponseType.DeferredMessageUpdate };
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: flagsOf(manner),
  };
}

export const privately = (message: MessageBody) => ({ ...message, ...flagsOf('private') });

const flagsOf = (manner: Manner): { flags?: MessageFlags.Ephemeral } =>
  manner === 'private' ? { flags: MessageFlags.Ephemeral } : {};

import { type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';

/** The fields of a message that decide whether it is meant for the bot. */
export type Message = Pick<
  GatewayMessageCreateDispatchData,
  | 'id'
  | 'channel_id'
  | 'guild_id'
  | 'author'
  | 'webhook_id'
  | 'type'
  | 'content'
  | 'mentions'
  | 'mention_roles'
  | 'mention_everyone'
  | 'referenced_message'
  | 'attachments'
  | 'sticker_items'
>;

/** Who the bot is. */
export interface Self {
  /** Its id as a user; empty until it is known. */
  readonly userId: string;
  /** The role that came with it into a server. */
  roleIn(guildId: string): string | undefined;
}

/** What a message wants of the bot. */
export type Heard =
  | {
      readonly kind: 'question';
      /** On one line, without mentions; empty where nothing but a mention was written. */
      readonly text: string;
      /** `reply`: it names the bot by answering a message of the bot's alone. */
      readonly by: 'mention' | 'reply' | 'direct';
      /** The bot's message that it answers. */
      readonly answers: NonNullable<Message['referenced_message']> | undefined;
    }
  /** It is meant for the bot, and its text did not arrive. */
  | { readonly kind: 'unreadable' };

/**
 * What a message wants of the bot; undefined for all that is not meant for it. Called for every message of
 * every channel, so the cheap looks come first and nothing is copied. Without the privileged intent text
 * arrives in direct messages, with a mention of the bot and with replies that ping it. Lists that Discord says are
 * always there are done without.
 */
export function hear(message: Message, self: Self): Heard | undefined {
  const { author, webhook_id, mention_everyone, content = '', guild_id } = message;
  const { type = MessageType.Default } = message;
  if (author.bot === true || webhook_id !== undefined || mention_everyone) return undefined;
  if (type !== MessageType.Default && type !== MessageType.Reply) return undefined;
  const answers = answered(message, self);
  const named = isNamed(message, self);
  const by = wayOf({ named, isReply: answers !== undefined, isDirect: guild_id === undefined });
  if (by === undefined) return undefined;
  if (isEmpty(message)) return guild_id === undefined ? undefined : { kind: 'unreadable' };
  const text = questionIn(content);
  return text === '' && by !== 'mention' ? undefined : { kind: 'question', text, by, answers };
}

interface Ways {
  readonly named: boolean;
  readonly isReply: boolean;
  readonly isDirect: boolean;
}

function wayOf({ named, isReply, isDirect }: Ways): 'mention' | 'reply' | 'direct' | undefined {
  if (named) return 'mention';
  if (isReply) return 'reply';
  return isDirect ? 'direct' : undefined;
}

/** Whether it names the bot, or the bot's role, by more than being a reply to it. */
function isNamed(message: Message, self: Self): boolean {
  const { content, mentions = [], mention_roles = [], guild_id, referenced_message } = message;
  if (mentions.some(({ id }) => id === self.userId)) {
    // Discord counts the ping of a reply among the mentions.
    const pinged = referenced_message?.author.id === self.userId;
    return !pinged || namesUser(content, self.userId);
  }
  if (guild_id === undefined || mention_roles.length === 0) return false;
  const role = self.roleIn(guild_id);
  return role !== undefined && mention_roles.includes(role);
}

const namesUser = (content: string, id: string): boolean =>
  content.includes(`<@${id}>`) || content.includes(`<@!${id}>`);

function answered({ type, referenced_message }: Message, { userId }: Self) {
  if (type !== MessageType.Reply || referenced_message?.author.id !== userId) return undefined;
  return referenced_message;
}

/** Nobody can send a message with nothing in it: its parts were kept back. */
const isEmpty = ({ content, attachments = [], sticker_items = [] }: Message): boolean =>
  content === '' && attachments.length === 0 && sticker_items.length === 0;

/** Mentions, channels and emoji of a server say nothing about papers. */
const questionIn = (content: string): string =>
  content
    .replace(/<(?:@[!&]?|#|a?:\w{1,32}:)\d{1,20}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

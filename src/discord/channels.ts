import {
  type APIChannel,
  type ChannelType,
  DiscordAPIError,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js';
import type { ChannelNeed, Channels } from '../commands/channels.ts';
import type { WordsFor } from '../words/words.ts';
import { messageBody } from './message.ts';
import { say } from './views/notice.ts';

/** What the connection knows of a channel. */
export interface SeenChannel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType;
  readonly guildId: string;
  readonly isThread: boolean;
  /** Whether everybody may ping a role; a role that is not there pings nobody. */
  isMentionable(roleId: string): boolean;
  /** The channel that a thread is in, or the category of a channel. */
  readonly parentId: string | undefined;
  /** A forum's. */
  readonly tags: readonly {
    readonly id: string;
    readonly name: string;
    readonly moderated: boolean;
  }[];
  /** Whether every post of a forum needs a tag. */
  readonly wantsTag: boolean;
  /** The bot's own. */
  readonly permissions: bigint;
}

export interface ChannelsParts {
  readonly rest: REST;
  channel(id: string): Promise<SeenChannel | undefined>;
  forThreads(guildId: string): readonly { readonly id: string; readonly name: string }[];
  nameOf(id: string): string | undefined;
}

export const NEED_BITS: Readonly<Record<ChannelNeed, bigint>> = {
  viewChannel: PermissionFlagsBits.ViewChannel,
  sendMessages: PermissionFlagsBits.SendMessages,
  sendInThreads: PermissionFlagsBits.SendMessagesInThreads,
  createThreads: PermissionFlagsBits.CreatePublicThreads,
  embedLinks: PermissionFlagsBits.EmbedLinks,
  readHistory: PermissionFlagsBits.ReadMessageHistory,
  mentionRoles: PermissionFlagsBits.MentionEveryone,
};

/** The person takes no direct messages from the bot, or none of Discord's accounts is meant. */
const CLOSED: readonly unknown[] = [50007, 50278, 10013];

/** `current` is undefined before the bot is connected. */
export function createChannels(
  connected: () => Promise<ChannelsParts>,
  current: () => ChannelsParts | undefined,
  wordsFor: WordsFor,
): Channels {
  return {
    async missing({ channelId, guildId, mention }) {
      const channel = await (await connected()).channel(channelId);
      if (channel?.guildId !== guildId) return undefined;
      const { permissions } = channel;
      const pings = mention !== undefined && !channel.isMentionable(mention);
      return needsOf(channel, pings).filter((need) => (permissions & NEED_BITS[need]) === 0n);
    },
    forThreads: (guildId) => current()?.forThreads(guildId) ?? [],
    nameOf: (channelId) => current()?.nameOf(channelId),
    async openDirect(userId, { message, locale }) {
      const { rest } = await connected();
      try {
        const body = { recipient_id: userId };
        // Discord's answer is typed by its route.
        const { id } = (await rest.post(Routes.userChannels(), { body })) as APIChannel;
        const hello = { content: say(message, wordsFor(locale)), embeds: [] };
        await rest.post(Routes.channelMessages(id), { body: messageBody(hello) });
        return id;
      } catch (error) {
        if (error instanceof DiscordAPIError && CLOSED.includes(error.code)) return undefined;
        throw error;
      }
    },
  };
}

/** What posting an edition takes. */
export const needsOf = (
  { isThread }: Pick<SeenChannel, 'isThread'>,
  pings: boolean,
): readonly ChannelNeed[] => [
  'viewChannel',
  isThread ? 'sendInThreads' : 'sendMessages',
  'embedLinks',
  'readHistory',
  ...(pings ? (['mentionRoles'] as const) : []),
];

import type { Message } from '../words/words.ts';

/** What the bot needs where it posts editions or opens threads. */
export type ChannelNeed =
  | 'viewChannel'
  | 'sendMessages'
  | 'sendInThreads'
  | 'createThreads'
  | 'embedLinks'
  | 'readHistory'
  | 'mentionRoles';

/** The places where the bot posts by itself. */
export interface Channels {
  /**
   * What the bot lacks to post editions in a channel, `mentionRoles` if a role is named that not everybody may
   * ping; undefined where it
   * sees no such channel in this server.
   */
  missing(where: {
    readonly channelId: string;
    readonly guildId: string;
    /** The id of a role that is named there. */
    readonly mention?: string | undefined;
  }): Promise<readonly ChannelNeed[] | undefined>;
  /** Those of a server that can have threads, and that the bot sees, as far as it is known just now. */
  forThreads(guildId: string): readonly { readonly id: string; readonly name: string }[];
  /** Without `#`; undefined where it is not known just now. */
  nameOf(channelId: string): string | undefined;
  /** Says hello to a person and returns their direct messages' id; undefined where they take none. */
  openDirect(
    userId: string,
    hello: { readonly message: Message; readonly locale: string },
  ): Promise<string | undefined>;
}

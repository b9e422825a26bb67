import { type APIMessage, ComponentType, type REST } from 'discord.js';
import type { Clock } from '../../shared/clock.ts';
import type { MessageBody } from '../message.ts';

/** A thread that is to be opened. */
export interface Opening {
  readonly guildId: string;
  readonly channelId: string;
  /** 1 to 100 characters. */
  readonly name: string;
  readonly body: MessageBody;
  /** Of the button that tells whose thread it is. */
  readonly customId: string;
  readonly tagIds: readonly string[];
  readonly nonce: string;
}

export interface ThreadTools {
  /** Signed in as the bot; repeats nothing by itself. */
  readonly rest: REST;
  /** The bot's own id as a user. */
  readonly userId: string;
  readonly clock: Clock;
  /** All of it has to be done by then (epoch ms). */
  readonly until: number;
}

/** Whether it is the first message of the thread, by the button's state. */
export const startsThread = (
  { author, components = [] }: APIMessage,
  { customId }: Pick<Opening, 'customId'>,
  { userId }: Pick<ThreadTools, 'userId'>,
): boolean =>
  author.id === userId &&
  components.some(
    (row) =>
      row.type === ComponentType.ActionRow &&
      row.components.some((each) => 'custom_id' in each && each.custom_id === customId),
  );

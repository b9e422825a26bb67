import type { APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10';
import type { Member, Thread } from '../state/model.ts';
import type { World } from '../state/world.ts';
import { FLAG } from '../validate/message.ts';
import type { OptionValues } from '../web/protocol.ts';
import { answerTo } from './answer-to.ts';
import { PATIENCE_MS, type Seen, watch } from './seen.ts';
import { type ModalUse, submitModal } from './submit-modal.ts';
import {
  converse,
  createThread,
  deleteMessage,
  sendMessage,
  type ThreadOpening,
  type Writing,
} from './talk.ts';
import { useCommand, useMessageMenu } from './use-command.ts';
import { useComponent } from './use-component.ts';

export interface Where {
  /** #general when left out. */
  readonly channelId?: string;
}

/**
 * Somebody to act as in tests. Each use resolves once there is something to see: the reply (no
 * longer "thinking"), an updated message, a form, or that the bot did not answer in time.
 * Rejects with a `RefusedError` for what a client would not let a person do.
 */
export interface Person {
  readonly id: string;
  /** `name` is the command, then its subcommands: `digest subscribe`. */
  command(name: string, options?: OptionValues, where?: Where): Promise<Seen>;
  /** The choices offered for the option `focused`. */
  autocomplete(
    name: string,
    options: OptionValues,
    focused: string,
    where?: Where,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  messageMenu(name: string, messageId: string, where?: Where): Promise<Seen>;
  click(messageId: string, customId: string, where?: Where): Promise<Seen>;
  select(
    messageId: string,
    customId: string,
    values: readonly string[],
    where?: Where,
  ): Promise<Seen>;
  /** Sends the form that this use was answered with. */
  submitModal(seen: Seen, fields: ModalUse['fields']): Promise<Seen>;
  /** Writes a message of their own; a reply pings unless it says otherwise. */
  send(content: string, where?: Where & Pick<Writing, 'replyTo' | 'ping'>): APIMessage;
  /** The first message that answers this one, or undefined when none comes in `withinMs` (a minute). */
  answerTo(message: APIMessage, withinMs?: number): Promise<APIMessage | undefined>;
  /** Takes back a message of their own, or another's where they may. */
  deleteMessage(messageId: string, where?: Where): void;
  createThread(name: string, options?: Omit<ThreadOpening, 'name' | 'channelId'> & Where): Thread;
  /** The channel of the direct conversation with the bot. */
  openDirect(): string;
  /** All messages of a channel that this person sees, oldest first. */
  messages(where?: Where): readonly APIMessage[];
}

export function createPerson(world: World, member: Member): Person {
  const channelOf = ({ channelId }: Where = {}): string => channelId ?? world.guild.systemChannelId;
  const path = (name: string): readonly string[] => name.replace(/^\//, '').split(' ');

  return {
    id: member.user.id,
    command: async (name, options = {}, where = {}) =>
      settled(
        await watch(world, () =>
          useCommand(world, member, { channelId: channelOf(where), path: path(name), options }),
        ),
      ),
    async autocomplete(name, options, focused, where) {
      const channelId = channelOf(where);
      const use = { channelId, path: path(name), options, focused };
      return (await watch(world, () => useCommand(world, member, use))).choices;
    },
    messageMenu: async (name, messageId, where) =>
      settled(
        await watch(world, () =>
          useMessageMenu(world, member, { channelId: channelOf(where), name, messageId }),
        ),
      ),
    click: async (messageId, customId, where) =>
      settled(
        await watch(world, () =>
          useComponent(world, member, { channelId: channelOf(where), messageId, customId }),
        ),
      ),
    select: async (messageId, customId, values, where) =>
      settled(
        await watch(world, () =>
          useComponent(world, member, { channelId: channelOf(where), messageId, customId, values }),
        ),
      ),
    submitModal: async ({ interactionId }, fields) =>
      settled(
        await watch(world, () => submitModal(world, member, { modalId: interactionId, fields })),
      ),
    send: (content, where) =>
      sendMessage(world, member, { ...where, channelId: channelOf(where), content }),
    answerTo: (message, withinMs = PATIENCE_MS) => answerTo(world, message, withinMs),
    deleteMessage: (messageId, where) =>
      deleteMessage(world, member, { channelId: channelOf(where), messageId }),
    createThread: (name, options = {}) =>
      createThread(world, member, { ...options, name, channelId: channelOf(options) }),
    openDirect: () => converse(world, member).id,
    messages: (where) => world.messages.list(channelOf(where), { limit: 1000 }, member.user.id),
  };
}

const settled = (seen: Seen): Promise<Seen> =>
  seen.until(({ first, message, followUps, history }) =>
    first === 'deferred-update'
      ? followUps.length > 0 || history.length > 0
      : first !== 'thinking' || ((message?.flags ?? 0) & FLAG.loading) === 0,
  );

/**
 * What the page and the playground's server say to each other over `PAGE_SOCKET_PATH`, as JSON
 * text frames. Messages, commands and modals travel in Discord's own shapes, so that the page
 * renders what a client would receive. Types only, apart from the constants below.
 *
 * 1. The page connects to `PAGE_SOCKET_PATH?person=<key or id>` and gets one `snapshot`.
 * 2. After that it gets events as they happen, only those which this person may see.
 * 3. Each action carries a `nonce` of the page's choosing, and is answered by events with it:
 *    - `refused`: never reached the bot (a missing option, no permission, a field too long);
 *    - use of a command or component: `interaction-started`, then `interaction-succeeded` (the
 *      bot acknowledged it: a message, a "thinking" message, an edit or a modal came or comes
 *      as an event of its own) or `interaction-failed` (nothing within three seconds);
 *    - `autocomplete`: `choices`, or `interaction-failed`;
 *    - the others: `done`.
 * 4. On a lost connection the page connects again and starts over from the new snapshot.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIGuildScheduledEvent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type {
  PageChannel,
  PageDirect,
  PageGuild,
  PageMail,
  PageMessage,
  PagePerson,
  PageThread,
  Snapshot,
} from './world.ts';

export type {
  PageChannel,
  PageDirect,
  PageGuild,
  PageMail,
  PageMessage,
  PagePerson,
  PageRole,
  PageThread,
  Snapshot,
} from './world.ts';

export const PAGE_SOCKET_PATH = '/playground/socket';
/** `message.flags`: shown only to the person it was sent to. */
export const EPHEMERAL = 64;
/** `message.flags`: a deferred reply without content yet: "Colloquy is thinking…". */
export const LOADING = 128;

/** How Discord words it to the person who waited for the bot. */
export type FailureReason = 'The application did not respond' | 'This interaction failed';

export type ServerEvent =
  | Snapshot
  | { readonly type: 'message-created'; readonly message: PageMessage }
  | { readonly type: 'message-updated'; readonly message: PageMessage }
  | { readonly type: 'message-deleted'; readonly channelId: string; readonly messageId: string }
  | { readonly type: 'thread'; readonly thread: PageThread }
  | { readonly type: 'thread-deleted'; readonly threadId: string }
  | { readonly type: 'channel'; readonly channel: PageChannel }
  | { readonly type: 'channel-deleted'; readonly channelId: string }
  | { readonly type: 'direct'; readonly direct: PageDirect }
  | { readonly type: 'guild'; readonly guild: PageGuild }
  | { readonly type: 'person'; readonly person: PagePerson }
  | { readonly type: 'commands'; readonly commands: readonly APIApplicationCommand[] }
  | { readonly type: 'scheduled-event'; readonly event: APIGuildScheduledEvent }
  | { readonly type: 'scheduled-event-deleted'; readonly eventId: string }
  | { readonly type: 'mail'; readonly mail: PageMail }
  /** The bot's clock was moved to `at` (epoch ms). */
  | { readonly type: 'time'; readonly at: number }
  /** Somebody types; the sign goes after ten seconds or with their next message. */
  | { readonly type: 'typing'; readonly channelId: string; readonly personId: string }
  | { readonly type: 'interaction-started'; readonly nonce: string; readonly interactionId: string }
  | { readonly type: 'interaction-succeeded'; readonly nonce: string }
  | {
      readonly type: 'interaction-failed';
      readonly nonce: string;
      readonly channelId: string;
      /** The message whose button or menu was used. */
      readonly messageId?: string;
      readonly reason: FailureReason;
    }
  | {
      readonly type: 'choices';
      readonly nonce: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  /** Show this form; `modalId` goes back with `submit-modal`. */
  | {
      readonly type: 'modal';
      readonly nonce: string;
      readonly modalId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  | { readonly type: 'refused'; readonly nonce: string; readonly reason: string }
  | { readonly type: 'done'; readonly nonce: string };

/** A file chosen for an attachment option. */
export interface PageFile {
  readonly filename: string;
  readonly contentType: string;
  readonly base64: string;
}

/** Users, channels and roles are given by id. */
export type OptionValue = string | number | boolean | PageFile;

/** By option name; options left out are not there. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

interface Act {
  /** Chosen by the page, unique among its actions in flight. */
  readonly nonce: string;
}

interface InChannel extends Act {
  /** A channel, a thread or a direct conversation. */
  readonly channelId: string;
}

export type PageAction =
  | (InChannel & {
      readonly type: 'send-message';
      readonly content: string;
      readonly replyTo?: string;
      /** Whether the reply pings whom it answers; true when left out. */
      readonly ping?: boolean;
    })
  | (InChannel & {
      readonly type: 'run-command';
      /** The command's name, then its subcommand group and subcommand where it has them. */
      readonly path: readonly string[];
      readonly options: OptionValues;
    })
  | (InChannel & {
      readonly type: 'autocomplete';
      readonly path: readonly string[];
      /** What is filled in so far, the focused option included. */
      readonly options: OptionValues;
      readonly focused: string;
    })
  | (InChannel & {
      readonly type: 'message-menu';
      readonly name: string;
      readonly messageId: string;
    })
  | (InChannel & {
      readonly type: 'press-button';
      readonly messageId: string;
      readonly customId: string;
    })
  | (InChannel & {
      readonly type: 'choose';
      readonly messageId: string;
      readonly customId: string;
      /** Values of a string select; ids of the other selects. */
      readonly values: readonly string[];
    })
  | (Act & {
      readonly type: 'submit-modal';
      readonly modalId: string;
      /** By the component's custom id; a list for a select in a modal. */
      readonly fields: Readonly<Record<string, string | readonly string[]>>;
    })
  | (InChannel & { readonly type: 'dismiss'; readonly messageId: string })
  | (InChannel & {
      readonly type: 'react';
      readonly messageId: string;
      /** A Unicode emoji. */
      readonly emoji: string;
      readonly on: boolean;
    })
  | (InChannel & {
      readonly type: 'create-thread';
      readonly name: string;
      /** Opens the thread from this message. */
      readonly messageId?: string;
      /** The first message; required in a forum. */
      readonly content?: string;
      /** Of a post in a forum. */
      readonly tagIds?: readonly string[];
    })
  | (InChannel & { readonly type: 'delete-message'; readonly messageId: string })
  /** Archives, reopens, locks or unlocks a thread. */
  | (InChannel & {
      readonly type: 'change-thread';
      readonly archived?: boolean;
      readonly locked?: boolean;
    })
  | (InChannel & { readonly type: 'delete-thread' })
  | (Act & {
      /** Opens (or finds) the conversation with the bot: a `direct` event, then `done`. */
      readonly type: 'open-direct';
      readonly withId: string;
    })
  /** The language of this person's client from now on: a `person` event, then `done`. */
  | (Act & { readonly type: 'set-locale'; readonly locale: string })
  /** Installs the bot for this person alone, or no longer: `person` and `commands` events, then `done`. */
  | (Act & { readonly type: 'install'; readonly installed: boolean })
  /** The server adds the bot, or removes it: `guild` and `commands` events, then `done`. */
  | (Act & { readonly type: 'add-bot'; readonly added: boolean })
  /** Moves the bot's clock to what it does next: a `time` event, then `done`; `refused` where it awaits nothing. */
  | (Act & { readonly type: 'move-time' });

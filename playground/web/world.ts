/** What the page shows: the nouns of the page protocol. */
import type {
  APIApplicationCommand,
  APIGuildScheduledEvent,
  APIMessage,
} from 'discord-api-types/v10';

export interface PagePerson {
  readonly id: string;
  /** A short lower-case name for addresses and tests, such as `ada`. */
  readonly key: string;
  readonly name: string;
  readonly bot: boolean;
  /** A bot's connection to the gateway; a person is always online. */
  readonly online: boolean;
  /** The colour of the name, `0xRRGGBB`, or 0 for the default. */
  readonly color: number;
  readonly roleIds: readonly string[];
  readonly administrator: boolean;
  /** Of their client, as Discord names it: `en-GB`, `es-419`. */
  readonly locale: string;
  /** Whether they have installed the bot for themselves. */
  readonly installed: boolean;
}

export interface PageGuild {
  readonly id: string;
  readonly name: string;
  /** Whether it has added the bot. */
  readonly hasBot: boolean;
}

export interface PageRole {
  readonly id: string;
  readonly name: string;
  readonly color: number;
}

export interface PageChannel {
  readonly id: string;
  readonly type: 'text' | 'forum' | 'voice';
  readonly name: string;
  readonly topic: string;
  readonly position: number;
  /** Whether this person may write (in a forum: post) here. */
  readonly writable: boolean;
  /** A forum's. */
  readonly tags: readonly PageTag[];
  /** Whether every post of a forum needs a tag. */
  readonly wantsTag: boolean;
}

export interface PageTag {
  readonly id: string;
  readonly name: string;
}

export interface PageThread {
  readonly id: string;
  /** The channel or forum it belongs to. */
  readonly parentId: string;
  readonly name: string;
  readonly ownerId: string;
  readonly archived: boolean;
  readonly locked: boolean;
  readonly messageCount: number;
  readonly createdAt: string;
  /** Names of a post's. */
  readonly tags: readonly string[];
}

/** A mail that the bot sent. */
export interface PageMail {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Empty: none. */
  readonly html: string;
}

/** A direct conversation between this person and the bot. */
export interface PageDirect {
  readonly id: string;
  readonly withId: string;
}

/**
 * The message as Discord sends it to a client. `flags & EPHEMERAL` and `flags & LOADING` tell
 * private and thinking ones; `interaction` tells the command, `interaction_metadata` the person;
 * `referenced_message` the message replied to; `thread` the thread opened from it.
 * An attachment's `url` is on this server.
 */
export type PageMessage = APIMessage;

export interface Snapshot {
  readonly type: 'snapshot';
  readonly you: PagePerson;
  readonly guild: PageGuild;
  readonly people: readonly PagePerson[];
  readonly roles: readonly PageRole[];
  readonly channels: readonly PageChannel[];
  readonly threads: readonly PageThread[];
  readonly directs: readonly PageDirect[];
  /** The newest messages of each channel, thread and direct conversation, oldest first. */
  readonly messages: readonly PageMessage[];
  readonly commands: readonly APIApplicationCommand[];
  readonly scheduledEvents: readonly APIGuildScheduledEvent[];
  /** The newest first. */
  readonly mails: readonly PageMail[];
  /** Whether the bot lets its clock be moved. */
  readonly movesTime: boolean;
}

import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';

/** Channel types as Discord numbers them. */
export const CHANNEL = {
  text: 0,
  direct: 1,
  voice: 2,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  stage: 13,
  forum: 15,
} as const;

export interface User {
  readonly id: string;
  /** How tests and the page name a person: `ada`. */
  readonly key: string;
  readonly username: string;
  readonly globalName: string | null;
  readonly bot: boolean;
  /** What Discord sends as the person's language, such as `en-GB`. */
  locale: string;
  /** Whether the bot may open a direct conversation. */
  acceptsDirects: boolean;
}

export interface Member {
  readonly user: User;
  roleIds: string[];
  joinedAt: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  readonly position: number;
  permissions: bigint;
  readonly managedBy: string | null;
  mentionable: boolean;
}

export interface Overwrite {
  /** Of a role (`type` 0) or a member (`type` 1). */
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface ForumTag {
  readonly id: string;
  readonly name: string;
  readonly moderated: boolean;
}

export interface Channel {
  readonly kind: 'channel';
  readonly id: string;
  readonly type: 0 | 2 | 5 | 13 | 15;
  name: string;
  topic: string | null;
  readonly position: number;
  overwrites: Overwrite[];
  tags: readonly ForumTag[];
  /** 16 = a tag is required (forums). */
  flags: number;
  lastMessageId: string | null;
}

export interface Thread {
  readonly kind: 'thread';
  readonly id: string;
  readonly type: 10 | 11 | 12;
  readonly parentId: string;
  readonly ownerId: string;
  readonly createdAt: string;
  name: string;
  archived: boolean;
  locked: boolean;
  archiveChangedAt: string;
  autoArchiveMinutes: number;
  slowmodeSeconds: number;
  appliedTagIds: readonly string[];
  /** By user id, the time of joining. */
  readonly members: Map<string, string>;
  /** Without the starter message and deleted ones. */
  messageCount: number;
  totalMessageSent: number;
  lastMessageId: string | null;
}

export interface Direct {
  readonly kind: 'direct';
  readonly id: string;
  readonly recipientId: string;
  lastMessageId: string | null;
}

/** Whatever holds messages. */
export type Place = Channel | Thread | Direct;

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
  readonly threads: Map<string, Thread>;
  /** How many threads may be active at a time. */
  activeThreads: number;
  readonly systemChannelId: string;
}

export interface StoredMessage {
  message: APIMessage;
  /** The only person who sees it (ephemeral), or undefined for everybody. */
  readonly visibleTo: string | undefined;
  /** The interaction it answers. */
  readonly interactionId: string | undefined;
  /** Who reacted, by emoji. */
  readonly reactors: Map<string, Set<string>>;
}

export type Command = APIApplicationCommand;

import { z } from 'zod';

export const ADDING = ['everyone', 'managers', 'operators'] as const;
export const MENTIONS = ['on', 'off'] as const;

/** Days for which questions are kept where a server has set nothing, and the most that it may set. */
export const RETENTION_DAYS = 90;
export const MOST_RETENTION_DAYS = 3650;

/** What a server has set; an absent field has the default. Ids are Discord's. */
export const GuildSettingsSchema = z.object({
  /** IANA name. */
  timezone: z.string().min(1).optional(),
  /** A locale as Discord names it. */
  language: z.string().min(1).optional(),
  /** The text or forum channel where discussions open, or `here` for the channel they are asked in. */
  discussions: z.string().min(1).optional(),
  adminChannel: z.string().min(1).optional(),
  /** The admin channel is gone or takes nothing: nothing is told there until it is set again. */
  adminChannelPaused: z.literal(true).optional(),
  /** Names of the sources that the server's editions draw on. */
  sources: z.array(z.string().min(1)).readonly().optional(),
  topics: z.array(z.string().min(1)).readonly().optional(),
  /** Who may add papers to the corpus that it lacks. */
  adding: z.enum(ADDING).optional(),
  /** Whether messages that name the bot, or reply to it, are answered. */
  mentions: z.enum(MENTIONS).optional(),
  /** Days for which questions are kept. */
  retention: z.int().min(1).max(MOST_RETENTION_DAYS).optional(),
  /** The forum of which the admin channel was told that no tag fitted. */
  tagToldOf: z.string().min(1).optional(),
  /** Epoch ms of the one welcome message. */
  welcomedAt: z.int().nonnegative().optional(),
});

export type GuildSettings = Readonly<z.infer<typeof GuildSettingsSchema>>;

/** Fields that are named change, null forgets one, the others stay as they are. */
export type GuildSettingsChange = {
  readonly [K in keyof GuildSettings]?: GuildSettings[K] | null;
};

export interface GuildSettingsStore {
  /** Empty for a server that has set nothing; a damaged field counts as not set. */
  get(guildId: string): Promise<GuildSettings>;
  /** Those of each of these servers, as `get` gives them. */
  ofEach(guildIds: readonly string[]): Promise<ReadonlyMap<string, GuildSettings>>;
  /** Returns the settings after the change. */
  set(guildId: string, change: GuildSettingsChange): Promise<GuildSettings>;
  /** The servers that have set a field. */
  serversWith(name: keyof GuildSettings): Promise<readonly string[]>;
  /** Forgets everything about a server. */
  remove(guildId: string): Promise<void>;
}

/** So long after it removed the bot a server is forgotten; one that takes it back before finds all as it was. */
export const FORGET_SERVER_DAYS = 30;

/** The servers that removed the bot, and everything that is kept of a server. */
export interface LeftServerStore {
  /** These servers removed the bot; for those that are known as such, the first time counts. */
  left(guildIds: readonly string[]): Promise<void>;
  /** The bot is in these servers, again or still. */
  here(guildIds: readonly string[]): Promise<void>;
  /** Servers of which something is kept. */
  known(): Promise<readonly string[]>;
  /** Deletes everything of the servers whose time is over, and returns which they were. */
  forgetGone(): Promise<readonly string[]>;
}

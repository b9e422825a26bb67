import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

interface NamedPermission {
  /** As Discord shows it. */
  readonly name: string;
  readonly bit: bigint;
}

/** What a message of the bot's own needs; replies to commands need no permission at all. */
export const POSTING: readonly NamedPermission[] = [
  { name: 'View Channels', bit: PermissionFlagsBits.ViewChannel },
  { name: 'Send Messages', bit: PermissionFlagsBits.SendMessages },
  { name: 'Embed Links', bit: PermissionFlagsBits.EmbedLinks },
];

/**
 * For the welcome message, for editions, before whose repetition the channel is read, for papers' threads, which
 * their creator may archive and reopen, and for meetings.
 */
export const BOT_PERMISSIONS: readonly NamedPermission[] = [
  ...POSTING,
  { name: 'Create Public Threads', bit: PermissionFlagsBits.CreatePublicThreads },
  { name: 'Send Messages in Threads', bit: PermissionFlagsBits.SendMessagesInThreads },
  { name: 'Read Message History', bit: PermissionFlagsBits.ReadMessageHistory },
  { name: 'Create Events', bit: PermissionFlagsBits.CreateEvents },
];

/** The address where an admin adds the bot to a server, with exactly the permissions it needs. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(BOT_PERMISSIONS.reduce((all, { bit }) => all | bit, 0n)),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** For the welcome message; replies to commands need no permission at all. Named as Discord shows them. */
export const BOT_PERMISSIONS: readonly { readonly name: string; readonly bit: bigint }[] = [
  { name: 'View Channels', bit: PermissionFlagsBits.ViewChannel },
  { name: 'Send Messages', bit: PermissionFlagsBits.SendMessages },
  { name: 'Embed Links', bit: PermissionFlagsBits.EmbedLinks },
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

import type { ChannelNeed } from './channels.ts';

/** As Discord's settings call them in English; their translations are Discord's. */
const NAMES: Readonly<Record<ChannelNeed, string>> = {
  viewChannel: 'View Channel',
  sendMessages: 'Send Messages',
  sendInThreads: 'Send Messages in Threads',
  createThreads: 'Create Public Threads',
  embedLinks: 'Embed Links',
  readHistory: 'Read Message History',
  mentionRoles: 'Mention @everyone, @here and All Roles',
};

export const permissionNames = (needs: readonly ChannelNeed[]): string =>
  needs.map((need) => NAMES[need]).join(', ');

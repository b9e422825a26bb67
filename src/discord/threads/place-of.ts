import { ChannelType } from 'discord.js';
import type { ChannelNeed } from '../../commands/channels.ts';
import type { ThreadPlace } from '../../commands/discuss/threads.ts';
import { NEED_BITS, type SeenChannel } from '../channels.ts';

const KINDS: Readonly<Partial<Record<ChannelType, ThreadPlace['kind']>>> = {
  [ChannelType.GuildText]: 'text',
  [ChannelType.GuildAnnouncement]: 'announcement',
  [ChannelType.GuildForum]: 'forum',
  [ChannelType.GuildMedia]: 'forum',
};

const POSTING: readonly ChannelNeed[] = [
  'viewChannel',
  'sendMessages',
  'sendInThreads',
  'embedLinks',
  'readHistory',
];

/** A channel as a place for threads; of a post in a forum no right to open threads is needed. */
export function placeOf({
  id,
  type,
  permissions,
  tags,
  wantsTag,
}: SeenChannel): ThreadPlace | 'no threads' {
  const kind = KINDS[type];
  if (kind === undefined) return 'no threads';
  const needs: readonly ChannelNeed[] = kind === 'forum' ? POSTING : [...POSTING, 'createThreads'];
  return {
    channelId: id,
    kind,
    missing: needs.filter((need) => (permissions & NEED_BITS[need]) === 0n),
    tags: tags.filter(({ moderated }) => !moderated),
    wantsTag,
  };
}

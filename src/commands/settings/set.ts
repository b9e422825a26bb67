import {
  ADDING,
  type GuildSettingsChange,
  MENTIONS,
  MOST_RETENTION_DAYS,
} from '../../data/stores/guild-settings.ts';
import { defined } from '../../shared/defined.ts';
import { defineCommand } from '../command.ts';
import { channel, choice, integer, optional, text, type ValuesOf } from '../option.ts';
import { requireChannel } from '../require-channel.ts';
import { requireManager, serverOf } from '../rights.ts';
import { UserError } from '../user-error.ts';
import { completeDiscussions, discussionPlace } from './discussions.ts';
import { isSetting } from './fields.ts';
import { completeSources, completeTimeZone } from './offers.ts';
import { knownSources, knownTimeZone, topicsIn } from './read.ts';
import { settingsReply } from './settings-reply.ts';

/** Room for a list of names. */
const LIST = { max: 1000 };

const options = {
  timezone: optional(text({ max: 100 })),
  language: optional(choice(['en', 'de', 'fr', 'es', 'ja', 'zh'])),
  discussions: optional(text({ max: 100 })),
  admin_channel: optional(channel(['text', 'announcement'])),
  sources: optional(text(LIST)),
  topics: optional(text(LIST)),
  adding: optional(choice(ADDING)),
  mentions: optional(choice(MENTIONS)),
  retention: optional(integer({ min: 1, max: MOST_RETENTION_DAYS })),
};

export const setSettings = defineCommand({
  name: 'settings set',
  visibility: 'private',
  place: 'server',
  options,
  complete: {
    timezone: completeTimeZone,
    sources: completeSources,
    discussions: completeDiscussions,
  },
  async run(values, { guildSettings, sources, channels, threads }, call) {
    const guildId = serverOf(call);
    requireManager('settings set', call);
    const changed = Object.keys(defined(values)).filter(isSetting);
    if (changed.length === 0) throw new UserError('error.settings.nothing');
    const { admin_channel: channelId } = values;
    // Nothing is told where it cannot be posted.
    if (channelId !== undefined) await requireChannel({ channelId, guildId }, channels);
    const { discussions } = values;
    const change = {
      ...changeOf(values, sources),
      ...(discussions !== undefined && {
        discussions: await discussionPlace(discussions, guildId, { channels, threads }),
      }),
    };
    const settings = await guildSettings.set(guildId, change);
    return settingsReply(settings, call, changed);
  },
});

const changeOf = (
  {
    timezone,
    language,
    admin_channel,
    sources,
    topics,
    adding,
    mentions,
    retention,
  }: ValuesOf<typeof options>,
  known: Parameters<typeof knownSources>[1],
): GuildSettingsChange =>
  defined({
    timezone: timezone === undefined ? undefined : knownTimeZone(timezone),
    language,
    adminChannel: admin_channel,
    adminChannelPaused: admin_channel === undefined ? undefined : null,
    sources: sources === undefined ? undefined : knownSources(sources, known),
    topics: topics === undefined ? undefined : topicsIn(topics),
    adding,
    mentions,
    retention,
  });

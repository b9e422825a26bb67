import type { GuildSettings } from '../../data/stores/guild-settings.ts';
import { isMessageKey } from '../../words/words.ts';
import type { Setting, SettingName, SettingValue } from '../reply.ts';

/** Where each setting is kept. */
const FIELDS = {
  timezone: 'timezone',
  language: 'language',
  discussions: 'discussions',
  admin_channel: 'adminChannel',
  sources: 'sources',
  topics: 'topics',
  adding: 'adding',
  mentions: 'mentions',
  retention: 'retention',
} as const satisfies Readonly<Record<SettingName, keyof GuildSettings>>;

const NAMES = Object.keys(FIELDS).filter(isSetting);

export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(FIELDS, name);
}

export const fieldOf = (name: SettingName): (typeof FIELDS)[SettingName] => FIELDS[name];

/** Every setting as it stands. */
export const settingsOf = (settings: GuildSettings): readonly Setting[] =>
  NAMES.map((name) => ({
    name,
    value: settingValue(name, settings[FIELDS[name]]),
    ...(name === 'admin_channel' && settings.adminChannelPaused && { paused: true }),
  }));

function settingValue(
  name: SettingName,
  value: string | number | readonly string[] | undefined,
): SettingValue | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return { days: value };
  if (typeof value !== 'string') return { text: value.join(', ') };
  if (name === 'admin_channel') return { channelId: value };
  if (name === 'discussions' && value !== 'here') return { channelId: value };
  const words = `choice.${name}.${value}`;
  return isMessageKey(words) ? { words } : { text: value };
}

import type { GuildSettings } from '../../data/stores/guild-settings.ts';
import type { Call } from '../command.ts';
import type { SettingName, SettingsReply } from '../reply.ts';
import { isManager } from '../rights.ts';
import { settingsOf } from './fields.ts';

/** What the server has set, with a menu to set back for those who may. */
export function settingsReply(
  settings: GuildSettings,
  call: Call,
  changed: readonly SettingName[] = [],
): SettingsReply {
  const reset = isManager(call) ? { command: 'settings reset', values: {} } : undefined;
  return { view: 'settings', settings: settingsOf(settings), changed, reset };
}

import { defineAction } from '../command.ts';
import { text } from '../option.ts';
import { requireManager, serverOf } from '../rights.ts';
import { fieldOf, isSetting } from './fields.ts';
import { settingsReply } from './settings-reply.ts';

/** The menu below the settings: the chosen one has its default again. */
export const resetSetting = defineAction({
  name: 'settings reset',
  visibility: 'private',
  options: { setting: text() },
  async run({ setting }, { guildSettings }, call) {
    const guildId = serverOf(call);
    requireManager('settings set', call);
    const settings = isSetting(setting)
      ? await guildSettings.set(guildId, { [fieldOf(setting)]: null })
      : await guildSettings.get(guildId);
    return settingsReply(settings, call, isSetting(setting) ? [setting] : []);
  },
});

import { defineCommand } from '../command.ts';
import { serverOf } from '../rights.ts';
import { settingsReply } from './settings-reply.ts';

export const showSettings = defineCommand({
  name: 'settings show',
  visibility: 'private',
  place: 'server',
  options: {},
  run: async (_values, { guildSettings }, call) =>
    settingsReply(await guildSettings.get(serverOf(call)), call),
});

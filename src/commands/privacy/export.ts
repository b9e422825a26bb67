import { defineCommand } from '../command.ts';
import type { FileReply } from '../reply.ts';

export const privacyExport = defineCommand({
  name: 'privacy export',
  visibility: 'private',
  options: {},
  async run(_values, { personalData, textGoesTo }, call) {
    const data = await personalData.of(call.userId);
    const file = { userId: call.userId, textGoesTo, data };
    const reply: FileReply = {
      view: 'file',
      message: { key: 'privacy.exported', params: {} },
      file: {
        name: 'colloquy-about-me.json',
        type: 'application/json; charset=utf-8',
        text: `${JSON.stringify(file, undefined, 2)}\n`,
      },
    };
    return { ...reply, private: true };
  },
});

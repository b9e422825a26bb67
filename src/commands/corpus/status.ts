import { defineCommand } from '../command.ts';
import { flag, optional } from '../option.ts';

export const corpusStatus = defineCommand({
  name: 'corpus status',
  options: { private: optional(flag()) },
  async run(_values, { library, desk }) {
    const [info, sources] = await Promise.all([library.info(), desk.reports()]);
    return { view: 'corpus', info, sources };
  },
});

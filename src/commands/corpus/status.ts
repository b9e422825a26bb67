import { defineCommand } from '../command.ts';
import { flag, optional } from '../option.ts';

export const corpusStatus = defineCommand({
  name: 'corpus status',
  options: { private: optional(flag()) },
  async run(_values, { library, desk }) {
    const [info, sources, [newest]] = await Promise.all([
      library.info(),
      desk.reports(),
      library.newest(0, 1),
    ]);
    return { view: 'corpus', info, sources, newest: newest?.published };
  },
});

import { defineCommand } from './command.ts';
import { findPaper, paperText, whichPaper } from './find-paper.ts';
import { flag, optional } from './option.ts';
import { recommend } from './recommend.ts';
import { completePaper } from './titles.ts';

const RELATED = 8;

export const similar = defineCommand({
  name: 'similar',
  options: { paper: optional(paperText()), private: optional(flag()) },
  complete: { paper: completePaper },
  async run({ paper: name }, context, call) {
    const { library } = context;
    if (name === undefined) return recommend(context, call);
    const found = await findPaper(name, library);
    if (!('paper' in found)) {
      return whichPaper(name, found.choices, { command: 'similar', values: { private: true } });
    }
    const { paper } = found;
    const related = await library.similar(paper.id, RELATED);
    if (related.length > 0) return { view: 'related', paper, related };
    const none = { key: 'related.none', params: { title: paper.title || paper.id } } as const;
    return { view: 'notice', message: none, private: true };
  },
});

import type { Paper } from '../data/paper.ts';
import type { Library } from '../search/library.ts';
import { defineCommand } from './command.ts';
import { paperHere } from './discuss/discussion-here.ts';
import { findPaper, paperText, whichPaper } from './find-paper.ts';
import { flag, optional } from './option.ts';
import { recommend } from './recommend.ts';
import type { Reply } from './reply.ts';
import { completePaper } from './titles.ts';

const RELATED = 8;

export const similar = defineCommand({
  name: 'similar',
  options: { paper: optional(paperText()), private: optional(flag()) },
  complete: { paper: completePaper },
  async run({ paper: name }, context, call) {
    const { library } = context;
    const here = name === undefined ? await paperHere(context, call) : undefined;
    if (here) return relatedTo(here, library);
    if (name === undefined) return recommend(context, call);
    const found = await findPaper(name, library);
    if (!('paper' in found)) {
      return whichPaper(name, found.choices, { command: 'similar', values: { private: true } });
    }
    return relatedTo(found.paper, library);
  },
});

async function relatedTo(paper: Paper, library: Pick<Library, 'similar'>): Promise<Reply> {
  const related = await library.similar(paper.id, RELATED);
  if (related.length > 0) return { view: 'related', paper, related };
  const none = { key: 'related.none', params: { title: paper.title || paper.id } } as const;
  return { view: 'notice', message: none, private: true };
}

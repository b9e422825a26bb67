import type { Library } from '../search/library.ts';
import { defineCommand } from './command.ts';
import { findPaper, paperText, whichPaper } from './find-paper.ts';
import { flag, optional } from './option.ts';
import { UserError } from './reply.ts';
import { completePaper } from './titles.ts';

const RELATED = 8;

export const similar = defineCommand({
  name: 'similar',
  options: { paper: optional(paperText()), private: optional(flag()) },
  complete: { paper: completePaper },
  async run({ paper: name }, { library }) {
    if (name === undefined) throw await missing(library);
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

/** Asks for the paper, with the title of one that is here. */
async function missing(library: Library): Promise<UserError> {
  const [first] = await library.suggest('', 1);
  return first === undefined
    ? new UserError('error.paper.none')
    : new UserError('error.paper.missing', { example: first.title });
}

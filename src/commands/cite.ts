import { bibtex } from './bibtex.ts';
import { defineAction } from './command.ts';
import { text } from './option.ts';
import { UserError } from './reply.ts';

/** The card's button **Cite**: the paper as BibTeX, for the caller alone. */
export const cite = defineAction({
  name: 'cite',
  visibility: 'private',
  options: { paper: text() },
  async run({ paper: key }, { library }) {
    const paper = (await library.get(key)) ?? (await library.find(key));
    if (paper === undefined) throw new UserError('error.paper.gone');
    return { view: 'citation', paper, bibtex: bibtex(paper), private: true };
  },
});

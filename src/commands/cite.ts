import { bibtex } from './bibtex.ts';
import { paperOfKey } from './card.ts';
import { defineAction } from './command.ts';
import { text } from './option.ts';

/** The card's button **Cite**: the paper as BibTeX, for the caller alone. */
export const cite = defineAction({
  name: 'cite',
  visibility: 'private',
  options: { paper: text() },
  async run({ paper: key }, { library }) {
    const paper = await paperOfKey(key, library);
    return { view: 'citation', paper, bibtex: bibtex(paper), private: true };
  },
});

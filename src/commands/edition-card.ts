import { cardOf, paperOfKey } from './card.ts';
import { defineAction } from './command.ts';
import { hidden, text } from './option.ts';

/** The menu of an edition: the card of the chosen paper. `part` tells which message of which edition it is. */
export const editionCard = defineAction({
  name: 'edition card',
  visibility: 'private',
  options: { paper: text(), part: hidden(text()) },
  async run({ paper: key }, context, call) {
    const paper = await paperOfKey(key, context.library);
    return { ...(await cardOf(paper, context, call)), private: true };
  },
});

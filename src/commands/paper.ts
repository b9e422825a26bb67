import { absentCard } from './absent-paper.ts';
import { cardOf } from './card.ts';
import { defineCommand } from './command.ts';
import { paperHere } from './discuss/discussion-here.ts';
import { lookUpPaper, paperText, whichPaper } from './find-paper.ts';
import { flag, optional } from './option.ts';
import { UserError } from './reply.ts';
import { completePaper } from './titles.ts';

export const paper = defineCommand({
  name: 'paper',
  options: { paper: optional(paperText()), private: optional(flag()) },
  complete: { paper: completePaper },
  async run({ paper: name }, context, call) {
    if (name === undefined) {
      const here = await paperHere(context, call);
      if (here) return cardOf(here, context, call);
      throw new UserError('error.paper.which');
    }
    const found = await lookUpPaper(name, context.library);
    if ('absent' in found) return absentCard(found.absent, context, call);
    if ('choices' in found) {
      const action = { command: 'paper', values: { private: true } };
      return whichPaper(name, found.choices, action);
    }
    const { paper, near } = found;
    return { ...(await cardOf(paper, context, call)), ...(near && { nearTo: name }) };
  },
});

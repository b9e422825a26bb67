import { absentCard } from './absent-paper.ts';
import { cardOf } from './card.ts';
import { defineCommand } from './command.ts';
import { lookUpPaper, paperText, whichPaper } from './find-paper.ts';
import { flag, optional } from './option.ts';
import { completePaper } from './titles.ts';

export const paper = defineCommand({
  name: 'paper',
  options: { paper: paperText(), private: optional(flag()) },
  complete: { paper: completePaper },
  async run({ paper: name }, context, call) {
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

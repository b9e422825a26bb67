import type { Paper } from '../data/paper.ts';
import { defineCommand } from './command.ts';
import { findPaper, paperText, whichPaper } from './find-paper.ts';
import { flag, optional } from './option.ts';
import { completePaper } from './titles.ts';

export const paper = defineCommand({
  name: 'paper',
  options: { paper: paperText(), private: optional(flag()) },
  complete: { paper: completePaper },
  async run({ paper: name }, { library }) {
    const found = await findPaper(name, library);
    if (!('paper' in found)) return which(name, found.choices);
    const { paper, near } = found;
    return { view: 'card', paper, ...(near && { nearTo: name }) };
  },
});

const which = (name: string, papers: readonly Paper[]) =>
  whichPaper(name, papers, { command: 'paper', values: { private: true } });

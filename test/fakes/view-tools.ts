import type { Action } from '../../src/commands/action.ts';
import type { ViewTools } from '../../src/discord/views/view.ts';
import { clip } from '../../src/shared/clip.ts';
import { createWords } from '../../src/words/words.ts';

/** Custom ids that tell their action and never exceed Discord's limit. */
export const viewTools: ViewTools = {
  words: createWords()('en-US'),
  customId: (action, effect, chosen) => clip(idOf(action, effect, chosen), 100),
};

export const idOf = ({ command, values }: Action, effect: string, chosen = ''): string =>
  [effect, command, chosen, JSON.stringify(values)].join(' ');

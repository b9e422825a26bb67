import { ComponentType } from 'discord.js';
import type { Action } from '../../commands/action.ts';
import type { Paper } from '../../data/paper.ts';
import { paperKey } from '../../data/paper-key.ts';
import type { MessageKey } from '../../words/words.ts';
import { LIMITS } from '../limits.ts';
import { label } from '../markdown.ts';
import { titleOf } from './paper-text.ts';
import type { View, ViewTools } from './view.ts';

type Rows = NonNullable<View['components']>;

/** Opens the chosen paper's card for whoever chooses. */
const OPEN_CARD: Action = { command: 'paper', values: { private: true } };

/** The one menu of a message of several papers; no row at all without papers. */
export function paperMenu(
  papers: readonly Paper[],
  { words, customId }: ViewTools,
  action: Action = OPEN_CARD,
  placeholder: MessageKey = 'menu.card',
): Rows {
  const unique = new Map(papers.map((paper) => [paperKey(paper.id), paper]));
  const options = [...unique].slice(0, LIMITS.selectOptions).map(([value, paper]) => ({
    label: titleOf(paper, LIMITS.optionLabel),
    value,
    ...describe(paper),
  }));
  if (options.length === 0) return [];
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: customId(action, 'open', 'paper'),
    placeholder: label(words(placeholder), LIMITS.placeholder),
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

function describe({ authors, published }: Paper): { readonly description?: string } {
  const [first, second] = authors;
  const who = second === undefined ? first : `${first} et al.`;
  const facts = [who, published].filter((fact) => fact !== undefined);
  const description = label(facts.join(' · '), LIMITS.optionDescription);
  return description === '' ? {} : { description };
}

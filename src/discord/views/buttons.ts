import { ButtonStyle, ComponentType } from 'discord.js';
import type { Action } from '../../commands/action.ts';
import { LIMITS } from '../limits.ts';
import { label } from '../markdown.ts';
import type { View, ViewTools } from './view.ts';

export interface ButtonSpec {
  readonly text: string;
  readonly action: Action | undefined;
  /** `update` turns the message, `open` answers with a new private one. */
  readonly effect: 'update' | 'open';
}

/** One row of buttons; those without an action are left out, and a row without buttons too. */
export function buttonRow(
  buttons: readonly ButtonSpec[],
  { customId }: ViewTools,
): NonNullable<View['components']> {
  const components = buttons.flatMap(({ text, action, effect }) =>
    action === undefined
      ? []
      : {
          type: ComponentType.Button as const,
          style: ButtonStyle.Secondary as const,
          label: label(text, LIMITS.buttonLabel),
          custom_id: customId(action, effect),
        },
  );
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}

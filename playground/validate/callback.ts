import { z } from 'zod';
import { LIMIT } from '../limits.ts';
import { invalidForm } from '../rest/errors.ts';
import { INTERACTION } from '../state/interaction.ts';
import { list, parse, refuse, text, under } from './fields.ts';
import { localized } from './localized.ts';
import { FLAG, type MessageBody, parseMessage } from './message.ts';
import { modal } from './modal.ts';

/** The kinds of first answers, as Discord numbers them. */
export const CALLBACK = {
  reply: 4,
  defer: 5,
  deferUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

const envelope = z.object({ type: z.int(), data: z.unknown().optional() });

const choice = z.object({
  name: text(LIMIT.choiceText, 1),
  name_localizations: localized(text(LIMIT.choiceText, 1)),
  value: z.union([text(LIMIT.choiceText, 1), z.number()]),
});

const choices = z.object({ choices: list(choice, LIMIT.choices) });

const deferral = z
  .object({ flags: z.int().nullish() })
  .nullish()
  .superRefine((data, context) => {
    if (((data?.flags ?? 0) & ~FLAG.ephemeral) === 0) return;
    refuse(context, 'BASE_TYPE_CHOICES', 'Only the EPHEMERAL flag can be set here.', ['flags']);
  });

export type Callback =
  | { readonly type: 4 | 7; readonly message: MessageBody }
  | { readonly type: 5; readonly ephemeral: boolean }
  | { readonly type: 6 }
  | { readonly type: 8; readonly choices: z.output<typeof choices>['choices'] }
  | { readonly type: 9; readonly modal: z.output<typeof modal> };

export interface Answerable {
  readonly type: number;
  /** Whether it came from a message's component, directly or through a form. */
  readonly fromComponent: boolean;
  /** Flags of that message. */
  readonly sourceFlags: number;
}

/** A bot's first answer, if it is one that this kind of interaction takes. */
export function parseCallback(value: unknown, to: Answerable): Callback {
  const { type, data } = parse(envelope, value);
  if (!allowedTypes(to).includes(type)) {
    const message = `Value must be one of {${allowedTypes(to).join(', ')}}.`;
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  return under('data', () => parseData(type, data, to));
}

function parseData(type: number, data: unknown, { sourceFlags }: Answerable): Callback {
  switch (type) {
    case CALLBACK.defer:
      return { type, ephemeral: ((parse(deferral, data)?.flags ?? 0) & FLAG.ephemeral) !== 0 };
    case CALLBACK.deferUpdate:
      return { type };
    case CALLBACK.choices:
      return { type, choices: parse(choices, data).choices };
    case CALLBACK.modal:
      return { type, modal: parse(modal, data) };
    case CALLBACK.update:
      return { type, message: parseMessage(data, sourceFlags) };
    default:
      return { type: CALLBACK.reply, message: parseMessage(data) };
  }
}

function allowedTypes({ type, fromComponent }: Answerable): readonly number[] {
  if (type === INTERACTION.autocomplete) return [CALLBACK.choices];
  return [
    CALLBACK.reply,
    CALLBACK.defer,
    ...(fromComponent ? [CALLBACK.deferUpdate, CALLBACK.update] : []),
    ...(type === INTERACTION.modal ? [] : [CALLBACK.modal]),
  ];
}

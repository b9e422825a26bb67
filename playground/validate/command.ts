import { z } from 'zod';
import { LIMIT } from '../limits.ts';
import { integer, lengthOf, list, parse, refuse, text } from './fields.ts';
import { localized } from './localized.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const chatName = z.string().superRefine((value, context) => {
  if (lengthOf(value) < 1 || lengthOf(value) > LIMIT.commandName) {
    const message = `Must be between 1 and ${LIMIT.commandName} in length.`;
    refuse(context, 'BASE_TYPE_BAD_LENGTH', message);
  } else if (!NAME.test(value) || value !== value.toLowerCase()) {
    refuse(context, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
});

const descriptionText = text(LIMIT.commandDescription, 1);

const choice = z.object({
  name: text(LIMIT.choiceText, 1),
  name_localizations: localized(text(LIMIT.choiceText, 1)),
  value: z.union([text(LIMIT.choiceText, 1), z.number()]),
});

export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

const value = z
  .object({
    type: integer(OPTION.string, OPTION.attachment),
    name: chatName,
    name_localizations: localized(chatName),
    description: descriptionText,
    description_localizations: localized(descriptionText),
    required: z.boolean().nullish(),
    autocomplete: z.boolean().nullish(),
    choices: list(choice, LIMIT.choices).nullish(),
    channel_types: z.array(z.int()).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    min_length: integer(0, LIMIT.optionText).nullish(),
    max_length: integer(1, LIMIT.optionText).nullish(),
  })
  .superRefine((option, context) => {
    if (option.autocomplete !== true || (option.choices ?? []).length === 0) return;
    const message = 'Autocomplete and choices exclude each other';
    refuse(context, 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', message, ['choices']);
  });

export type ValueOption = z.output<typeof value>;

const values = list(value, LIMIT.commandOptions).superRefine(refuseDisorder).nullish();

const named = {
  name: chatName,
  name_localizations: localized(chatName),
  description: descriptionText,
  description_localizations: localized(descriptionText),
};

const subcommand = z.object({ type: z.literal(OPTION.subcommand), ...named, options: values });

const group = z.object({
  type: z.literal(OPTION.group),
  ...named,
  options: list(subcommand, LIMIT.commandOptions, 1).superRefine(refuseRepeatedNames),
});

const nested = list(
  z.discriminatedUnion('type', [subcommand, group]),
  LIMIT.commandOptions,
).superRefine(refuseRepeatedNames);

const common = {
  default_member_permissions: z
    .union([z.string().regex(/^\d+$/), integer(0, Number.MAX_SAFE_INTEGER).transform(String)])
    .nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(integer(0, 2)).min(1).nullish(),
  integration_types: z.array(integer(0, 1)).min(1).nullish(),
  nsfw: z.boolean().nullish(),
};

const CHAT_INPUT = 1;

const chatWith = <T extends z.ZodType>(options: T) =>
  z
    .object({ ...common, ...named, type: z.literal(CHAT_INPUT).nullish(), options })
    .superRefine((command, context) => {
      if (totalLength(command) <= LIMIT.commandTotal) return;
      const message = `Command exceeds maximum size (${LIMIT.commandTotal})`;
      refuse(context, 'APPLICATION_COMMAND_TOO_LARGE', message);
    })
    .transform((command) => ({ ...command, type: CHAT_INPUT }));

const withValues = chatWith(values);
const withSubcommands = chatWith(nested);

const menu = z
  .object({
    ...common,
    type: z.union([z.literal(2), z.literal(3)]),
    name: text(LIMIT.commandName, 1),
    name_localizations: localized(text(LIMIT.commandName, 1)),
    description: z.string().nullish(),
    options: z.array(z.unknown()).nullish(),
  })
  .superRefine(({ description, options }, context) => {
    for (const [field, given] of Object.entries({ description, options })) {
      if ((given ?? '').length === 0) continue;
      const message = 'Context menu commands cannot have this field';
      refuse(context, 'APPLICATION_COMMAND_CONTEXT_MENU_FIELD', message, [field]);
    }
  })
  .transform((command) => ({
    ...command,
    description: '',
    options: undefined,
    description_localizations: undefined,
  }));

export type CommandBody =
  | z.output<typeof withValues>
  | z.output<typeof withSubcommands>
  | z.output<typeof menu>;

const outline = z.looseObject({ type: integer(1, 3).nullish(), options: z.unknown().optional() });

/** One command as a bot registers it, or an `ApiError` 50035. */
export function parseCommand(value: unknown): CommandBody {
  const { type, options } = parse(outline, value);
  if ((type ?? CHAT_INPUT) !== CHAT_INPUT) return parse(menu, value);
  return isNested(options) ? parse(withSubcommands, value) : parse(withValues, value);
}

const isNested = (options: unknown): boolean =>
  Array.isArray(options) &&
  options.some((option) => option?.type === OPTION.subcommand || option?.type === OPTION.group);

function refuseRepeatedNames(
  options: readonly { readonly name: string }[],
  context: z.RefinementCtx,
): void {
  const names = options.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) === index) continue;
    const message = 'Option name must be unique';
    refuse(context, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message, [index, 'name']);
  }
}

function refuseDisorder(options: readonly ValueOption[], context: z.RefinementCtx): void {
  refuseRepeatedNames(options, context);
  for (const [index, option] of options.entries()) {
    if (option.required !== true || index === 0 || options[index - 1]?.required === true) continue;
    const message = 'Required options must be placed before non-required options';
    refuse(context, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message, [index]);
  }
}

/** Characters of names, descriptions and choice values; of a text in several languages, the longest. */
function totalLength(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, each) => sum + totalLength(each), 0);
  if (typeof node !== 'object' || node === null) return 0;
  const fields: Readonly<Record<string, unknown>> = { ...node };
  const own = ['name', 'description', 'value'].reduce(
    (sum, field) => sum + longest(fields[field], fields[`${field}_localizations`]),
    0,
  );
  return own + totalLength(fields.options) + totalLength(fields.choices);
}

const longest = (text: unknown, localizations: unknown): number =>
  Math.max(
    0,
    ...[text, ...Object.values(localizations ?? {})].map((each) =>
      typeof each === 'string' ? lengthOf(each) : 0,
    ),
  );

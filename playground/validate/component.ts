import { z } from 'zod';
import { LIMIT } from '../limits.ts';
import { integer, list, refuse, snowflake, text, webUrl } from './fields.ts';

export const customId = text(LIMIT.customId, 1);

const emoji = z.object({
  id: snowflake.nullish(),
  name: z.string().nullish(),
  animated: z.boolean().nullish(),
});

const LINK = 5;
const PREMIUM = 6;

const button = z
  .object({
    type: z.literal(2),
    id: z.int().optional(),
    style: z.union([1, 2, 3, 4, LINK, PREMIUM].map((style) => z.literal(style))),
    label: text(LIMIT.buttonLabel).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: webUrl(LIMIT.buttonUrl).nullish(),
    sku_id: snowflake.nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    const required = value.style === LINK ? 'url' : 'custom_id';
    const excluded = value.style === LINK ? 'custom_id' : 'url';
    if (value.style === PREMIUM) return;
    if (value[required] == null) {
      refuse(context, 'BASE_TYPE_REQUIRED', 'This field is required', [required]);
    }
    if (value[excluded] != null) {
      const message = 'A custom id and url cannot both be specified';
      refuse(context, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message);
    }
    if (!value.label && value.emoji == null) {
      refuse(context, 'BUTTON_COMPONENT_REQUIRED_LABEL', 'A label or emoji is required', ['label']);
    }
  });

const selectFields = {
  id: z.int().optional(),
  custom_id: customId,
  placeholder: text(LIMIT.selectPlaceholder).nullish(),
  min_values: integer(0, LIMIT.selectOptions).nullish(),
  max_values: integer(1, LIMIT.selectOptions).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};

const selectOption = z.object({
  label: text(LIMIT.selectText, 1),
  value: text(LIMIT.selectText, 1),
  description: text(LIMIT.selectText).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

export const stringSelect = z
  .object({
    type: z.literal(3),
    ...selectFields,
    options: list(selectOption, LIMIT.selectOptions, 1),
  })
  .superRefine(({ options, min_values, max_values }, context) => {
    const seen = new Set<string>();
    for (const [index, { value }] of options.entries()) {
      if (seen.has(value)) {
        const message = 'The specified option value is already used';
        refuse(context, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message, [
          'options',
          index,
          'value',
        ]);
      }
      seen.add(value);
    }
    for (const [field, count] of Object.entries({ min_values, max_values })) {
      if ((count ?? 1) <= options.length) continue;
      const message = `${field} cannot be more than the number of options`;
      refuse(context, 'BASE_TYPE_BAD_LENGTH', message, [field]);
    }
  });

export const entitySelect = z.object({
  type: z.union([5, 6, 7, 8].map((type) => z.literal(type))),
  ...selectFields,
  channel_types: z.array(z.int()).nullish(),
  default_values: list(
    z.object({ id: snowflake, type: z.enum(['user', 'role', 'channel']) }),
    LIMIT.selectOptions,
  ).nullish(),
});

const BUTTON = 2;

export const row = z
  .object({
    type: z.literal(1),
    id: z.int().optional(),
    components: list(
      z.discriminatedUnion('type', [button, stringSelect, entitySelect]),
      LIMIT.rowItems,
      1,
    ),
  })
  .superRefine(({ components }, context) => {
    const selects = components.filter(({ type }) => type !== BUTTON).length;
    if (selects === 0 || components.length === 1) return;
    const message = 'A select takes the whole width of its row';
    refuse(context, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message, ['components']);
  });

export { button };

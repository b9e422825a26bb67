import { z } from 'zod';
import { LIMIT } from '../limits.ts';
import { customId, entitySelect, stringSelect } from './component.ts';
import { integer, list, refuse, text } from './fields.ts';

const id = z.int().optional();

const textInput = z.object({
  type: z.literal(4),
  id,
  custom_id: customId,
  style: integer(1, 2),
  label: text(LIMIT.modalLabel, 1).nullish(),
  min_length: integer(0, LIMIT.modalText).nullish(),
  max_length: integer(1, LIMIT.modalText).nullish(),
  required: z.boolean().nullish(),
  value: text(LIMIT.modalText).nullish(),
  placeholder: text(LIMIT.modalPlaceholder).nullish(),
});

/** The older form: a row with one text input, which carries its own label. */
const inputRow = z
  .object({ type: z.literal(1), id, components: list(textInput, 1, 1) })
  .superRefine(({ components }, context) => {
    if (components[0]?.label != null) return;
    const path = ['components', 0, 'label'];
    refuse(context, 'BASE_TYPE_REQUIRED', 'This field is required', path);
  });

const labelled = z.object({
  type: z.literal(18),
  id,
  label: text(LIMIT.modalLabel, 1),
  description: text(LIMIT.modalDescription).nullish(),
  component: z.discriminatedUnion('type', [textInput, stringSelect, entitySelect]),
});

const note = z.object({ type: z.literal(10), id, content: text(LIMIT.layoutText, 1) });

export const modal = z
  .object({
    custom_id: customId,
    title: text(LIMIT.modalTitle, 1),
    components: list(z.discriminatedUnion('type', [inputRow, labelled, note]), LIMIT.modalRows, 1),
  })
  .superRefine(({ components }, context) => {
    const ids = components.flatMap(inputId);
    for (const [index, each] of ids.entries()) {
      if (ids.indexOf(each) === index) continue;
      const message = 'Component custom id cannot be duplicated';
      refuse(context, 'COMPONENT_CUSTOM_ID_DUPLICATED', message, ['components', index]);
    }
  });

type Part = z.output<typeof inputRow> | z.output<typeof labelled> | z.output<typeof note>;

function inputId(part: Part): readonly string[] {
  if (part.type === 10) return [];
  if (part.type === 18) return [part.component.custom_id];
  return part.components.map(({ custom_id }) => custom_id);
}

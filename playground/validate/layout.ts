import { z } from 'zod';
import { LIMIT } from '../limits.ts';
import { button, row } from './component.ts';
import { integer, lengthOf, list, refuse, text, webUrl } from './fields.ts';

/** "Components V2": a message made of components alone. */

const id = z.int().optional();
const media = z.object({ url: webUrl(LIMIT.url, true) });

const textDisplay = z.object({ type: z.literal(10), id, content: text(LIMIT.layoutText, 1) });

const thumbnail = z.object({
  type: z.literal(11),
  id,
  media,
  description: text(1024).nullish(),
  spoiler: z.boolean().nullish(),
});

const section = z.object({
  type: z.literal(9),
  id,
  components: list(textDisplay, 3, 1),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const gallery = z.object({
  type: z.literal(12),
  id,
  items: list(
    z.object({ media, description: text(1024).nullish(), spoiler: z.boolean().nullish() }),
    10,
    1,
  ),
});

const file = z.object({ type: z.literal(13), id, file: media, spoiler: z.boolean().nullish() });

const separator = z.object({
  type: z.literal(14),
  id,
  divider: z.boolean().nullish(),
  spacing: integer(1, 2).nullish(),
});

const inside = [row, section, textDisplay, gallery, file, separator] as const;

const container = z.object({
  type: z.literal(17),
  id,
  components: list(z.discriminatedUnion('type', inside), LIMIT.layoutComponents, 1),
  accent_color: integer(0, 0xff_ff_ff).nullish(),
  spoiler: z.boolean().nullish(),
});

export const layout = list(
  z.discriminatedUnion('type', [...inside, container]),
  LIMIT.layoutComponents,
).superRefine((components, context) => {
  const all = components.flatMap(flatten);
  if (all.length > LIMIT.layoutComponents) {
    const message = `Must be ${LIMIT.layoutComponents} or fewer in total, nested ones counted.`;
    refuse(context, 'BASE_TYPE_BAD_LENGTH', message);
  }
  const characters = all.reduce((sum, { content }) => sum + lengthOf(content ?? ''), 0);
  if (characters > LIMIT.layoutText) {
    const message = `Text in all components must be ${LIMIT.layoutText} or fewer in length.`;
    refuse(context, 'COMPONENT_MAX_TOTAL_TEXT_LENGTH', message);
  }
});

interface Node {
  readonly type: number;
  readonly content?: string | undefined;
  readonly custom_id?: string | null | undefined;
  readonly components?: readonly Node[] | undefined;
  readonly accessory?: Node | undefined;
}

/** A component and everything inside it, top down. */
export const flatten = (node: Node): readonly Node[] => [
  node,
  ...(node.components ?? []).flatMap(flatten),
  ...(node.accessory === undefined ? [] : [node.accessory]),
];

import { z } from 'zod';
import { LIMIT } from '../limits.ts';
import { integer, lengthOf, list, refuse, trimmed, webUrl } from './fields.ts';

const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

const media = z.object({ url: webUrl(LIMIT.url, true) });

const field = z.object({
  name: trimmed(LIMIT.embedFieldName, 1),
  value: trimmed(LIMIT.embedFieldValue, 1),
  inline: optional(z.boolean()),
});

const embed = z
  .object({
    title: optional(trimmed(LIMIT.embedTitle)),
    description: optional(trimmed(LIMIT.embedDescription)),
    url: optional(webUrl()),
    timestamp: optional(z.iso.datetime({ offset: true })),
    color: optional(integer(0, 0xff_ff_ff)),
    footer: optional(
      z.object({
        text: trimmed(LIMIT.embedFooter, 1),
        icon_url: optional(webUrl(LIMIT.url, true)),
      }),
    ),
    image: optional(media),
    thumbnail: optional(media),
    author: optional(
      z.object({
        name: trimmed(LIMIT.embedAuthor, 1),
        url: optional(webUrl()),
        icon_url: optional(webUrl(LIMIT.url, true)),
      }),
    ),
    fields: optional(list(field, LIMIT.embedFields)),
  })
  .superRefine((value, context) => {
    const shown = [value.title, value.description, value.footer, value.author, value.image];
    const empty = shown.every((part) => part === undefined || part === '');
    if (empty && value.thumbnail === undefined && (value.fields ?? []).length === 0) {
      refuse(context, 'BASE_TYPE_REQUIRED', 'This field is required', ['description']);
    }
  });

export type Embed = z.output<typeof embed>;

/** Characters that count towards the total over all embeds of a message. */
const weight = ({ title, description, footer, author, fields = [] }: Embed): number =>
  [
    title ?? '',
    description ?? '',
    footer?.text ?? '',
    author?.name ?? '',
    ...fields.flatMap(({ name, value }) => [name, value]),
  ].reduce((sum, part) => sum + lengthOf(part), 0);

/** Ten at most, each within its limits, 6,000 characters in all of them together. */
export const embeds = list(embed, LIMIT.embeds).superRefine((all, context) => {
  let total = 0;
  for (const [index, each] of all.entries()) {
    total += weight(each);
    if (total <= LIMIT.embedTotal) continue;
    const message = `Embed size exceeds maximum size of ${LIMIT.embedTotal}`;
    refuse(context, 'MAX_EMBED_SIZE_EXCEEDED', message, [index]);
    return;
  }
});

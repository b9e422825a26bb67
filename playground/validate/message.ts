import { z } from 'zod';
import { LIMIT } from '../limits.ts';
import { row } from './component.ts';
import { embeds } from './embed.ts';
import { list, parse, refuse, snowflake, text } from './fields.ts';
import { flatten, layout } from './layout.ts';

export const FLAG = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

const ids = list(snowflake, LIMIT.mentions).nullish();

const allowedMentions = z
  .object({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
    users: ids,
    roles: ids,
    replied_user: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (!value.parse?.includes(kind) || (value[kind] ?? []).length === 0) continue;
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      refuse(context, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }
  });

const attachment = z.object({
  id: z.union([z.string(), z.int()]).transform(String),
  filename: text(1024).nullish(),
  description: text(1024).nullish(),
});

const base = {
  content: text(LIMIT.content).nullish(),
  embeds: embeds.nullish(),
  attachments: list(attachment, LIMIT.files).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  flags: z.int().nonnegative().nullish(),
  tts: z.boolean().nullish(),
  nonce: z.union([text(LIMIT.nonce), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .object({ message_id: snowflake, fail_if_not_exists: z.boolean().nullish() })
    .nullish(),
  sticker_ids: list(snowflake, 3).nullish(),
  poll: z.looseObject({}).nullish(),
};

const legacy = z.object({ ...base, components: list(row, LIMIT.rows).nullish() });

const v2 = z.object({ ...base, components: layout.nullish() }).superRefine((value, context) => {
  for (const field of ['content', 'embeds', 'sticker_ids', 'poll'] as const) {
    const given = value[field];
    if (given == null || given.length === 0) continue;
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    refuse(context, 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message, [field]);
  }
});

export type MessageBody = z.output<typeof legacy> | z.output<typeof v2>;

const flagsOf = z.looseObject({ flags: z.int().nullish().catch(0) });

/**
 * What a bot wants to say. `flagsSoFar` are those of the message it edits: the layout flag,
 * once set, holds for every later edit.
 */
export function parseMessage(value: unknown, flagsSoFar = 0): MessageBody {
  const flags = (parse(flagsOf, value).flags ?? 0) | flagsSoFar;
  const schema = (flags & FLAG.componentsV2) === 0 ? legacy : v2;
  return parse(schema.superRefine(refuseRepeatedIds), value);
}

function refuseRepeatedIds({ components }: MessageBody, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, top] of (components ?? []).entries()) {
    for (const { custom_id } of flatten(top)) {
      if (custom_id == null) continue;
      if (seen.has(custom_id)) {
        const message = 'Component custom id cannot be duplicated';
        refuse(context, 'COMPONENT_CUSTOM_ID_DUPLICATED', message, ['components', index]);
      }
      seen.add(custom_id);
    }
  }
}

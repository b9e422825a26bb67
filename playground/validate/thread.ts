import { z } from 'zod';
import { LIMIT } from '../limits.ts';
import { integer, list, snowflake, text } from './fields.ts';

const archiveAfter = z.union([60, 1440, 4320, 10_080].map((minutes) => z.literal(minutes)));

const settings = {
  auto_archive_duration: archiveAfter.nullish(),
  rate_limit_per_user: integer(0, LIMIT.slowmodeSeconds).nullish(),
};
const appliedTags = list(snowflake, LIMIT.forumTags).nullish();

export const threadFromMessage = z.object({ name: text(LIMIT.threadName, 1), ...settings });

/** Without a type, a private thread: that is Discord's default in v10. */
export const looseThread = threadFromMessage.extend({
  type: z.union([z.literal(10), z.literal(11), z.literal(12)]).default(12),
  invitable: z.boolean().nullish(),
});

export const forumPost = threadFromMessage.extend({
  applied_tags: appliedTags,
  message: z.looseObject({}),
});

export const threadChange = z.object({
  name: text(LIMIT.threadName, 1).nullish(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  invitable: z.boolean().nullish(),
  applied_tags: appliedTags,
  ...settings,
});

export const channelChange = z.object({
  name: text(LIMIT.threadName, 1).nullish(),
  topic: text(4096).nullish(),
});

import type { GuildSettings } from '../../data/stores/guild-settings.ts';
import { DAYS, type Schedule, type Wants } from '../../data/subscription.ts';
import { defined } from '../../shared/defined.ts';
import { choice, integer, optional, text, type ValuesOf } from '../option.ts';
import { knownTimeZone, listed } from '../settings/read.ts';
import { UserError } from '../user-error.ts';

/** Room for a list of names. */
const LIST = { max: 1000 };
const MOST_LISTED = 20;
const LONGEST_LISTED = 60;

/** What of `/digest subscribe` says when, and which papers. */
export const wishOptions = {
  time: optional(text({ max: 10 })),
  timezone: optional(text({ max: 100 })),
  days: optional(choice(DAYS)),
  topics: optional(text(LIST)),
  exclude: optional(text(LIST)),
  authors: optional(text(LIST)),
  min_votes: optional(integer({ min: 0, max: 100_000 })),
  count: optional(integer({ min: 1, max: 10 })),
};

export type WishValues = ValuesOf<typeof wishOptions>;

/** Throws a UserError for what cannot be read. */
export function readWishes(
  values: WishValues,
  settings: Pick<GuildSettings, 'timezone'>,
): { readonly schedule: Schedule; readonly wants: Wants } {
  const { timezone, topics, exclude, authors, min_votes: minVotes } = values;
  return {
    schedule: {
      time: timeOf(values.time ?? '09:00'),
      timezone: timezone === undefined ? (settings.timezone ?? 'UTC') : knownTimeZone(timezone),
      days: values.days ?? 'daily',
    },
    wants: {
      topics: listIn('topics', topics),
      exclude: listIn('exclude', exclude),
      authors: listIn('authors', authors),
      count: values.count ?? 5,
      ...defined({ minVotes }),
    },
  };
}

/** `9`, `9:05`, `09.05` and `9h05` are times, too. */
function timeOf(typed: string): string {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.h](\d{2})?)?$/.exec(typed) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) {
    throw new UserError('error.digest.time', { text: typed });
  }
  return `${hour.padStart(2, '0')}:${minute}`;
}

function listIn(option: string, typed = ''): readonly string[] {
  const list = [...new Set(listed(typed))];
  if (list.length > MOST_LISTED || list.some(({ length }) => length > LONGEST_LISTED)) {
    const params = { option, most: MOST_LISTED, longest: LONGEST_LISTED };
    throw new UserError('error.digest.list', params);
  }
  return list;
}

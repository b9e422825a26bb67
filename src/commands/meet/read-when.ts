import { localTime, momentsOf } from '../../shared/local-time.ts';
import type { Call, Context } from '../command.ts';
import { knownTimeZone } from '../settings/read.ts';
import { UserError } from '../user-error.ts';
import { readDate } from './read-date.ts';
import { readTime } from './read-time.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const FURTHEST_MS = 366 * DAY_MS;

export interface Written {
  readonly date: string;
  readonly time: string;
}

export interface When {
  /** Epoch ms. */
  readonly startsAt: number;
  /** Clocks are set back: the time comes twice, and this is the first one that is ahead. */
  readonly isTwice: boolean;
}

/** The moment that is meant, in a zone. Throws a UserError for what is no time, is over, or is too far away. */
export function readWhen(
  { date, time }: Written,
  { zone, locale, now }: { readonly zone: string; readonly locale: string; readonly now: number },
): When {
  const day = readDate(date, { today: localTime(now, zone), locale });
  if (day === undefined) throw new UserError('error.meet.date', { text: date });
  const clock = readTime(time);
  if (clock === undefined) throw new UserError('error.meet.time', { text: time });
  const moments = momentsOf(day, clock, zone);
  const [first] = moments;
  if (first === undefined) throw new UserError('error.meet.skipped', { text: time, zone });
  const startsAt = moments.find((moment) => moment > now);
  if (startsAt === undefined) throw new UserError('error.meet.past', { at: seconds(first), zone });
  if (startsAt > now + FURTHEST_MS)
    throw new UserError('error.meet.far', { at: seconds(startsAt) });
  return { startsAt, isTwice: moments.length > 1 };
}

/** As Discord's timestamps have it. */
export const seconds = (at: number): number => Math.floor(at / 1_000);

/** The zone that is named; else the one in which this person gave a time last, else the server's, else UTC. */
export async function zoneFor(
  named: string | undefined,
  { meetings, guildSettings }: Pick<Context, 'meetings' | 'guildSettings'>,
  { userId, guildId }: Pick<Call, 'userId' | 'guildId'>,
): Promise<string> {
  if (named !== undefined) return knownTimeZone(named);
  const last = await meetings.zoneOf(userId);
  if (last !== undefined || guildId === undefined) return last ?? 'UTC';
  return (await guildSettings.get(guildId)).timezone ?? 'UTC';
}

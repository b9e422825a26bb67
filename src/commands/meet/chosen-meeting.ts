import type { Meeting } from '../../data/meeting.ts';
import type { Call, Complete, Context } from '../command.ts';
import { optional, text } from '../option.ts';
import { isManager } from '../rights.ts';
import { UserError } from '../user-error.ts';
import { zoneFor } from './read-when.ts';
import { requireMeeting } from './require.ts';

const MOST = 25;

export const meetingOption = () => optional(text({ max: 100 }));

/** Its host, whoever scheduled it, and those who may manage the server. */
const mayChange = ({ hostId, schedulerId }: Meeting, call: Call): boolean =>
  [hostId, schedulerId].includes(call.userId) || isManager(call);

/**
 * The meeting that is named; without a name the only one that the caller may change. Throws a UserError where
 * there is none, or the caller may not.
 */
export async function chosenMeeting(
  id: string | undefined,
  { meetings }: Pick<Context, 'meetings'>,
  call: Call,
): Promise<Meeting> {
  const ahead = await meetings.ahead(requireMeeting(call));
  if (id !== undefined) {
    const named = ahead.find((meeting) => meeting.id === id);
    if (named === undefined) throw new UserError('error.meet.unknown');
    if (!mayChange(named, call)) throw new UserError('error.meet.notYours');
    return named;
  }
  const [only, ...more] = ahead.filter((meeting) => mayChange(meeting, call));
  if (only === undefined) throw new UserError('error.meet.none');
  if (more.length > 0) throw new UserError('error.meet.which');
  return only;
}

/** The meetings that the caller may change, the next one first, with their times where the caller is. */
export const completeMeeting: Complete = async (partial, context, call) => {
  if (call.guildId === undefined) return [];
  const wanted = partial.trim().toLowerCase();
  const format = new Intl.DateTimeFormat(call.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: await zoneFor(undefined, context, call),
  });
  const ahead = await context.meetings.ahead(call.guildId);
  return ahead
    .filter((meeting) => mayChange(meeting, call))
    .map(({ id, title, startsAt }) => ({
      value: id,
      name: `${format.format(startsAt)} · ${title}`,
    }))
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, MOST);
};

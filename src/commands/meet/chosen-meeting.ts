import type { Meeting } from '../../data/meeting.ts';
import type { Call, Complete, Context } from '../command.ts';
import { optional, text } from '../option.ts';
import { UserError } from '../reply.ts';
import { isManager } from '../rights.ts';
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

/** The meetings that the caller may change, the next one first. */
export const completeMeeting: Complete = async (partial, { meetings }, call) => {
  if (call.guildId === undefined) return [];
  const wanted = partial.trim().toLowerCase();
  const own = (await meetings.ahead(call.guildId)).filter((meeting) => mayChange(meeting, call));
  return own
    .map(({ id, title, startsAt }) => ({ value: id, name: `${dayOf(startsAt, call)} · ${title}` }))
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, MOST);
};

const dayOf = (at: number, { locale }: Call): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);

import type { Meeting } from '../../data/meeting.ts';
import type { Paper } from '../../data/paper.ts';
import { defined } from '../../shared/defined.ts';
import { type Call, type Context, defineCommand } from '../command.ts';
import { findPaper, paperText, whichPaper } from '../find-paper.ts';
import type { ValuesOf } from '../option.ts';
import { completeTimeZone } from '../settings/offers.ts';
import { completePaper } from '../titles.ts';
import { UserError } from '../user-error.ts';
import type { MeetingReply } from './meeting-reply.ts';
import { lengthOf, meetingOptions } from './options.ts';
import { readWhen, zoneFor } from './read-when.ts';
import { remindersAhead } from './reminders-ahead.ts';
import { requireFree, requireHost, requireMeeting, requirePermissions } from './require.ts';

const options = { paper: paperText(), ...meetingOptions };

type Wish = Omit<ValuesOf<typeof options>, 'paper'>;

/** A meeting about a paper, as an event of the server's. */
export const scheduleMeeting = defineCommand({
  name: 'meet schedule',
  place: 'server',
  options,
  complete: { paper: completePaper, timezone: completeTimeZone },
  async run({ paper: name, ...wish }, context, call) {
    requireMeeting(call);
    requireHost(wish.host, call);
    const found = await findPaper(name, context.library);
    if ('paper' in found) return schedule(found.paper, wish, { context, call });
    const action = { command: 'meet schedule', values: defined({ ...wish }) };
    return whichPaper(name, found.choices, action);
  },
});

interface Asked {
  readonly context: Context;
  readonly call: Call;
}

async function schedule(paper: Paper, wish: Wish, { context, call }: Asked): Promise<MeetingReply> {
  const guildId = requireMeeting(call);
  const { meetings, events, guildSettings } = context;
  const zone = await zoneFor(wish.timezone, context, call);
  const { startsAt, isTwice } = readWhen(wish, { zone, locale: call.locale, now: context.clock() });
  await requirePermissions({ guildId, voiceId: wish.channel }, context);
  const { language } = await guildSettings.get(guildId);
  const meeting: Meeting = {
    id: context.newId(),
    guildId,
    paperId: paper.id,
    title: paper.title || paper.id,
    channelId: call.channelId ?? '',
    voiceId: wish.channel,
    hostId: wish.host ?? call.userId,
    schedulerId: call.userId,
    startsAt,
    endsAt: startsAt + lengthOf(wish.minutes),
    locale: language ?? call.guildLocale ?? call.locale,
    eventId: undefined,
  };
  requireFree(await meetings.book(meeting), guildId);
  const eventId = await events.create(meeting, paper).catch(async (error: unknown) => {
    await meetings.remove(meeting.id);
    throw error;
  });
  // The time stays taken until it is known.
  if (eventId === undefined) throw new UserError('error.meet.unclear');
  await meetings.confirm(meeting.id, eventId);
  if (wish.timezone !== undefined) await meetings.usedZone(call.userId, zone);
  return {
    view: 'meeting',
    said: 'scheduled',
    meeting: { ...meeting, eventId },
    reminders: await remindersAhead(meeting, context),
    notes: isTwice ? [{ key: 'meet.twice', params: {} }] : [],
  };
}

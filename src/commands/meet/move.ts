import { defineCommand } from '../command.ts';
import { completeTimeZone } from '../settings/offers.ts';
import { UserError } from '../user-error.ts';
import { chosenMeeting, completeMeeting, meetingOption } from './chosen-meeting.ts';
import { lengthOf, meetingOptions } from './options.ts';
import { readWhen, zoneFor } from './read-when.ts';
import { remindersAhead } from './reminders-ahead.ts';
import { requireFree, requireHost, requirePermissions } from './require.ts';

/** Another time for a meeting, and maybe another length, host or place. */
export const moveMeeting = defineCommand({
  name: 'meet move',
  place: 'server',
  options: { meeting: meetingOption(), ...meetingOptions },
  complete: { meeting: completeMeeting, timezone: completeTimeZone },
  async run({ meeting: id, date, time, timezone, minutes, host, channel }, context, call) {
    const { meetings, events, clock } = context;
    const before = await chosenMeeting(id, context, call);
    const { guildId } = before;
    requireHost(host, call);
    const zone = await zoneFor(timezone, context, call);
    const when = readWhen({ date, time }, { zone, locale: call.locale, now: clock() });
    const { startsAt, isTwice } = when;
    const long = minutes === undefined ? before.endsAt - before.startsAt : lengthOf(minutes);
    const voiceId = channel ?? before.voiceId;
    if (channel !== undefined) await requirePermissions({ guildId, voiceId }, context);
    const hostId = host ?? before.hostId;
    const meeting = { ...before, startsAt, endsAt: startsAt + long, voiceId, hostId };
    requireFree(await meetings.change(meeting), guildId);
    const isThere = await events.change(meeting).catch(async (error: unknown) => {
      await meetings.follow(before);
      throw error;
    });
    if (!isThere) {
      await meetings.remove(meeting.id);
      throw new UserError('error.meet.gone', { title: meeting.title });
    }
    if (timezone !== undefined) await meetings.usedZone(call.userId, zone);
    const notes = isTwice ? [{ key: 'meet.twice', params: {} } as const] : [];
    const reminders = await remindersAhead(meeting, context);
    return { view: 'meeting', said: 'moved', meeting, reminders, notes };
  },
});

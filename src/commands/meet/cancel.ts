import { defineCommand } from '../command.ts';
import { chosenMeeting, completeMeeting, meetingOption } from './chosen-meeting.ts';

/** Takes a meeting back, with its event. */
export const cancelMeeting = defineCommand({
  name: 'meet cancel',
  place: 'server',
  options: { meeting: meetingOption() },
  complete: { meeting: completeMeeting },
  async run({ meeting: id }, context, call) {
    const meeting = await chosenMeeting(id, context, call);
    await context.events.remove(meeting);
    await context.meetings.remove(meeting.id);
    return { view: 'meeting', said: 'cancelled', meeting, reminders: undefined, notes: [] };
  },
});

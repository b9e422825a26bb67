import { followed, type Meeting, type MeetingEvent } from '../../data/meeting.ts';
import { type Context, defineCommand } from '../command.ts';
import { serverOf } from '../rights.ts';

/** The meetings that are ahead, as their events say. */
export const listMeetings = defineCommand({
  name: 'meet list',
  place: 'server',
  options: {},
  async run(_values, context, call) {
    const guildId = serverOf(call);
    const ahead = await context.meetings.ahead(guildId);
    const events = ahead.length === 0 ? undefined : await context.events.all(guildId);
    if (events) await followAll(ahead, events, context);
    const meetings = events ? await context.meetings.ahead(guildId) : ahead;
    if (meetings.length > 0) return { view: 'meetings', meetings };
    return { view: 'notice', message: { key: 'meet.noneAhead', params: {} }, private: true };
  },
});

/** What was moved or cancelled by hand. */
async function followAll(
  ahead: readonly Meeting[],
  events: ReadonlyMap<string, MeetingEvent>,
  { meetings }: Pick<Context, 'meetings'>,
): Promise<void> {
  for (const meeting of ahead) {
    const event = events.get(meeting.eventId ?? '');
    if (event === undefined || event.isOver) await meetings.remove(meeting.id);
    else if (followed(meeting, event) !== meeting) await meetings.follow(followed(meeting, event));
  }
}

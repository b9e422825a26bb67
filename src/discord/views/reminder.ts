import type { Meeting, ReminderKind } from '../../data/meeting.ts';
import { line } from '../markdown.ts';
import { meetingButton, timeOf } from './meeting.ts';
import type { View, ViewTools } from './view.ts';

const TITLE = 200;
const MINUTE_MS = 60_000;

/** What a reminder is known by, on Discord as well: at most 25 characters. */
export const reminderMark = (id: string, kind: ReminderKind, dueAt: number): string =>
  `${kind.charAt(0)}${id}-${Math.floor(dueAt / MINUTE_MS).toString(36)}`;

/** What a meeting's host is told, and whoever reads along. */
export function reminderView(
  {
    meeting,
    kind,
    mark,
  }: {
    readonly meeting: Meeting;
    readonly kind: ReminderKind;
    readonly mark: string;
  },
  tools: ViewTools,
): View {
  const { title, hostId, startsAt, guildId, eventId } = meeting;
  const params = {
    host: hostId === undefined ? '' : `<@${hostId}> `,
    title: line(title, TITLE),
    from: timeOf(startsAt, 'R'),
    time: timeOf(startsAt, 'F'),
  };
  const address = `https://discord.com/events/${guildId}/${eventId}`;
  return {
    content: `${tools.words(`meet.reminder.${kind}`, params)}\n${address}`,
    embeds: [],
    components: meetingButton(meeting, tools, mark),
  };
}

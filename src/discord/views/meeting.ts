import type { ReplyOf } from '../../commands/reply.ts';
import type { Meeting } from '../../data/meeting.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { buttonRow } from './buttons.ts';
import { say } from './notice.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

type Words = ViewTools['words'];

const TITLE = 200;
const LISTED_TITLE = 120;
const MOST_LISTED = 15;
const MINUTE_MS = 60_000;

/** What became of a meeting: when, with whom, where. */
export function meetingView(
  { said, meeting, reminders, notes }: ReplyOf<'meeting'>,
  tools: ViewTools,
): View {
  const { words } = tools;
  const isAhead = said !== 'cancelled';
  const lines = [
    whenOf(meeting, words),
    ...factsOf(meeting, words),
    ...(reminders
      ? [words(`meet.reminders.${reminders.first}`, { channel: `<#${reminders.channelId}>` })]
      : []),
    ...notes.map((note) => say(note, words)),
  ];
  return {
    embeds: [
      {
        color: COLOR.meeting,
        title: words(`meet.${said}`, { title: line(meeting.title, TITLE) }),
        description: lines.join('\n'),
      },
    ],
    components: isAhead ? meetingButton(meeting, tools) : [],
  };
}

export function meetingsView({ meetings }: ReplyOf<'meetings'>, { words }: ViewTools): View {
  const shown = meetings.slice(0, MOST_LISTED);
  const entries = shown.map((meeting) =>
    [
      `**${line(meeting.title, LISTED_TITLE)}**`,
      whenOf(meeting, words),
      factsOf(meeting, words).join(' · '),
    ].join('\n'),
  );
  const more = meetings.length - shown.length;
  const rest = more === 0 ? [] : [words('meet.more', { count: more })];
  return {
    embeds: [
      {
        color: COLOR.meeting,
        title: words('meet.ahead'),
        description: joinWithin([...entries, ...rest], '\n\n', LIMITS.embedDescription),
      },
    ],
  };
}

/** In each reader's own zone. */
export const timeOf = (at: number, style: 'F' | 'R'): string =>
  `<t:${Math.floor(at / 1_000)}:${style}>`;

function whenOf({ startsAt, endsAt }: Meeting, words: Words): string {
  const count = Math.round((endsAt - startsAt) / MINUTE_MS);
  return words('meet.when', { time: timeOf(startsAt, 'F'), from: timeOf(startsAt, 'R'), count });
}

function factsOf({ hostId, voiceId, guildId, eventId }: Meeting, words: Words): readonly string[] {
  const address = `https://discord.com/events/${guildId}/${eventId}`;
  return [
    ...(hostId === undefined ? [] : [words('meet.host', { who: `<@${hostId}>` })]),
    ...(voiceId === undefined ? [] : [words('meet.where', { channel: `<#${voiceId}>` })]),
    ...(eventId === undefined ? [] : [`[${words('meet.event')}](${address})`]),
  ];
}

/** Opens the paper; `reminder` is what a reminder is known by. */
export const meetingButton = (
  { id }: Meeting,
  tools: ViewTools,
  reminder?: string,
): NonNullable<View['components']> =>
  buttonRow(
    [
      {
        text: tools.words('meet.card'),
        action: { command: 'meeting card', values: { meeting: id, reminder } },
        effect: 'open',
      },
    ],
    tools,
  );

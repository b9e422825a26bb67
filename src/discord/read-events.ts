import {
  type APIGuildScheduledEvent,
  DiscordAPIError,
  GuildScheduledEventStatus,
  Routes,
} from 'discord.js';
import type { Meeting, MeetingEvent } from '../data/meeting.ts';
import type { DeliverySession } from './delivery-session.ts';

const UNKNOWN_EVENT = 10_070;

export async function readEvents(
  guildId: string,
  { rest, userId }: DeliverySession,
): Promise<readonly APIGuildScheduledEvent[]> {
  await userId();
  // Discord's answer is typed by its route.
  return (await rest.get(Routes.guildScheduledEvents(guildId))) as APIGuildScheduledEvent[];
}

/** A meeting's event as it stands; undefined where it is gone. */
export async function readEvent(
  { guildId, eventId = '' }: Pick<Meeting, 'guildId' | 'eventId'>,
  { rest }: Pick<DeliverySession, 'rest'>,
): Promise<MeetingEvent | undefined> {
  try {
    // Discord's answer is typed by its route.
    const event = (await rest.get(
      Routes.guildScheduledEvent(guildId, eventId),
    )) as APIGuildScheduledEvent;
    return meetingEvent(event);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === UNKNOWN_EVENT) return undefined;
    throw error;
  }
}

/** The bot's own event of that name and time, where there is one. */
export async function findEvent(
  { guildId, startsAt, name }: Pick<Meeting, 'guildId' | 'startsAt'> & { readonly name: string },
  session: DeliverySession,
): Promise<APIGuildScheduledEvent | undefined> {
  const own = await session.userId();
  const events = await readEvents(guildId, session);
  return events.find(
    (event) =>
      event.creator_id === own &&
      event.name === name &&
      Date.parse(event.scheduled_start_time) === startsAt,
  );
}

export const meetingEvent = (event: APIGuildScheduledEvent): MeetingEvent => ({
  startsAt: Date.parse(event.scheduled_start_time),
  endsAt: event.scheduled_end_time === null ? undefined : Date.parse(event.scheduled_end_time),
  voiceId: event.channel_id ?? undefined,
  isOver:
    event.status === GuildScheduledEventStatus.Completed ||
    event.status === GuildScheduledEventStatus.Canceled,
});

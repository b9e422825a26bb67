import { GuildScheduledEventEntityType, GuildScheduledEventPrivacyLevel } from 'discord.js';
import type { Playground } from '../../playground/server.ts';
import { REMINDERS } from '../../src/data/meeting.ts';
import { openSqlMeetingStore } from '../../src/data/stores/sql/meetings.ts';
import { type FanOut, type FanOutSpec, openChannels } from './fan-out.ts';
import { meeting } from './meetings.ts';

export interface RemindersSpec extends FanOutSpec {
  /** Until the last of them is due, by a real clock. */
  readonly withinMs: number;
}

/** A meeting for each channel, whose reminder a day before comes due one after the other from now on. */
export async function openDueReminders(spec: RemindersSpec): Promise<FanOut> {
  const { fanOut, channelIds, base } = await openChannels(spec);
  const { discord } = fanOut;
  const meetings = openSqlMeetingStore(spec.db, { clock: () => base });
  const step = (spec.withinMs * spec.speed) / channelIds.length;
  for (const [n, channelId] of channelIds.entries()) {
    const startsAt = Math.round(base + REMINDERS.day + (n + 1) * step);
    const times = { startsAt, endsAt: startsAt + 60_000 };
    const one = meeting({ id: `m${n}`, paperId: `p${n}`, channelId, hostId: undefined, ...times });
    await meetings.book({ ...one, guildId: discord.guild.id });
    await meetings.confirm(one.id, addEvent(discord, times));
  }
  return fanOut;
}

/** As if the bot had made it. */
function addEvent(
  { world }: Playground,
  times: { readonly startsAt: number; readonly endsAt: number },
): string {
  const id = world.newId();
  const event = {
    id,
    guild_id: world.guild.id,
    channel_id: null,
    creator_id: world.bot.id,
    name: 'Reading',
    description: null,
    image: null,
    guild_scheduled_event_exceptions: [],
    scheduled_start_time: new Date(times.startsAt).toISOString(),
    scheduled_end_time: new Date(times.endsAt).toISOString(),
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
    status: 1,
    entity_type: GuildScheduledEventEntityType.External,
    entity_id: null,
    entity_metadata: { location: 'here' },
    recurrence_rule: null,
  } as const;
  world.scheduledEvents.put(event);
  return id;
}

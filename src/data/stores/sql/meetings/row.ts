import type { Meeting } from '../../../meeting.ts';
import type { MeetingTable } from '../meeting-schema.ts';

export const toMeeting = (row: Omit<MeetingTable, 'booked_at'>): Meeting => ({
  id: row.id,
  guildId: row.guild_id,
  paperId: row.paper_id,
  title: row.title,
  channelId: row.channel_id,
  voiceId: row.voice_id ?? undefined,
  hostId: row.host_id ?? undefined,
  schedulerId: row.scheduler_id ?? undefined,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  locale: row.locale,
  eventId: row.event_id ?? undefined,
});

export const toRow = (meeting: Meeting): Omit<MeetingTable, 'booked_at'> => ({
  id: meeting.id,
  guild_id: meeting.guildId,
  paper_id: meeting.paperId,
  title: meeting.title,
  channel_id: meeting.channelId,
  voice_id: meeting.voiceId ?? null,
  host_id: meeting.hostId ?? null,
  scheduler_id: meeting.schedulerId ?? null,
  starts_at: meeting.startsAt,
  ends_at: meeting.endsAt,
  locale: meeting.locale,
  event_id: meeting.eventId ?? null,
});

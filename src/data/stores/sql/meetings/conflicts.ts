import { sql, type Transaction } from 'kysely';
import type { Meeting } from '../../../meeting.ts';
import type { Conflict } from '../../meetings.ts';
import type { Schema } from '../schema.ts';
import { toMeeting } from './row.ts';

/** Lets no other booking in before this transaction ends, on any database: it holds a row of the counters. */
export async function oneAtATime(db: Transaction<Schema>): Promise<void> {
  await db
    .insertInto('counter')
    .values({ name: 'meetings', value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ value: sql<number>`counter.value + 1` }),
    )
    .execute();
}

/** The first meeting that would be at the same time: about the paper in this server, of the host, in the channel. */
export async function conflictOf(
  db: Transaction<Schema>,
  meeting: Meeting,
): Promise<Conflict | undefined> {
  const { guildId, paperId, hostId, voiceId } = meeting;
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .where('id', '<>', meeting.id)
    .where('starts_at', '<', meeting.endsAt)
    .where('ends_at', '>', meeting.startsAt)
    .where(({ and, eb, or }) =>
      or([
        and([eb('guild_id', '=', guildId), eb('paper_id', '=', paperId)]),
        ...(hostId === undefined ? [] : [eb('host_id', '=', hostId)]),
        ...(voiceId === undefined ? [] : [eb('voice_id', '=', voiceId)]),
      ]),
    )
    .orderBy('starts_at')
    .limit(1)
    .execute();
  const [row] = rows;
  if (row === undefined) return undefined;
  const other = toMeeting(row);
  if (other.guildId === guildId && other.paperId === paperId) return { why: 'paper', other };
  return { why: voiceId !== undefined && other.voiceId === voiceId ? 'voice' : 'host', other };
}

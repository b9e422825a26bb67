import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { Meeting } from '../../meeting.ts';
import { MEETING_KEPT_DAYS, type MeetingStore } from '../meetings.ts';
import { conflictOf, oneAtATime } from './meetings/conflicts.ts';
import { claimReminders, finishReminder, planReminders } from './meetings/reminders.ts';
import { toMeeting, toRow } from './meetings/row.ts';
import type { Schema } from './schema.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export function openSqlMeetingStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): MeetingStore {
  return {
    book: (meeting) =>
      db.transaction().execute(async (transaction) => {
        await oneAtATime(transaction);
        const conflict = await conflictOf(transaction, meeting);
        if (conflict) return { state: 'taken', ...conflict };
        const row = { ...toRow(meeting), booked_at: clock() };
        await transaction.insertInto('meeting').values(row).execute();
        return { state: 'booked' };
      }),
    confirm: (id, eventId) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable('meeting')
          .set({ event_id: eventId })
          .where('id', '=', id)
          .where('event_id', 'is', null)
          .returningAll()
          .executeTakeFirst();
        if (row) await planReminders(transaction, toMeeting(row), { now: clock() });
      }),
    change: (meeting) =>
      db.transaction().execute(async (transaction) => {
        await oneAtATime(transaction);
        const conflict = await conflictOf(transaction, meeting);
        if (conflict) return { state: 'taken', ...conflict };
        await update(transaction, meeting);
        await planReminders(transaction, meeting, { now: clock() });
        return { state: 'booked' };
      }),
    follow: (meeting, inHand) =>
      db.transaction().execute(async (transaction) => {
        await update(transaction, meeting);
        await planReminders(transaction, meeting, { now: clock(), inHand });
      }),
    get: async (id) => {
      const row = await db
        .selectFrom('meeting')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && toMeeting(row);
    },
    ahead: async (guildId) => {
      const rows = await db
        .selectFrom('meeting')
        .selectAll()
        .where('guild_id', '=', guildId)
        .where('ends_at', '>', clock())
        .where('event_id', 'is not', null)
        .orderBy('starts_at')
        .orderBy('id')
        .execute();
      return rows.map(toMeeting);
    },
    unconfirmed: async (before) => {
      const rows = await db
        .selectFrom('meeting')
        .selectAll()
        .where('event_id', 'is', null)
        .where('booked_at', '<', before)
        .execute();
      return rows.map(toMeeting);
    },
    remove: (id) => removeMeetings(db, [id]),
    usedZone: async (userId, timezone) => {
      await db
        .insertInto('meeting_zone')
        .values({ user_id: userId, timezone })
        .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ timezone }))
        .execute();
    },
    zoneOf: async (userId) => {
      const row = await db
        .selectFrom('meeting_zone')
        .select('timezone')
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row?.timezone;
    },
    claim: (claim) => claimReminders(db, claim, clock()),
    finish: ({ meeting, kind }, holder, outcome) =>
      finishReminder(db, { id: meeting.id, kind, holder, outcome, now: clock() }),
    nextReminder: async () => {
      const row = await db
        .selectFrom('meeting_reminder')
        .select(({ fn }) => fn.min<number | null>('run_at').as('next'))
        .where('state', '=', 'planned')
        .executeTakeFirst();
      return row?.next ?? undefined;
    },
    purge: async () => {
      const rows = await db
        .selectFrom('meeting')
        .select('id')
        .where('ends_at', '<', clock() - MEETING_KEPT_DAYS * DAY_MS)
        .execute();
      const ids = rows.map(({ id }) => id);
      await removeMeetings(db, ids);
      return ids.length;
    },
  };
}

async function update(db: Transaction<Schema>, meeting: Meeting): Promise<void> {
  await db.updateTable('meeting').set(toRow(meeting)).where('id', '=', meeting.id).execute();
}

async function removeMeetings(db: Kysely<Schema>, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('meeting_reminder').where('meeting_id', '=', id).execute();
      await transaction.deleteFrom('meeting').where('id', '=', id).execute();
    });
  }
}

import type { ExpressionBuilder, Kysely, Transaction } from 'kysely';
import {
  type Meeting,
  REMINDER_KINDS,
  REMINDERS,
  type ReminderKind,
  remindersOf,
} from '../../../meeting.ts';
import type { ClaimedReminder, ReminderClaim, ReminderOutcome } from '../../meetings.ts';
import type { Schema } from '../schema.ts';
import { toMeeting } from './row.ts';

/** Puts the reminders of a meeting that is (again) scheduled in the place of those that wait. */
export async function planReminders(
  db: Transaction<Schema>,
  { id, guildId, startsAt }: Meeting,
  { now, inHand }: { readonly now: number; readonly inHand?: ReminderKind | undefined },
): Promise<void> {
  const before = await db
    .selectFrom('meeting_reminder')
    .select(['kind', 'sent_at'])
    .where('meeting_id', '=', id)
    .execute();
  const sentAt = Object.fromEntries(
    before.map(({ kind, sent_at }) => [kind, sent_at ?? undefined]),
  );
  const isDue = inHand !== undefined && startsAt - REMINDERS[inHand] <= now;
  await db
    .updateTable('meeting_reminder')
    .set({ state: 'over', holder: null, lease_until: null })
    .where('meeting_id', '=', id)
    .where('state', 'in', ['planned', 'sending'])
    .where('kind', 'in', isDue ? REMINDER_KINDS.filter((kind) => kind !== inHand) : REMINDER_KINDS)
    .execute();
  for (const { kind, dueAt } of remindersOf(startsAt, now, sentAt)) {
    const fresh = {
      state: 'planned',
      due_at: dueAt,
      run_at: dueAt,
      attempts: 0,
      lease_until: null,
      holder: null,
    } as const;
    await db
      .insertInto('meeting_reminder')
      .values({ meeting_id: id, kind, guild_id: guildId, ...fresh })
      .onConflict((conflict) => conflict.columns(['meeting_id', 'kind']).doUpdateSet(fresh))
      .execute();
  }
}

export const claimReminders = (
  db: Kysely<Schema>,
  { holder, leaseMs, limit }: ReminderClaim,
  now: number,
): Promise<readonly ClaimedReminder[]> =>
  db.transaction().execute(async (transaction) => {
    const due = await transaction
      .selectFrom('meeting_reminder')
      .select(['meeting_id', 'kind'])
      .where(dueBy(now))
      .orderBy('run_at')
      .limit(limit)
      .execute();
    const claimed: ClaimedReminder[] = [];
    for (const { meeting_id, kind } of due) {
      // The condition again: PostgreSQL lets another process have taken it meanwhile.
      const taken = await transaction
        .updateTable('meeting_reminder')
        .set(({ eb }) => ({
          state: 'sending' as const,
          holder,
          lease_until: now + leaseMs,
          attempts: eb('attempts', '+', 1),
        }))
        .where('meeting_id', '=', meeting_id)
        .where('kind', '=', kind)
        .where(dueBy(now))
        .returning(['due_at', 'attempts'])
        .executeTakeFirst();
      const row = await transaction
        .selectFrom('meeting')
        .selectAll()
        .where('id', '=', meeting_id)
        .executeTakeFirst();
      if (!taken || !row) continue;
      const { due_at: dueAt, attempts } = taken;
      claimed.push({ meeting: toMeeting(row), kind, dueAt, attempts });
    }
    return claimed;
  });

const dueBy =
  (now: number) =>
  ({ and, eb, or }: ExpressionBuilder<Schema, 'meeting_reminder'>) =>
    or([
      and([eb('state', '=', 'planned'), eb('run_at', '<=', now)]),
      and([eb('state', '=', 'sending'), eb('lease_until', '<=', now)]),
    ]);

interface Finishing {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly holder: string;
  readonly outcome: ReminderOutcome;
  readonly now: number;
}

export async function finishReminder(
  db: Kysely<Schema>,
  { id, kind, holder, outcome, now }: Finishing,
): Promise<void> {
  await db
    .updateTable('meeting_reminder')
    .set({
      state: outcome.state,
      holder: null,
      lease_until: null,
      ...(outcome.state === 'planned' && { run_at: outcome.runAt }),
      ...(outcome.state === 'sent' && { sent_at: now, message_id: outcome.messageId }),
    })
    .where('meeting_id', '=', id)
    .where('kind', '=', kind)
    .where('holder', '=', holder)
    .where('state', '=', 'sending')
    .execute();
}

import { type APIMessage, Routes } from 'discord.js';
import { followed, type Meeting, REMINDERS, usefulUntil } from '../data/meeting.ts';
import type { DiscussionStore } from '../data/stores/discussions.ts';
import type { ClaimedReminder, MeetingStore, ReminderOutcome } from '../data/stores/meetings.ts';
import type { Pace } from '../digest/pacer.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { WordsFor } from '../words/words.ts';
import type { ActionStates } from './actions.ts';
import { deliveryFailure } from './delivery-failure.ts';
import type { DeliverySession } from './delivery-session.ts';
import { messageBody } from './message.ts';
import { findEvent, readEvent } from './read-events.ts';
import { isMarked, NoHistoryError, recentMessages } from './recent-messages.ts';
import { eventName } from './views/event-body.ts';
import { reminderMark, reminderView } from './views/reminder.ts';

export interface ReminderParts {
  readonly meetings: Pick<
    MeetingStore,
    'claim' | 'finish' | 'follow' | 'remove' | 'confirm' | 'unconfirmed'
  >;
  readonly session: DeliverySession;
  /** Before each request: all processes together keep to Discord's limit. */
  readonly pace: Pace;
  /** Where a paper is talked about. */
  readonly discussions: Pick<DiscussionStore, 'get'>;
  readonly actions: ActionStates;
  readonly wordsFor: WordsFor;
  /** Names this process; random. */
  readonly holder: string;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn'>;
}

/** A process that says nothing for so long has died. */
const LEASE_MS = 2 * 60_000;
const AT_ONCE = 10;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;
/** Longer than making an event may take. */
const BEING_MADE_MS = 2 * 60_000;

/**
 * Sends the reminders that are due, each once. Before it the meeting's event is read: what was moved or cancelled
 * by hand is followed.
 */
export async function remindDue(parts: ReminderParts, signal: AbortSignal): Promise<void> {
  const { meetings, holder } = parts;
  await settleUnconfirmed(parts, signal);
  while (!signal.aborted) {
    const claimed = await meetings.claim({ holder, leaseMs: LEASE_MS, limit: AT_ONCE });
    if (claimed.length === 0) return;
    await Promise.all(claimed.map((reminder) => remindOne(reminder, parts, signal)));
  }
}

async function remindOne(
  reminder: ClaimedReminder,
  parts: ReminderParts,
  signal: AbortSignal,
): Promise<void> {
  const { meetings, holder, log } = parts;
  const { id } = reminder.meeting;
  try {
    const outcome = await remind(reminder, { ...parts, pace: () => parts.pace(signal) });
    if (outcome === undefined) return;
    await meetings.finish(reminder, holder, outcome);
    if (outcome.state === 'over') log.info({ meeting: id }, `no reminder: ${outcome.reason}`);
  } catch (error) {
    const outcome = afterFailure(error, reminder, parts);
    await meetings.finish(reminder, holder, outcome);
    log.warn({ meeting: id, err: error }, 'a reminder of a meeting did not arrive');
  }
}

interface Sending extends Omit<ReminderParts, 'pace'> {
  readonly pace: () => Promise<void>;
}

/** Undefined where the meeting is gone, or its reminder has another time now. */
async function remind(
  reminder: ClaimedReminder,
  parts: Sending,
): Promise<ReminderOutcome | undefined> {
  const { kind, dueAt } = reminder;
  const meeting = await follow(reminder, parts);
  if (meeting === undefined) return undefined;
  const now = parts.clock();
  if (meeting.startsAt - REMINDERS[kind] > now) return undefined;
  if (now >= usefulUntil(kind, meeting.startsAt)) return { state: 'over', reason: 'too late' };
  const messageId = await send({ ...reminder, meeting, dueAt }, parts);
  return { state: 'sent', messageId };
}

/** The meeting as its event is; undefined where that was cancelled, and so is the meeting. */
async function follow(
  { meeting, kind }: ClaimedReminder,
  { meetings, session, pace, log }: Sending,
): Promise<Meeting | undefined> {
  await session.userId();
  await pace();
  const event = await readEvent(meeting, session);
  if (event === undefined || event.isOver) {
    await meetings.remove(meeting.id);
    log.info({ meeting: meeting.id }, 'a meeting was cancelled by hand');
    return undefined;
  }
  const now = followed(meeting, event);
  if (now !== meeting) await meetings.follow(now, kind);
  return now;
}

/** Into the paper's thread; where there is none that takes it, where the meeting was scheduled. */
async function send(reminder: ClaimedReminder, parts: Sending): Promise<string> {
  const { channelId } = reminder.meeting;
  const discussion = await parts.discussions.get(reminder.meeting);
  if (discussion === undefined) return post(channelId, reminder, parts);
  return post(discussion.threadId, reminder, parts).catch((error: unknown) => {
    if (!isClosed(error, parts)) throw error;
    return post(channelId, reminder, parts);
  });
}

async function post(
  channelId: string,
  { meeting, kind, dueAt, attempts }: ClaimedReminder,
  parts: Sending,
): Promise<string> {
  const mark = reminderMark(meeting.id, kind, dueAt);
  const { session, pace, actions, wordsFor } = parts;
  if (attempts > 1) {
    const recent = await recentMessages(channelId, { ...session, pace });
    const there = recent.find((message) => isMarked(message, mark));
    if (there) return there.id;
  }
  const { customId, finish } = actions.draft('');
  const view = reminderView({ meeting, kind, mark }, { words: wordsFor(meeting.locale), customId });
  const body = {
    ...messageBody(await finish(view)),
    allowed_mentions: { parse: [], users: meeting.hostId === undefined ? [] : [meeting.hostId] },
    // For some minutes Discord makes no second message of it.
    nonce: mark,
    enforce_nonce: true,
  };
  await pace();
  const route = Routes.channelMessages(channelId);
  // Discord's answer is typed by its route.
  return ((await session.rest.post(route, { body })) as APIMessage).id;
}

/** Where the history cannot be read it may have arrived there: nothing is sent elsewhere. */
const isClosed = (error: unknown, { clock }: Pick<ReminderParts, 'clock'>): boolean =>
  !(error instanceof NoHistoryError) && deliveryFailure(error, clock()).pause !== undefined;

function afterFailure(
  error: unknown,
  { meeting, kind, attempts }: ClaimedReminder,
  { clock }: Pick<ReminderParts, 'clock'>,
): ReminderOutcome {
  const now = clock();
  const { pause, notBefore = 0, message } = deliveryFailure(error, now);
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));
  const runAt = Math.max(now + wait, notBefore);
  const isOver = pause !== undefined || runAt >= usefulUntil(kind, meeting.startsAt);
  return isOver ? { state: 'over', reason: message } : { state: 'planned', runAt };
}

/** A process may have died between making an event and saying so: where the event is, so is the meeting. */
async function settleUnconfirmed(parts: ReminderParts, signal: AbortSignal): Promise<void> {
  const { meetings, session, wordsFor, clock, log } = parts;
  for (const meeting of await meetings.unconfirmed(clock() - BEING_MADE_MS)) {
    try {
      await parts.pace(signal);
      const name = eventName(meeting.title, wordsFor(meeting.locale));
      const event = await findEvent({ ...meeting, name }, session);
      if (event) await meetings.confirm(meeting.id, event.id);
      else await meetings.remove(meeting.id);
    } catch (error) {
      if (deliveryFailure(error, clock()).pause) await meetings.remove(meeting.id);
      log.warn({ meeting: meeting.id, err: error }, 'a meeting could not be looked for');
    }
  }
}

import { randomUUID } from 'node:crypto';
import { openSqlDeliveryStore } from '../data/stores/sql/deliveries.ts';
import { openSqlDiscussionStore } from '../data/stores/sql/discussions.ts';
import { openSqlGuildSettingsStore } from '../data/stores/sql/guild-settings.ts';
import { openSqlMeetingStore } from '../data/stores/sql/meetings.ts';
import { openSqlSubscriptionStore } from '../data/stores/sql/subscriptions.ts';
import { type Carrier, type Carriers, deliverDue } from '../digest/deliver.ts';
import { createEditionCarrier } from '../discord/edition-carrier.ts';
import { remindDue } from '../discord/reminders.ts';
import { tellPaused } from '../discord/tell-paused.ts';
import { everyNowAndThen, type Job } from './jobs.ts';
import { openPosting, type Posting, type PostingParts } from './open-posting.ts';

export interface PostingJobParts extends PostingParts {
  /** Undefined where e-mail is off. */
  readonly mail: Carrier | undefined;
}

/** A look costs a row or two of the database. */
const DELIVER_EVERY_MS = 1_000;
const REMIND_EVERY_MS = 5_000;

/** What a process posts by itself: editions and reminders, as fast as Discord lets all processes together. */
export function postingJobs(
  parts: PostingJobParts,
  discord: { readonly token: string; readonly apiUrl: string },
): readonly Job[] {
  const posting = openPosting(parts, discord);
  return [deliveringJob(parts, posting), remindingJob(parts, posting)];
}

/** Sends what is planned, in the order of its time. */
function deliveringJob(parts: PostingJobParts, posting: Posting): Job {
  const { db, clock, log } = parts;
  const { session, ...others } = posting;
  const { rest, userId } = session;
  const shared = { ...others, rest, clock, log };
  const toDiscord = createEditionCarrier({ ...shared, userId });
  const carriers: Carriers = { channel: toDiscord, person: toDiscord, mail: parts.mail };
  const guildSettings = openSqlGuildSettingsStore(db, { log });
  const delivering = {
    subscriptions: openSqlSubscriptionStore(db, { log }),
    deliveries: openSqlDeliveryStore(db),
    carriers,
    onPaused: tellPaused({ ...shared, guildSettings }),
    holder: randomUUID(),
    random: Math.random,
    clock,
    log,
  };
  const name = 'delivering editions';
  return {
    name,
    run: async (signal) => {
      // What Discord does not take at all is not tried on every letter.
      const toPlaces = () =>
        userId().then(() => deliverDue({ ...delivering, way: 'discord' }, signal));
      const toInboxes = () => deliverDue({ ...delivering, way: 'mail' }, signal);
      const jobs = [toPlaces, toInboxes].map((work) =>
        everyNowAndThen(name, DELIVER_EVERY_MS, { work, log }).run(signal),
      );
      await Promise.all(jobs);
    },
  };
}

/** Reminds the hosts of meetings. */
function remindingJob({ db, clock, log }: PostingJobParts, posting: Posting): Job {
  const meetings = openSqlMeetingStore(db, { clock });
  const discussions = openSqlDiscussionStore(db, { clock });
  const parts = { ...posting, meetings, discussions, holder: randomUUID(), clock, log };
  const name = 'reminding of meetings';
  return {
    name,
    run: (signal) =>
      everyNowAndThen(name, REMIND_EVERY_MS, { work: () => remindDue(parts, signal), log }).run(
        signal,
      ),
  };
}

import {
  type APIGuildScheduledEvent,
  ChannelType,
  DiscordAPIError,
  PermissionFlagsBits,
  RateLimitError,
  Routes,
} from 'discord.js';
import { lacks } from '../commands/meet/require.ts';
import type { EventNeed, ServerEvents } from '../commands/meet/server-events.ts';
import { UserError } from '../commands/user-error.ts';
import type { Meeting, MeetingEvent } from '../data/meeting.ts';
import type { DiscussionStore } from '../data/stores/discussions.ts';
import type { Log } from '../shared/log.ts';
import type { WordsFor } from '../words/words.ts';
import type { SeenChannel } from './channels.ts';
import type { DeliverySession } from './delivery-session.ts';
import { findEvent, meetingEvent, readEvents } from './read-events.ts';
import { eventBody, eventName, eventPlace, eventTimes } from './views/event-body.ts';

export interface ServerEventsParts {
  /** Repeats nothing by itself: an event has no nonce. */
  readonly session: DeliverySession;
  channel(id: string): Promise<SeenChannel | undefined>;
  permissionsIn(guildId: string): bigint | undefined;
  /** Where a paper is talked about. */
  readonly discussions: Pick<DiscussionStore, 'get'>;
  readonly wordsFor: WordsFor;
  readonly log: Pick<Log, 'warn'>;
}

const BITS: Readonly<Record<EventNeed, bigint>> = {
  createEvents: PermissionFlagsBits.CreateEvents,
  manageEvents: PermissionFlagsBits.ManageEvents,
  viewChannel: PermissionFlagsBits.ViewChannel,
  connect: PermissionFlagsBits.Connect,
  manageChannels: PermissionFlagsBits.ManageChannels,
  muteMembers: PermissionFlagsBits.MuteMembers,
  moveMembers: PermissionFlagsBits.MoveMembers,
};

/** As Discord's documentation of scheduled events has them. */
const VOICE: readonly EventNeed[] = ['viewChannel', 'connect'];
const STAGE: readonly EventNeed[] = [...VOICE, 'manageChannels', 'muteMembers', 'moveMembers'];

/** Discord's codes. */
const UNKNOWN_EVENT = 10_070;
const TOO_MANY_EVENTS = 30_038;
const NO_ACCESS = 50_001;
const MISSING_PERMISSIONS = 50_013;
const INVALID_FORM = 50_035;

export function createServerEvents(connected: () => Promise<ServerEventsParts>): ServerEvents {
  return {
    async missing({ guildId, voiceId }) {
      const { channel, permissionsIn } = await connected();
      if (voiceId === undefined) return lacking(permissionsIn(guildId), ['createEvents']);
      const voice = await channel(voiceId);
      if (voice?.guildId !== guildId) return undefined;
      return lacking(voice.permissions, ['createEvents', ...(isStage(voice) ? STAGE : VOICE)]);
    },
    async create(meeting, paper) {
      const parts = await connected();
      const { session, wordsFor } = parts;
      const words = wordsFor(meeting.locale);
      const body = eventBody(meeting, paper, { place: await placeOf(meeting, parts), words });
      const route = Routes.guildScheduledEvents(meeting.guildId);
      const post = async (): Promise<string> => {
        await session.userId();
        // Discord's answer is typed by its route.
        return ((await session.rest.post(route, { body })) as APIGuildScheduledEvent).id;
      };
      return post().catch((error: unknown) => {
        if (!isUnclear(error)) throw told(error, 'createEvents');
        return afterLostAnswer(meeting, post, parts);
      });
    },
    async change(meeting) {
      const parts = await connected();
      const body = {
        ...eventTimes(meeting),
        ...eventPlace(meeting, await placeOf(meeting, parts)),
      };
      const external = meeting.voiceId === undefined;
      const whole = external ? { ...body, channel_id: null } : { ...body, entity_metadata: null };
      return isThere(() => patch(meeting, whole, parts), 'manageEvents');
    },
    async remove(meeting) {
      const { session } = await connected();
      const route = Routes.guildScheduledEvent(meeting.guildId, meeting.eventId ?? '');
      const ask = () => session.userId().then(() => session.rest.delete(route));
      // Gone is gone: it may be asked twice.
      await isThere(() => ask().catch((error) => again(error, ask)), 'manageEvents');
    },
    async all(guildId) {
      const { session, log } = await connected();
      try {
        const events = await readEvents(guildId, session);
        return new Map(
          events.map((event): [string, MeetingEvent] => [event.id, meetingEvent(event)]),
        );
      } catch (error) {
        log.warn({ guildId, err: error }, 'the events of a server could not be read');
        return undefined;
      }
    },
  };
}

/** Where nothing is known yet, Discord's answer will tell. */
const lacking = (held: bigint | undefined, needs: readonly EventNeed[]): readonly EventNeed[] =>
  held === undefined || (held & PermissionFlagsBits.Administrator) !== 0n
    ? []
    : needs.filter((need) => (held & BITS[need]) === 0n);

const isStage = (channel: SeenChannel | undefined): boolean =>
  channel?.type === ChannelType.GuildStageVoice;

async function placeOf(meeting: Meeting, { channel, discussions }: ServerEventsParts) {
  const { voiceId, channelId } = meeting;
  const voice = voiceId === undefined ? undefined : await channel(voiceId);
  return {
    channelId: (await discussions.get(meeting))?.threadId ?? channelId,
    isStage: isStage(voice),
  };
}

/** The event may be there although nobody said so: it is looked for before another one is made. */
async function afterLostAnswer(
  meeting: Meeting,
  post: () => Promise<string>,
  { session, wordsFor, log }: ServerEventsParts,
): Promise<string | undefined> {
  try {
    const name = eventName(meeting.title, wordsFor(meeting.locale));
    const there = await findEvent({ ...meeting, name }, session);
    return there?.id ?? (await post());
  } catch (error) {
    if (!isUnclear(error)) throw told(error, 'createEvents');
    log.warn({ meeting: meeting.id, err: error }, 'it is not known whether an event was made');
    return undefined;
  }
}

async function patch(meeting: Meeting, body: object, { session }: ServerEventsParts) {
  const route = Routes.guildScheduledEvent(meeting.guildId, meeting.eventId ?? '');
  const ask = () => session.userId().then(() => session.rest.patch(route, { body }));
  await ask().catch((error: unknown) => again(error, ask));
}

/** Once more, where it is not clear what became of it: what is asked for is the same. */
function again(error: unknown, ask: () => Promise<unknown>): Promise<unknown> {
  if (!isUnclear(error)) throw error;
  return ask();
}

async function isThere(work: () => Promise<unknown>, need: EventNeed): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === UNKNOWN_EVENT) return false;
    throw told(error, need);
  }
}

/** Discord may have done it. */
const isUnclear = (error: unknown): boolean =>
  !(error instanceof DiscordAPIError && error.status < 500) && !(error instanceof RateLimitError);

/** What people can mend, in words. */
function told(error: unknown, need: EventNeed): unknown {
  if (!(error instanceof DiscordAPIError)) return new UserError('error.meet.unreachable');
  if (error.code === TOO_MANY_EVENTS) return new UserError('error.meet.full');
  if (error.code === MISSING_PERMISSIONS || error.code === NO_ACCESS) return lacks([need]);
  if (error.code === INVALID_FORM) return new UserError('error.meet.refused');
  return error;
}

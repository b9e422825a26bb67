import { z } from 'zod';
import { LIMIT } from '../limits.ts';
import { invalidForm } from '../rest/errors.ts';
import { integer, parse, refuse, snowflake, text } from './fields.ts';

export const EVENT = { stage: 1, voice: 2, external: 3 } as const;
export const EVENT_STATUS = { scheduled: 1, active: 2, completed: 3, canceled: 4 } as const;

const time = z.iso.datetime({ offset: true });

const fields = {
  name: text(LIMIT.eventName, 1),
  description: text(LIMIT.eventDescription).nullish(),
  privacy_level: z.literal(2),
  entity_type: integer(EVENT.stage, EVENT.external),
  channel_id: snowflake.nullish(),
  entity_metadata: z.object({ location: text(LIMIT.eventLocation, 1).nullish() }).nullish(),
  scheduled_start_time: time,
  scheduled_end_time: time.nullish(),
  image: z.string().startsWith('data:image/').nullish(),
  status: integer(EVENT_STATUS.scheduled, EVENT_STATUS.canceled).nullish(),
};

const whole = z.object(fields).superRefine((event, context) => {
  const require = (path: string[], given: unknown): void => {
    if (given == null) refuse(context, 'BASE_TYPE_REQUIRED', 'This field is required', path);
  };
  if (event.entity_type === EVENT.external) {
    require(['entity_metadata', 'location'], event.entity_metadata?.location);
    require(['scheduled_end_time'], event.scheduled_end_time);
    if (event.channel_id != null) {
      const message = 'An external event has no channel.';
      refuse(context, 'GUILD_SCHEDULED_EVENT_CHANNEL', message, ['channel_id']);
    }
  } else require(['channel_id'], event.channel_id);
  const end = event.scheduled_end_time;
  if (end != null && Date.parse(end) <= Date.parse(event.scheduled_start_time)) {
    const message = 'The event must end after it starts.';
    refuse(context, 'GUILD_SCHEDULED_EVENT_END', message, ['scheduled_end_time']);
  }
});

export type EventBody = z.output<typeof whole>;

const change = z.object(fields).partial().loose();

/** A new event, which must start after `now`; or `before` with what `value` changes. */
export function parseEvent(value: unknown, now: number, before?: object): EventBody {
  const changes = before === undefined ? value : parse(change, value);
  const event = parse(whole, before === undefined ? value : { ...before, ...toObject(changes) });
  const isMoved = before === undefined || 'scheduled_start_time' in toObject(changes);
  if (!isMoved || Date.parse(event.scheduled_start_time) > now) return event;
  const message = 'Cannot schedule event in the past.';
  const code = 'GUILD_SCHEDULED_EVENT_SCHEDULE_PAST';
  throw invalidForm([{ path: ['scheduled_start_time'], code, message }]);
}

const toObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};

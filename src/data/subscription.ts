import { z } from 'zod';

/** When in the week or month an edition comes; a weekday's name means once a week, `monthly` the first day of the month. */
export const DAYS = [
  'daily',
  'weekdays',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'monthly',
] as const;

export type Days = (typeof DAYS)[number];

/** A wall clock's time of day and the days on which it counts. */
export const ScheduleSchema = z
  .object({
    /** `HH:MM`, 24 hours. */
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    /** IANA name. */
    timezone: z.string().min(1),
    days: z.enum(DAYS),
  })
  .readonly();

export type Schedule = z.infer<typeof ScheduleSchema>;

/** What its papers have to be; an empty list asks for nothing. */
export const WantsSchema = z
  .object({
    topics: z.array(z.string().min(1)).readonly(),
    /** Words and phrases that no paper of an edition says. */
    exclude: z.array(z.string().min(1)).readonly(),
    authors: z.array(z.string().min(1)).readonly(),
    minVotes: z.int().nonnegative().optional(),
    count: z.int().min(1).max(10),
  })
  .readonly();

export type Wants = z.infer<typeof WantsSchema>;

/** A Discord channel, a person's direct messages, or an inbox. */
export const PlaceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('channel'), channelId: z.string() }).readonly(),
  /** `channelId`: the direct messages, opened once when they subscribed. */
  z.object({ kind: z.literal('person'), userId: z.string(), channelId: z.string() }).readonly(),
  z
    .object({
      kind: z.literal('mail'),
      /** The address, encrypted; read with the key of the operator alone. */
      address: z.string(),
      /** A keyed hash of the address: equal addresses are one place. */
      addressHash: z.string(),
    })
    .readonly(),
]);

export type Place = z.infer<typeof PlaceSchema>;

export type MailPlace = Extract<Place, { readonly kind: 'mail' }>;

/** Why a subscription rests. */
export const PAUSES = [
  'by hand',
  'no access',
  'missing permissions',
  'channel gone',
  'direct messages closed',
  'address refused',
  'key changed',
  'mail off',
  'left the server',
] as const;

export type Pause = (typeof PAUSES)[number];

/** One place's standing wish for papers at a time. */
export const SubscriptionSchema = z
  .object({
    id: z.string().min(1).max(12),
    place: PlaceSchema,
    /** Who made it. */
    ownerId: z.string(),
    /** Absent for what was made outside every server. */
    guildId: z.string().optional(),
    /** The language of its editions, as Discord names it. */
    locale: z.string(),
    schedule: ScheduleSchema,
    wants: WantsSchema,
    /** The role that an edition pings. */
    mention: z.string().optional(),
    paused: z
      .object({
        reason: z.enum(PAUSES),
        /** For people: what exactly is missing. */
        detail: z.string().optional(),
        /** Epoch ms. */
        at: z.int(),
      })
      .readonly()
      .optional(),
    /** Epoch ms. */
    createdAt: z.int(),
  })
  .readonly();

export type Subscription = z.infer<typeof SubscriptionSchema>;

/** One for each channel, person and address, over all their subscriptions. */
export function placeKey(place: Place): string {
  if (place.kind === 'channel') return `channel:${place.channelId}`;
  return place.kind === 'person' ? `person:${place.userId}` : `mail:${place.addressHash}`;
}

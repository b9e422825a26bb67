import type { Place, Subscription } from '../../data/subscription.ts';
import { slotAfter } from '../../digest/schedule.ts';
import type { Call, Context } from '../command.ts';
import { UserError } from '../user-error.ts';
import { entryOf } from './managed.ts';
import type { SubscriptionsReply } from './replies.ts';

const MOST_OF_A_SERVER = 25;
const MOST_OF_A_PERSON = 10;

export type Wish = Pick<Subscription, 'locale' | 'schedule' | 'wants' | 'mention'>;

/** Throws a UserError where a server or a person has as many as there may be. */
export async function requireRoom(
  kind: Place['kind'],
  { subscriptions }: Context,
  { guildId, userId }: Call,
): Promise<void> {
  const ofServer = kind === 'channel' && guildId !== undefined;
  const all = ofServer ? await subscriptions.ofGuild(guildId) : await subscriptions.ofOwner(userId);
  const counted = all.filter(({ place }) => (place.kind === 'channel') === ofServer);
  const most = ofServer ? MOST_OF_A_SERVER : MOST_OF_A_PERSON;
  if (counted.length < most) return;
  throw new UserError(ofServer ? 'error.digest.fullServer' : 'error.digest.fullPerson', { most });
}

/** Stores a subscription and tells of it. */
export async function keep(
  wish: Wish,
  place: Place,
  { context, call }: { readonly context: Context; readonly call: Call },
): Promise<SubscriptionsReply & { readonly private: true }> {
  await requireRoom(place.kind, context, call);
  const now = context.clock();
  const subscription: Subscription = {
    ...wish,
    id: context.newId(),
    place,
    ownerId: call.userId,
    ...(call.guildId !== undefined && { guildId: call.guildId }),
    createdAt: now,
  };
  const nextAt = slotAfter(subscription.schedule, now).at;
  await context.subscriptions.put(subscription, nextAt);
  const entries = [await entryOf(subscription, context)];
  return { view: 'subscriptions', heading: 'digest.subscribed', entries, private: true };
}

import type { Subscription } from '../../data/subscription.ts';
import type { Call, Complete, Context } from '../command.ts';
import { optional, text } from '../option.ts';
import { isManager } from '../rights.ts';
import { UserError } from '../user-error.ts';
import type { SubscriptionEntry } from './replies.ts';

export const subscriptionOption = () => optional(text({ max: 100 }));

/** The server's, for whoever manages it, then one's own, in the order in which they were made. */
export async function managed(
  { subscriptions }: Pick<Context, 'subscriptions'>,
  call: Call,
): Promise<readonly Subscription[]> {
  const ofServer =
    call.guildId !== undefined && isManager(call) ? await subscriptions.ofGuild(call.guildId) : [];
  const own = await subscriptions.ofOwner(call.userId);
  return [
    ...ofServer.filter(({ place }) => place.kind === 'channel'),
    ...own.filter(({ place }) => place.kind !== 'channel'),
  ];
}

/** The one that is named; without a name the only one, else the newest or, where a wrong guess would hurt, none. */
export async function chosen(
  id: string | undefined,
  { context, call }: { readonly context: Context; readonly call: Call },
  several: 'newest' | 'ask',
): Promise<Subscription> {
  const all = await managed(context, call);
  if (id !== undefined) {
    const named = all.find((each) => each.id === id);
    if (named === undefined) throw new UserError('error.digest.unknown');
    return named;
  }
  if (all.length > 1 && several === 'ask') throw new UserError('error.digest.which');
  const newest = all.toSorted((a, b) => b.createdAt - a.createdAt)[0];
  if (newest === undefined) throw new UserError('error.digest.none');
  return newest;
}

/** As it is shown, with its next time. */
export async function entryOf(
  subscription: Subscription,
  { subscriptions, mail }: Pick<Context, 'subscriptions' | 'mail'>,
): Promise<SubscriptionEntry> {
  const { place } = subscription;
  const address = place.kind === 'mail' ? mail?.shorten(place) : undefined;
  return { subscription, nextAt: await subscriptions.nextAt(subscription.id), address };
}

export const completeSubscription: Complete = async (partial, context, call) => {
  const all = (await managed(context, call)).map((subscription) => ({
    name: nameOf(subscription, context),
    value: subscription.id,
  }));
  return all.filter(({ name }) => name.toLowerCase().includes(partial.trim().toLowerCase()));
};

function nameOf({ place, schedule, wants }: Subscription, { channels, mail }: Context): string {
  const { time, timezone, days } = schedule;
  const where = {
    channel: () => `#${place.kind === 'channel' ? (channels.nameOf(place.channelId) ?? '…') : ''}`,
    person: () => '@me',
    mail: () => (place.kind === 'mail' && mail?.shorten(place)) || 'e-mail',
  }[place.kind]();
  return [where, `${days} ${time} ${timezone}`, ...wants.topics, ...wants.authors].join(' · ');
}

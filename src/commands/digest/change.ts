import { slotAfter } from '../../digest/schedule.ts';
import { defineCommand } from '../command.ts';
import { UserError } from '../user-error.ts';
import { chosen, completeSubscription, entryOf, subscriptionOption } from './managed.ts';
import { requirePlace } from './place.ts';

const shared = {
  visibility: 'private',
  options: { subscription: subscriptionOption() },
  complete: { subscription: completeSubscription },
} as const;

export const pauseSubscription = defineCommand({
  ...shared,
  name: 'digest pause',
  async run({ subscription: id }, context, call) {
    const { subscriptions } = context;
    const wanted = await chosen(id, { context, call }, 'ask');
    await subscriptions.pause(wanted.id, { reason: 'by hand', at: context.clock() });
    const entries = [await entryOf((await subscriptions.get(wanted.id)) ?? wanted, context)];
    return { view: 'subscriptions', heading: 'digest.paused', entries, private: true };
  },
});

/** Looks first whether what it rested for is mended. */
export const resumeSubscription = defineCommand({
  ...shared,
  name: 'digest resume',
  async run({ subscription: id }, context, call) {
    const { subscriptions } = context;
    const wanted = await chosen(id, { context, call }, 'ask');
    if (wanted.paused === undefined) throw new UserError('error.digest.notPaused');
    await requirePlace(wanted, context, call);
    await subscriptions.resume(wanted.id, slotAfter(wanted.schedule, context.clock()).at);
    const entries = [await entryOf((await subscriptions.get(wanted.id)) ?? wanted, context)];
    return { view: 'subscriptions', heading: 'digest.resumed', entries, private: true };
  },
});

export const removeSubscription = defineCommand({
  ...shared,
  name: 'digest remove',
  async run({ subscription: id }, context, call) {
    const wanted = await chosen(id, { context, call }, 'ask');
    const { mail } = context;
    const address = wanted.place.kind === 'mail' ? mail?.shorten(wanted.place) : undefined;
    await context.subscriptions.remove(wanted.id);
    const entries = [{ subscription: wanted, nextAt: undefined, address }];
    return { view: 'subscriptions', heading: 'digest.removed', entries, private: true };
  },
});

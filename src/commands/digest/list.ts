import { defineCommand } from '../command.ts';
import { UserError } from '../user-error.ts';
import { chosen, completeSubscription, entryOf, managed, subscriptionOption } from './managed.ts';

export const listSubscriptions = defineCommand({
  name: 'digest list',
  visibility: 'private',
  options: { subscription: subscriptionOption() },
  complete: { subscription: completeSubscription },
  async run({ subscription: id }, context, call) {
    const all =
      id === undefined
        ? await managed(context, call)
        : [await chosen(id, { context, call }, 'newest')];
    if (all.length === 0) throw new UserError('error.digest.none');
    const entries = await Promise.all(all.map((each) => entryOf(each, context)));
    return { view: 'subscriptions', heading: 'digest.list', entries, private: true };
  },
});

import { EditionSchema } from '../../digest/edition.ts';
import { type Context, defineAction, defineCommand } from '../command.ts';
import { integer, optional, text } from '../option.ts';
import { UserError } from '../user-error.ts';
import { chosen, completeSubscription, entryOf, subscriptionOption } from './managed.ts';

const SHOWN = 14;

export const logSubscription = defineCommand({
  name: 'digest log',
  visibility: 'private',
  options: { subscription: subscriptionOption() },
  complete: { subscription: completeSubscription },
  async run({ subscription: id }, context, call) {
    const wanted = await chosen(id, { context, call }, 'newest');
    const deliveries = await context.deliveries.ofSubscription(wanted.id, SHOWN);
    return {
      view: 'deliveries',
      entry: await entryOf(wanted, context),
      deliveries,
      open: { command: 'digest edition', values: {} },
      private: true,
    };
  },
});

/** An edition of the archive: the menu of the log, and its further messages. */
export const archivedEdition = defineAction({
  name: 'digest edition',
  visibility: 'private',
  options: { delivery: text(), part: optional(integer({ min: 0, max: 9 })) },
  async run({ delivery: id, part = 0 }, context, call) {
    const delivery = await context.deliveries.get(id);
    const edition = delivery && archived(delivery);
    if (delivery === undefined || edition === undefined) throw new UserError('error.digest.gone');
    // Only for those who manage it.
    await chosen(delivery.subscriptionId, { context, call }, 'newest');
    return {
      view: 'edition',
      note: { key: 'digest.archiveNote', params: {} },
      edition,
      deliveryId: id,
      part,
      turn: { command: 'digest edition', values: { delivery: id } },
      private: true,
    };
  },
});

type Delivery = NonNullable<Awaited<ReturnType<Context['deliveries']['get']>>>;

/** Undefined for a day without one, and for one that an older version stored in another form. */
function archived({ edition }: Delivery) {
  if (edition === undefined) return undefined;
  try {
    return EditionSchema.safeParse(JSON.parse(edition)).data;
  } catch {
    return undefined;
  }
}

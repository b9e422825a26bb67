import { placeKey, type Subscription } from '../../data/subscription.ts';
import { versionKey } from '../../digest/choose.ts';
import { type Composed, composeEdition } from '../../digest/compose.ts';
import { localDay, slotAfter } from '../../digest/schedule.ts';
import { type Call, type Context, defineAction, defineCommand } from '../command.ts';
import { integer, text } from '../option.ts';
import type { Reply } from '../reply.ts';
import { chosen, completeSubscription, subscriptionOption } from './managed.ts';

/** The next edition as it would be by what is known now. */
export const previewSubscription = defineCommand({
  name: 'digest preview',
  visibility: 'private',
  speed: 'slow',
  options: { subscription: subscriptionOption() },
  complete: { subscription: completeSubscription },
  run: async ({ subscription: id }, context, call) =>
    preview(await chosen(id, { context, call }, 'newest'), context, 0),
});

/** Its further messages, where it takes two. */
export const previewPart = defineAction({
  name: 'digest preview part',
  visibility: 'private',
  options: { subscription: text(), part: integer({ min: 0, max: 9 }) },
  run: async ({ subscription: id, part }, context, call: Call) =>
    preview(await chosen(id, { context, call }, 'newest'), context, part),
});

async function preview(subscription: Subscription, context: Context, part: number): Promise<Reply> {
  const { id, schedule } = subscription;
  const at = slotAfter(schedule, context.clock()).at;
  const composed = await nextEdition(subscription, context, localDay(at, schedule.timezone));
  if ('skip' in composed) {
    const message = { key: `digest.skip.${composed.skip}`, params: {} } as const;
    const details = [{ key: 'digest.previewNone', params: { at: seconds(at) } }] as const;
    return { view: 'notice', message, details, private: true };
  }
  return {
    view: 'edition',
    note: { key: 'digest.previewNote', params: { at: seconds(at) } },
    edition: composed.edition,
    deliveryId: 'preview',
    part,
    turn: { command: 'digest preview part', values: { subscription: id } },
    private: true,
  };
}

const seconds = (ms: number): number => Math.floor(ms / 1_000);

async function nextEdition(
  subscription: Subscription,
  context: Pick<Context, 'openDigestDesk' | 'deliveries'>,
  day: string,
): Promise<Composed> {
  const place = placeKey(subscription.place);
  const versions = (await context.deliveries.sentTo([place])).get(place) ?? [];
  const sent = new Set(
    versions.map(({ paperId, version }) => versionKey({ id: paperId, version })),
  );
  return composeEdition(context.openDigestDesk(), subscription, { day, sent });
}

import { type Call, type Context, defineCommand } from '../command.ts';
import { channel, choice, optional, role, type ValuesOf } from '../option.ts';
import type { Reply } from '../reply.ts';
import { serverOf } from '../rights.ts';
import { completeTimeZone } from '../settings/offers.ts';
import { UserError } from '../user-error.ts';
import { keep, requireRoom, type Wish } from './keep.ts';
import { mailForm } from './mail.ts';
import { readOwnWish } from './own-wish.ts';
import { channelPlace, personPlace } from './place.ts';
import { readWishes, wishOptions } from './wishes.ts';

const options = {
  where: choice(['channel', 'me', 'email']),
  channel: optional(channel(['text', 'announcement'])),
  ...wishOptions,
  mention: optional(role()),
};

export const subscribe = defineCommand({
  name: 'digest subscribe',
  visibility: 'private',
  options,
  complete: { timezone: completeTimeZone },
  async run(values, context, call): Promise<Reply> {
    const { where, channel: elsewhere, mention, ...wishes } = values;
    if (where === 'channel') return subscribeChannel(values, context, call);
    if (elsewhere !== undefined || mention !== undefined) {
      throw new UserError('error.digest.onlyChannel');
    }
    if (where === 'email') return mailForm(wishes, context, call);
    const wish = await readOwnWish(wishes, context, call);
    await requireRoom('person', context, call);
    return keep(wish, await personPlace(context, call), { context, call });
  },
});

async function subscribeChannel(
  { channel: elsewhere, mention, ...wishes }: ValuesOf<typeof options>,
  context: Context,
  call: Call,
): Promise<Reply> {
  const place = await channelPlace({ channel: elsewhere, mention }, context, call);
  const settings = await context.guildSettings.get(serverOf(call));
  const locale = settings.language ?? call.guildLocale ?? call.locale;
  const wish: Wish = {
    ...readWishes(wishes, settings),
    locale,
    ...(mention !== undefined && { mention }),
  };
  return keep(wish, place, { context, call });
}

import type { MailDesk } from '../../digest/mail-desk.ts';
import { defined } from '../../shared/defined.ts';
import type { Action } from '../action.ts';
import { type Call, type Context, defineAction } from '../command.ts';
import { text } from '../option.ts';
import type { ModalReply, Reply } from '../reply.ts';
import { UserError } from '../user-error.ts';
import { keep, requireRoom } from './keep.ts';
import { readOwnWish } from './own-wish.ts';
import { type WishValues, wishOptions } from './wishes.ts';

/** What was wished travels through the forms as it was typed. */
const action = (command: string, wishes: WishValues): Action => ({
  command,
  values: defined(wishes),
});

/** The form that asks for the address; throws a UserError before anybody types one in vain. */
export async function mailForm(
  wishes: WishValues,
  context: Context,
  call: Call,
): Promise<ModalReply> {
  requireMail(context);
  await readOwnWish(wishes, context, call);
  await requireRoom('mail', context, call);
  return {
    view: 'modal',
    title: { key: 'digest.mail.title', params: {} },
    inputs: [
      {
        name: 'address',
        label: { key: 'digest.mail.address', params: {} },
        placeholder: { key: 'digest.mail.example', params: {} },
        min: 3,
        max: 254,
      },
    ],
    submit: action('digest mail address', wishes),
  };
}

function requireMail({ mail }: Pick<Context, 'mail'>): MailDesk {
  if (mail === undefined) throw new UserError('error.digest.mailOff');
  return mail;
}

/** The address was typed: a code goes there. */
export const mailAddress = defineAction({
  name: 'digest mail address',
  visibility: 'private',
  speed: 'slow',
  options: { ...wishOptions, address: text({ max: 254 }) },
  async run({ address, ...wishes }, context, { userId, locale }): Promise<Reply> {
    const started = await requireMail(context).start({ userId, address, locale });
    if (started !== 'sent') throw new UserError(`error.digest.mail.${started}`, { address });
    return {
      view: 'notice',
      message: { key: 'digest.mail.sent', params: { address } },
      buttons: [{ label: 'digest.mail.enter', action: action('digest mail code', wishes) }],
      private: true,
    };
  },
});

/** The button below: the form that takes the code. */
export const mailCode = defineAction({
  name: 'digest mail code',
  visibility: 'private',
  options: wishOptions,
  async run(wishes, context): Promise<Reply> {
    requireMail(context);
    return {
      view: 'modal',
      title: { key: 'digest.mail.codeTitle', params: {} },
      inputs: [{ name: 'code', label: { key: 'digest.mail.code', params: {} }, min: 1, max: 40 }],
      submit: action('digest mail confirm', wishes),
    };
  },
});

export const mailConfirm = defineAction({
  name: 'digest mail confirm',
  visibility: 'private',
  options: { ...wishOptions, code: text({ max: 40 }) },
  async run({ code, ...wishes }, context, call): Promise<Reply> {
    const mail = requireMail(context);
    await requireRoom('mail', context, call);
    const wish = await readOwnWish(wishes, context, call);
    const place = await mail.confirm(call.userId, code);
    if (place === 'wrong' || place === 'over') throw new UserError(`error.digest.mail.${place}`);
    return keep(wish, place, { context, call });
  },
});

import { defineAction, defineCommand } from '../command.ts';
import { refreshWrapUps } from '../discuss/wrap-up.ts';
import { optional, text } from '../option.ts';
import { UserError } from '../user-error.ts';

const CONFIRMED = 'privacy delete confirmed';
/** What has to be written, in every language. */
const WORD = 'DELETE';

export const privacyDelete = defineCommand({
  name: 'privacy delete',
  visibility: 'private',
  options: {},
  run: async () => ({
    view: 'modal',
    title: { key: 'privacy.form.title', params: {} },
    inputs: [
      {
        name: 'confirm',
        label: { key: 'privacy.form.label', params: { word: WORD } },
        min: 1,
        max: 20,
      },
    ],
    submit: { command: CONFIRMED, values: {} },
  }),
});

export const privacyDeleteConfirmed = defineAction({
  name: CONFIRMED,
  visibility: 'private',
  options: { confirm: optional(text()) },
  async run({ confirm = '' }, context, call) {
    if (confirm.toUpperCase() !== WORD)
      throw new UserError('privacy.form.notConfirmed', { word: WORD });
    const told = await context.wrapUps.with(call.userId);
    await context.personalData.forget(call.userId);
    // What was posted of it goes, too; that Discord is away is no reason to keep anything.
    await refreshWrapUps(told, context).catch(() => undefined);
    return { view: 'notice', message: { key: 'privacy.deleted', params: {} }, private: true };
  },
});

import { shownLine } from '../shared/shown-line.ts';
import type { Words } from '../words/words.ts';

/** Who answers for the bot, as CONTACT says. */
export const runBy = (contact: string | undefined, words: Words): string =>
  contact === undefined
    ? words('mail.runBySomebody')
    : words('mail.runBy', { contact: shownLine(contact, 200) });

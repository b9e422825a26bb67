import type { Words } from '../words/words.ts';
import { editionHtml } from './edition-html.ts';
import { editionText } from './edition-text.ts';
import type { MailContent } from './mail.ts';
import { type EditionMailParts, sayEdition } from './said-edition.ts';

/** What an edition's mail says, in its language. */
export function editionMail(parts: EditionMailParts, words: Words): MailContent {
  const said = sayEdition(parts, words);
  return { subject: said.subject, text: editionText(said), html: editionHtml(said) };
}

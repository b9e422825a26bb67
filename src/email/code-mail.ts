import { html } from '../shared/html.ts';
import type { Words } from '../words/words.ts';
import { shownCode } from './code.ts';
import type { MailContent } from './mail.ts';
import { COLOR, page } from './page.ts';
import { runBy } from './run-by.ts';

export interface CodeSaid {
  readonly code: string;
  readonly minutes: number;
  readonly contact: string | undefined;
}

/** The mail that shows that an address is somebody's. */
export function codeMail({ code, minutes, contact }: CodeSaid, words: Words): MailContent {
  const shown = shownCode(code);
  const subject = words('mail.code.subject', { code: shown });
  const asked = words('mail.code.asked');
  const holds = words('mail.code.holds', { count: minutes });
  const by = runBy(contact, words);
  const muted = `color:${COLOR.muted};font-size:14px`;
  const content = html`<p>${asked}</p>
<h1 style="margin:0;font:bold 28px/1.4 ui-monospace,Menlo,Consolas,monospace;letter-spacing:2px">${shown}</h1>
<p>${holds}</p>
<p class="muted" style="${muted}">${by}</p>`;
  return {
    subject,
    text: `${[asked, `    ${shown}`, holds, by].join('\n\n')}\n`,
    html: page({ title: subject, lang: words('mail.lang') }, content),
  };
}

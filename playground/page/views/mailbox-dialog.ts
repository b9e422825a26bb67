import { html, nothing, type TemplateResult } from 'lit';
import type { PageMail } from '../../web/protocol.ts';
import type { View } from '../page.ts';
import { openModally } from './dialog.ts';

/** What the bot has mailed, to whomever: the newest mail, or the one that was chosen, and the others. */
export function mailboxDialog({ page, state, world }: View): TemplateResult | typeof nothing {
  if (state.dialog !== 'mailbox') return nothing;
  const close = () => page.set({ dialog: undefined, mail: undefined });
  const shown = world.mails.find(({ id }) => id === state.mail) ?? world.mails[0];
  return html`<dialog class="dialog mailbox" aria-labelledby="mailbox-title" ${openModally()} @close=${close}>
    <h2 id="mailbox-title">Mailbox</h2>
    <ul class="mails" aria-label="Mails">${world.mails.map(
      (mail) => html`<li><button
        type="button"
        class="mail"
        aria-current=${mail === shown ? 'true' : nothing}
        @click=${() => page.set({ mail: mail.id })}
      ><b>${mail.subject}</b><span class="muted">${mail.to}</span></button></li>`,
    )}</ul>
    ${shown ? mailView(shown) : nothing}
    <div class="form-buttons"><button type="button" class="button primary" @click=${close}>Close</button></div>
  </dialog>`;
}

/** As a mail program would: its markup runs nothing and reaches nothing of the page. */
const mailView = ({ subject, from, to, html: markup, text }: PageMail) => html`
  <p class="muted">From ${from} to ${to}</p>
  ${
    markup === ''
      ? html`<pre class="mail-text">${text}</pre>`
      : html`<iframe class="mail-body" title=${subject} sandbox="" srcdoc=${markup}></iframe>`
  }
  <details><summary>As text</summary><pre class="mail-text">${text}</pre></details>`;

import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage } from '../../web/protocol.ts';
import { webUrl } from '../markdown/link.ts';
import type { View } from '../page.ts';
import { icon } from './icons.ts';
import { isSelect, selectView } from './select.ts';
import { useComponent } from './use-component.ts';

/** The rows of buttons and menus under a message. */
export function componentsView(view: View, message: PageMessage): TemplateResult {
  const failure = view.state.failures.get(message.id);
  return html`${message.components?.map((row) => rowView(view, message, row))}
    ${failure ? html`<p class="failure" role="alert">${failure}</p>` : nothing}`;
}

function rowView(view: View, message: PageMessage, row: APIMessageTopLevelComponent) {
  if (row.type !== ComponentType.ActionRow) return nothing;
  const parts = row.components.map((component) =>
    isSelect(component)
      ? selectView(view, message, component)
      : buttonView(view, message, component),
  );
  return html`<div class="row">${parts}</div>`;
}

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

function buttonView(view: View, message: PageMessage, button: APIButtonComponent) {
  if (button.style === ButtonStyle.Premium) return nothing;
  const emoji = button.emoji?.name ? html`<span class="emoji">${button.emoji.name}</span>` : '';
  const label = html`${emoji}<span>${button.label}</span>`;
  if (button.style === ButtonStyle.Link) {
    const url = webUrl(button.url);
    return url
      ? html`<a class="button" href=${url} target="_blank" rel="noopener noreferrer">${label}${icon('out')}</a>`
      : nothing;
  }
  const busy = view.state.busy.get(message.id) === button.custom_id;
  return html`<button
    type="button"
    class=${`button ${STYLES[button.style] ?? ''}`}
    ?disabled=${button.disabled ?? false}
    aria-busy=${busy}
    @click=${() => press(view, message, button.custom_id)}
  >${label}</button>`;
}

function press({ page }: View, message: PageMessage, customId: string) {
  return useComponent(page, message, customId, {
    type: 'press-button',
    channelId: message.channel_id,
    messageId: message.id,
    customId,
  });
}

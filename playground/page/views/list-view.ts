import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { pick } from '../composer/composer.ts';
import type { Suggestion } from '../composer/suggestions.ts';
import type { OpenList, View } from '../page.ts';
import { picture } from './icons.ts';

export const LIST_ID = 'composer-list';
export const optionId = (at: number) => `${LIST_ID}-${at}`;

/** The list above the composer: commands, options, or values of an option. */
export function listView(view: View): TemplateResult {
  const { list } = view.state.composer;
  return html`<div class="list" ?hidden=${!list}>
    ${list ? html`<p class="list-title" aria-hidden="true">${list.title}</p>` : nothing}
    <div id=${LIST_ID} role="listbox" aria-label=${list?.title ?? 'Suggestions'}>
      ${list?.items.map((item, at) => entry(view, list, item, at))}
    </div>
    ${list?.note ? html`<p class="list-note" role="status">${list.note}</p>` : nothing}
    ${list && list.items.length > 0 ? html`<p class="list-keys" aria-hidden="true">${keysOf(list)}</p>` : nothing}
  </div>`;
}

function entry({ page }: View, list: OpenList, item: Suggestion, at: number) {
  const highlighted = list.highlight === at;
  return html`<div
    id=${optionId(at)}
    role="option"
    class="list-item"
    aria-selected=${highlighted}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${() => pick(page, item)}
    ${highlighted ? ref((element) => element?.scrollIntoView({ block: 'nearest' })) : nothing}
  >
    ${list.of === 'commands' ? html`${picture('/avatars/colloquy.svg', 24)}` : nothing}
    <span class="list-name">${item.name}</span>
    ${item.detail ? html`<span class="list-detail">${item.detail}</span>` : nothing}
  </div>`;
}

const keysOf = ({ highlight }: OpenList) =>
  highlight === -1
    ? '↑ ↓ to choose · Tab takes the first · Enter sends what you typed'
    : '↑ ↓ to choose · Tab or Enter to take · Esc to close';

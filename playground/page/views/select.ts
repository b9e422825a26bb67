import { type APISelectMenuComponent, ComponentType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage } from '../../web/protocol.ts';
import { focusSoon, type OpenSelect, type View } from '../page.ts';
import { icon } from './icons.ts';
import { choicesOfSelect, type SelectChoice } from './select-choices.ts';
import { useComponent } from './use-component.ts';

const SELECTS: ReadonlySet<number> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

export const isSelect = (component: {
  readonly type: number;
}): component is APISelectMenuComponent => SELECTS.has(component.type);

/** What belongs together while one menu is handled. */
interface Menu {
  readonly view: View;
  readonly message: PageMessage;
  readonly select: APISelectMenuComponent;
  readonly choices: readonly SelectChoice[];
  readonly open: OpenSelect | undefined;
}

/** A select menu: a combobox that opens a list with descriptions, under arrows, Enter and Escape. */
export function selectView(
  view: View,
  message: PageMessage,
  select: APISelectMenuComponent,
): TemplateResult {
  const { select: current } = view.state;
  const mine = current?.messageId === message.id && current.customId === select.custom_id;
  const choices = choicesOfSelect(select, view.world);
  const menu: Menu = { view, message, select, choices, open: mine ? current : undefined };
  const id = `select-${message.id}-${select.custom_id}`;
  const chosen = choices.filter((choice) => choice.chosen).map(({ label }) => label);
  const label = select.placeholder ?? 'Make a selection';
  return html`<div class="select">
    <button
      id=${id}
      type="button"
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded=${mine}
      aria-controls=${`${id}-list`}
      aria-label=${label}
      aria-activedescendant=${mine ? `${id}-${current.highlight}` : nothing}
      aria-busy=${view.state.busy.get(message.id) === select.custom_id}
      ?disabled=${select.disabled ?? false}
      @click=${() => (mine ? close(menu) : open(menu))}
      @keydown=${(event: KeyboardEvent) => keys(menu, event)}
      @blur=${() => mine && close(menu)}
    ><span class="select-label">${chosen.join(', ') || label}</span>${icon('down')}</button>
    <div
      id=${`${id}-list`}
      class="select-list"
      role="listbox"
      aria-label=${label}
      aria-multiselectable=${several(select)}
      ?hidden=${!mine}
    >
      ${mine ? choices.map((choice, at) => choiceView(menu, choice, at, id)) : nothing}
    </div>
  </div>`;
}

function choiceView(menu: Menu, choice: SelectChoice, at: number, id: string) {
  return html`<div
    id=${`${id}-${at}`}
    role="option"
    class="select-choice"
    aria-selected=${menu.open?.picked.includes(choice.value) ?? false}
    ?data-highlight=${menu.open?.highlight === at}
    @pointermove=${() => highlight(menu, at)}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${() => take(menu, at)}
  >
    ${choice.emoji ? html`<span class="emoji">${choice.emoji}</span>` : nothing}
    <span><span class="choice-label">${choice.label}</span>${
      choice.description ? html`<span class="choice-detail">${choice.description}</span>` : nothing
    }</span>
  </div>`;
}

const several = ({ max_values: max = 1 }: APISelectMenuComponent) => max > 1;

function update({ view }: Menu, select: OpenSelect | undefined) {
  view.page.set({ select });
}

function open(menu: Menu) {
  const { message, select, choices } = menu;
  const picked = choices.filter(({ chosen }) => chosen).map(({ value }) => value);
  update(menu, { messageId: message.id, customId: select.custom_id, highlight: 0, picked });
  setTimeout(() =>
    document.querySelector('.select-list:not([hidden])')?.scrollIntoView({ block: 'nearest' }),
  );
}

/** A menu of several sends what was picked when it closes. */
function close(menu: Menu) {
  if (!menu.open) return;
  update(menu, undefined);
  if (several(menu.select) && menu.open.picked.length > 0) send(menu, menu.open.picked);
}

function highlight(menu: Menu, at: number) {
  if (!menu.open || menu.open.highlight === at) return;
  update(menu, { ...menu.open, highlight: at });
  document
    .getElementById(`select-${menu.message.id}-${menu.select.custom_id}-${at}`)
    ?.scrollIntoView({ block: 'nearest' });
}

function take(menu: Menu, at: number) {
  const value = menu.choices[at]?.value;
  if (!menu.open || value === undefined) return;
  if (!several(menu.select)) {
    update(menu, undefined);
    return send(menu, [value]);
  }
  const { picked } = menu.open;
  const others = picked.filter((each) => each !== value);
  update(menu, {
    ...menu.open,
    picked: others.length < picked.length ? others : [...picked, value],
  });
}

function send({ view, message, select }: Menu, values: readonly string[]) {
  const { custom_id: customId } = select;
  focusSoon(`#${CSS.escape(`select-${message.id}-${customId}`)}`);
  void useComponent(view.page, message, customId, {
    type: 'choose',
    channelId: message.channel_id,
    messageId: message.id,
    customId,
    values,
  });
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function keys(menu: Menu, event: KeyboardEvent) {
  const step = STEPS[event.key];
  if (!menu.open) {
    if (!event.key.startsWith('Arrow')) return;
    open(menu);
  } else if (step) highlight(menu, step(menu.open.highlight, menu.choices.length));
  else if (event.key === 'Enter' || event.key === ' ') take(menu, menu.open.highlight);
  else if (event.key === 'Escape') update(menu, undefined);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { EPHEMERAL, type PageMessage } from '../../web/protocol.ts';
import { messageMenus } from '../composer/callable.ts';
import {
  closeMenu,
  copyText,
  deleteMessage,
  openThread,
  replyTo,
  runMessageMenu,
} from '../menu.ts';
import type { OpenMenu, View } from '../page.ts';
import { placeById } from '../world/places.ts';
import { messagesIn } from '../world/world.ts';
import { type IconName, icon, picture } from './icons.ts';

/** The menu of a message: right-click, the "…" button or Shift+F10. */
export function contextMenuView(view: View): TemplateResult | typeof nothing {
  const { menu, place } = view.state;
  const parent = placeById(view.world, place)?.parentId ?? '';
  const message = [...messagesIn(view.world, place), ...messagesIn(view.world, parent)].find(
    ({ id }) => id === menu?.messageId,
  );
  if (!menu || !message) return nothing;
  const { page } = view;
  return html`<div class="menu-ground" @click=${() => closeMenu(page)} @contextmenu=${(
    event: Event,
  ) => {
    event.preventDefault();
    closeMenu(page);
  }}></div>
  <div
    class="menu"
    role="menu"
    aria-label="Message"
    ${ref((element) => placeMenu(element, menu))}
    @keydown=${(event: KeyboardEvent) => keys(view, event)}
  >
    ${item('Reply', 'reply', () => replyTo(page, message))}
    ${threadItem(view, message)}
    ${item('Copy text', 'file', () => copyText(page, textOf(message)))}
    ${appsView(view, message, menu)}
    ${deleteItem(view, message)}
  </div>`;
}

function item(label: string, name: IconName, run: () => unknown) {
  return html`<button
    type="button"
    role="menuitem"
    tabindex="-1"
    @click=${run}
  ><span>${label}</span>${icon(name)}</button>`;
}

function threadItem({ page, world, state }: View, message: PageMessage) {
  const place = placeById(world, state.place);
  if (place?.kind !== 'text' || world.threads.has(message.id)) return nothing;
  const name = (message.content || message.embeds[0]?.title || 'New thread').slice(0, 60);
  return item('Create thread', 'thread', () => openThread(page, message, name));
}

function deleteItem({ page, world }: View, message: PageMessage) {
  const own = message.author.id === world.you.id || world.you.administrator;
  const isPrivate = ((message.flags ?? 0) & EPHEMERAL) !== 0;
  return own && !isPrivate
    ? item('Delete message', 'close', () => deleteMessage(page, message))
    : nothing;
}

function appsView({ page, world }: View, message: PageMessage, menu: OpenMenu) {
  const menus = messageMenus(world.commands, world.you.locale);
  if (menus.length === 0) return nothing;
  const unfold = () => page.set({ menu: { ...menu, apps: true } });
  return html`<button
    type="button"
    role="menuitem"
    tabindex="-1"
    aria-haspopup="menu"
    aria-expanded=${menu.apps}
    @click=${unfold}
    @pointerenter=${unfold}
  ><span>Apps</span>${icon(menu.apps ? 'down' : 'right')}</button>
    ${
      menu.apps
        ? html`<div class="submenu" role="group" aria-label="Apps">${menus.map(
            ({ name, label }) =>
              html`<button
                type="button"
                role="menuitem"
                tabindex="-1"
                @click=${() => runMessageMenu(page, message, name)}
              >${picture('/avatars/colloquy.svg', 20)}<span>${label}</span></button>`,
          )}</div>`
        : nothing
    }`;
}

const textOf = ({ content, embeds }: PageMessage) =>
  [content, ...embeds.flatMap(({ title, description }) => [title, description])]
    .filter(Boolean)
    .join('\n');

/** Keeps the whole menu on the screen; it can be measured only once it is there. */
function placeMenu(element: Element | undefined, { x, y }: OpenMenu) {
  if (!(element instanceof HTMLElement)) return;
  queueMicrotask(() => {
    const { offsetWidth, offsetHeight, style } = element;
    style.left = `${Math.max(8, Math.min(x, innerWidth - offsetWidth - 8))}px`;
    style.top = `${Math.max(8, Math.min(y, innerHeight - offsetHeight - 8))}px`;
  });
}

function keys({ page, state }: View, event: KeyboardEvent) {
  const { currentTarget, key } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((each) => each.matches(':focus'));
  const unfolds = items[at]?.getAttribute('aria-haspopup') === 'menu';
  if (key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
  else if (key === 'ArrowUp') items.at(at - 1)?.focus();
  else if (key === 'Escape' || key === 'Tab') closeMenu(page);
  else if (key === 'ArrowRight' && unfolds && state.menu) {
    page.set({ menu: { ...state.menu, apps: true } });
    setTimeout(() => currentTarget.querySelector<HTMLElement>('.submenu [role=menuitem]')?.focus());
  } else return;
  event.preventDefault();
}

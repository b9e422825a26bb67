import { html, nothing, type TemplateResult } from 'lit';
import { EPHEMERAL, LOADING, type PageMessage } from '../../web/protocol.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { openMenuAt } from '../menu.ts';
import type { View } from '../page.ts';
import { avatarOf } from '../world/places.ts';
import { componentsView } from './components.ts';
import { contextLine } from './context-line.ts';
import { moment } from './dates.ts';
import { embedView } from './embed.ts';
import { icon } from './icons.ts';
import { attachmentsView, reactionsView, threadView } from './message-extras.ts';
import { namesIn } from './names.ts';

const has = ({ flags }: PageMessage, flag: number) => ((flags ?? 0) & flag) !== 0;

/** `grouped`: follows one of the same author closely, and so needs no name and picture. */
export function messageView(view: View, message: PageMessage, grouped: boolean): TemplateResult {
  const isPrivate = has(message, EPHEMERAL);
  const name = nameOfAuthor(view, message);
  const marks = ['message', grouped && 'grouped', isPrivate && 'private'].filter(Boolean).join(' ');
  return html`<article
    class=${marks}
    data-message=${message.id}
    aria-label=${`${name}, ${moment(message.timestamp)}${isPrivate ? ', only you can see this' : ''}`}
    tabindex="-1"
    @contextmenu=${(event: MouseEvent) => onContextMenu(view, message, event)}
  >
    ${contextLine(view, message)}
    <div class="message-main">
      ${grouped ? html`<time class="side-time" aria-hidden="true">${moment(message.timestamp)}</time>` : picture(view, message)}
      <div class="message-body">
        ${grouped ? nothing : heading(view, message, name)}
        ${has(message, LOADING) ? thinking(name) : content(view, message)}
        ${isPrivate ? privateLine(view, message) : nothing}
      </div>
      ${has(message, LOADING) ? nothing : moreButton(view, message, name)}
    </div>
  </article>`;
}

function nameOfAuthor({ world }: View, { author }: PageMessage): string {
  return world.people.get(author.id)?.name ?? author.global_name ?? author.username;
}

function picture({ world }: View, { author }: PageMessage) {
  const person = world.people.get(author.id) ?? { key: '', bot: author.bot ?? false };
  return html`<img class="avatar" src=${avatarOf(person)} alt="" width="40" height="40" />`;
}

function heading({ world }: View, { author, timestamp }: PageMessage, name: string) {
  const color = world.people.get(author.id)?.color ?? 0;
  const style = color ? `--name: #${color.toString(16).padStart(6, '0')}` : nothing;
  return html`<h3 class="message-heading">
    <span class="author" style=${style}>${name}</span>
    ${author.bot ? html`<span class="app-tag">APP</span>` : nothing}
    <time datetime=${timestamp}>${moment(timestamp)}</time>
  </h3>`;
}

function thinking(name: string) {
  return html`<p class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${name} is thinking…</p>`;
}

function content(view: View, message: PageMessage) {
  const nameOf = namesIn(view.world);
  const edited = message.edited_timestamp ? html`<span class="edited">(edited)</span>` : nothing;
  return html`
    ${message.content ? html`<div class="markdown content">${renderMarkdown(message.content, nameOf)}${edited}</div>` : nothing}
    ${message.embeds.map((embed) => embedView(embed, nameOf))}
    ${attachmentsView(message)}
    ${componentsView(view, message)}
    ${reactionsView(view, message)}
    ${threadView(view, message)}`;
}

function privateLine({ page }: View, { channel_id: channelId, id: messageId }: PageMessage) {
  return html`<p class="private-line">
    ${icon('eye')}<span>Only you can see this</span> <span aria-hidden="true">·</span>
    <button
      type="button"
      class="text-button"
      @click=${() => page.act({ type: 'dismiss', channelId, messageId })}
    >Dismiss message</button>
  </p>`;
}

function moreButton({ page, state }: View, message: PageMessage, name: string) {
  const open = (event: MouseEvent) => {
    const { left, bottom } = (event.currentTarget as HTMLElement).getBoundingClientRect(); // the button below
    openMenuAt(page, message.id, { x: left - 170, y: bottom + 4 });
  };
  return html`<button
    type="button"
    class="more icon-button"
    aria-label=${`More for the message of ${name}`}
    aria-haspopup="menu"
    aria-expanded=${state.menu?.messageId === message.id}
    @click=${open}
  >${icon('more')}</button>`;
}

/** Also what Shift+F10 sends; a link or a selection keeps the browser's own menu. */
function onContextMenu({ page }: View, message: PageMessage, event: MouseEvent) {
  const { target } = event;
  if (target instanceof Element && target.closest('a, input, textarea')) return;
  event.preventDefault();
  const box = event.currentTarget instanceof Element && event.currentTarget.getBoundingClientRect();
  const byKey = event.clientX === 0 && event.clientY === 0;
  const at =
    byKey && box ? { x: box.left + 72, y: box.top + 24 } : { x: event.clientX, y: event.clientY };
  openMenuAt(page, message.id, at);
}

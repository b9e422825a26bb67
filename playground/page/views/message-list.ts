import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageMessage } from '../../web/protocol.ts';
import type { View, Waiting } from '../page.ts';
import { type Place, placeLabel } from '../world/places.ts';
import { messagesIn } from '../world/world.ts';
import { dayOf } from './dates.ts';
import { icon } from './icons.ts';
import { messageView } from './message.ts';
import { scrollToEnd, stickToEnd } from './stick-to-end.ts';

/** Discord's type of the message. */
const THREAD_STARTER = 21;
const GROUP_MS = 7 * 60_000;

/** The conversation of one place; new messages are announced, and seen when the end was in sight. */
export function messageListView(view: View, place: Place): TemplateResult {
  const messages = withStarter(view, place);
  const waiting = view.state.waiting.filter(({ channelId }) => channelId === place.id);
  return html`${keyed(
    place.id,
    html`<div
      id="messages"
      class="messages"
      tabindex="0"
      role="log"
      aria-label=${`Messages in ${placeLabel(place)}`}
      aria-live="polite"
      ${ref(stickToEnd)}
    >
      <div class="messages-inner">
        ${introView(place)}
        ${repeat(
          messages,
          ({ id }) => id,
          (message, at) => entryView(view, message, messages[at - 1]),
        )}
        ${repeat(
          waiting,
          (each) => each,
          (each) => waitingView(view, each),
        )}
      </div>
    </div>`,
  )}
  <button type="button" class="to-end button" @click=${scrollToEnd}>${icon('down')}Newest messages</button>`;
}

/** A thread begins with the message that it was opened from; the one that stands for that one shows nothing. */
function withStarter({ world }: View, { id, kind, parentId = '' }: Place): readonly PageMessage[] {
  const messages = messagesIn(world, id);
  if (kind !== 'thread') return messages;
  const starter = messagesIn(world, parentId).find((message) => message.id === id);
  const own = messages.filter(({ type }) => type !== THREAD_STARTER);
  return starter ? [starter, ...own] : own;
}

function introView(place: Place) {
  const title = placeLabel(place);
  const what = place.kind === 'direct' ? 'your conversation with' : 'the beginning of';
  return html`<header class="intro"><h2>${title}</h2><p>This is ${what} ${title}. ${place.topic}</p></header>`;
}

/** Drawn anew only when something that it shows has changed. */
function entryView(view: View, message: PageMessage, before: PageMessage | undefined) {
  const { world, state } = view;
  const opened = state.select?.messageId === message.id ? state.select : undefined;
  const inMenu = state.menu?.messageId === message.id;
  const shown = [
    message,
    before?.id,
    opened,
    inMenu,
    state.busy.get(message.id),
    state.failures.get(message.id),
    world.people,
    world.roles,
    world.channels,
    world.threads,
  ];
  const newDay = dayOf(message.timestamp) !== (before ? dayOf(before.timestamp) : undefined);
  return guard(
    shown,
    () => html`${newDay ? html`<div class="day" role="separator"><span>${dayOf(message.timestamp)}</span></div>` : nothing}
      ${messageView(view, message, !newDay && grouped(message, before))}`,
  );
}

function grouped(message: PageMessage, before: PageMessage | undefined): boolean {
  if (!before || before.author.id !== message.author.id) return false;
  if (message.interaction_metadata || message.referenced_message) return false;
  return (
    (before.flags ?? 0) === (message.flags ?? 0) &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUP_MS
  );
}

function waitingView({ page, state, world }: View, waiting: Waiting) {
  const { label, reason } = waiting;
  const dismiss = () => page.set({ waiting: state.waiting.filter((each) => each !== waiting) });
  return html`<article class="message waiting">
    <p class="context-line"><span><b>${world.you.name}</b> used <span class="mention">${label}</span></span></p>
    ${
      reason
        ? html`<p class="failure" role="alert">${reason} <button
          type="button"
          class="text-button"
          @click=${dismiss}
        >Dismiss</button></p>`
        : html`<p class="thinking">Sending command…</p>`
    }
  </article>`;
}

import type { APIAttachment } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import type { PageMessage } from '../../web/protocol.ts';
import type { View } from '../page.ts';
import { icon } from './icons.ts';

export function attachmentsView({ attachments = [] }: PageMessage) {
  if (attachments.length === 0) return nothing;
  return html`<ul class="attachments">${attachments.map((each) => html`<li>${attachmentView(each)}</li>`)}</ul>`;
}

function attachmentView({ url, filename, size, content_type: type, description }: APIAttachment) {
  const address = ownUrl(url);
  if (type?.startsWith('image/'))
    return html`<img src=${address} alt=${description ?? filename} />`;
  return html`${icon('file')}<a href=${address} download=${filename}>${filename}</a> <small>${kilobytes(size)}</small>`;
}

export function reactionsView({ page }: View, message: PageMessage) {
  const reactions = message.reactions ?? [];
  if (reactions.length === 0) return nothing;
  return html`<div class="reactions">${reactions.map(({ emoji, count, me }) => {
    const name = emoji.name ?? '?';
    const react = () =>
      page.act({
        type: 'react',
        channelId: message.channel_id,
        messageId: message.id,
        emoji: name,
        on: !me,
      });
    return html`<button
      type="button"
      class="reaction"
      aria-pressed=${me}
      aria-label=${`${name}, ${count}`}
      @click=${react}
    >${name} ${count}</button>`;
  })}</div>`;
}

/** The thread that was opened from this message. */
export function threadView({ page, state, world }: View, message: PageMessage) {
  const thread = world.threads.get(message.id);
  if (!thread || state.place === thread.id) return nothing;
  return html`<button type="button" class="thread-link" @click=${() => page.openPlace(thread.id)}>
    ${icon('thread')}<b>${thread.name}</b><span>${countOf(thread.messageCount, 'message')} ›</span>
  </button>`;
}

export const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function ownUrl(url: string): string {
  const parsed = URL.canParse(url, location.href) ? new URL(url, location.href) : undefined;
  return parsed?.origin === location.origin ? parsed.href : '#';
}

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024))} KB`;

import { InteractionType } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import type { PageMessage } from '../../web/protocol.ts';
import type { View } from '../page.ts';
import { avatarOf } from '../world/places.ts';
import { icon, picture } from './icons.ts';

/** The small line above a message: "Ada used /search", or the message it replies to. */
export function contextLine(view: View, message: PageMessage) {
  const used = message.interaction_metadata;
  if (used?.type === InteractionType.ApplicationCommand && !message.referenced_message) {
    return usedLine(view, used.user, commandName(message));
  }
  return message.referenced_message ? replyLine(view, message.referenced_message) : nothing;
}

/** Message menus are named as they are, slash commands with their slash. */
function commandName(message: PageMessage): string {
  const name = message.interaction?.name ?? 'a command';
  const { interaction_metadata: used } = message;
  const viaMenu = used !== undefined && 'target_message_id' in used;
  return viaMenu || /^[A-Z]/.test(name) ? name : `/${name}`;
}

function usedLine(
  { world }: View,
  user: { readonly id: string; readonly username: string },
  name: string,
) {
  const person = world.people.get(user.id);
  return html`<p class="context-line">
    ${picture(avatarOf(person), 16)}
    <span><b>${person?.name ?? user.username}</b> used <span class="mention">${name}</span></span>
  </p>`;
}

function replyLine({ world }: View, to: NonNullable<PageMessage['referenced_message']>) {
  const person = world.people.get(to.author.id);
  const text = to.content || to.embeds[0]?.title || 'a message';
  return html`<p class="context-line">
    ${icon('reply')}${picture(avatarOf(person), 16)}
    <b>${person?.name ?? to.author.username}</b> <span class="clip">${text}</span>
  </p>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { PageThread } from '../../web/protocol.ts';
import type { Act } from '../connection.ts';
import type { Page, View } from '../page.ts';
import { type IconName, icon } from './icons.ts';

/** How a thread stands, and what this person may do about it. */
export function threadControlsView(
  { page, world }: View,
  placeId: string,
): TemplateResult | typeof nothing {
  const thread = world.threads.get(placeId);
  if (thread === undefined) return nothing;
  const { id: channelId, archived, locked } = thread;
  const moderates = world.you.administrator;
  const owns = moderates || thread.ownerId === world.you.id || archived;
  const change = { type: 'change-thread', channelId } as const;
  return html`<span class="thread-state">${stateOf(thread)}</span>
    ${
      owns && (moderates || !locked)
        ? button(page, archived ? 'Reopen' : 'Archive', 'file', { ...change, archived: !archived })
        : nothing
    }
    ${
      moderates
        ? [
            button(page, locked ? 'Unlock' : 'Lock', 'lock', { ...change, locked: !locked }),
            button(page, 'Delete thread', 'close', { type: 'delete-thread', channelId }),
          ]
        : nothing
    }`;
}

export const stateOf = ({ archived, locked, tags }: PageThread): string =>
  [...tags, ...(archived ? ['archived'] : []), ...(locked ? ['locked'] : [])].join(' · ');

const button = (page: Page, label: string, name: IconName, action: Act) =>
  html`<button
    type="button"
    class="icon-button"
    aria-label=${label}
    title=${label}
    @click=${() => perform(page, action)}
  >${icon(name)}</button>`;

async function perform(page: Page, action: Act): Promise<void> {
  const outcome = await page.act(action);
  if (outcome.kind === 'refused' || outcome.kind === 'failed') page.set({ notice: outcome.reason });
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Page, PageState, View } from '../page.ts';
import { bots, type Place, placeById } from '../world/places.ts';
import { composerView } from './composer-view.ts';
import { contextMenuView } from './context-menu.ts';
import { eventsDialog } from './events-dialog.ts';
import { formDialog } from './form-dialog.ts';
import { forumView } from './forum.ts';
import { icon } from './icons.ts';
import { mailboxDialog } from './mailbox-dialog.ts';
import { messageListView } from './message-list.ts';
import { placeHeaderView } from './place-header.ts';
import { sideBarView } from './side-bar.ts';

/** The whole page for one state. */
export function appView(page: Page, state: PageState): TemplateResult {
  const { world } = state;
  if (!world) return html`<p class="starting" role="status">Connecting to the playground…</p>`;
  const view: View = { page, state, world };
  const place = placeById(world, state.place);
  return html`
    ${sideBarView(view)}
    <main id="main" class="main" tabindex="-1">
      ${place ? placeView(view, place) : html`<p class="starting">There is no channel here.</p>`}
      ${contextMenuView(view)}
    </main>
    ${formDialog(view)} ${eventsDialog(view)} ${mailboxDialog(view)} ${noticeView(view)}`;
}

function placeView(view: View, place: Place) {
  return html`${placeHeaderView(view, place)} ${statusView(view)}
    ${
      place.kind === 'forum'
        ? forumView(view, place)
        : html`${messageListView(view, place)} ${composerView(view, place)}`
    }`;
}

/** What is wrong with the connections, if anything is. */
function statusView({ state, world }: View) {
  const offline = bots(world).filter(({ online }) => !online);
  const text = !state.connected
    ? 'The connection to the playground was lost. Trying again…'
    : offline.map(({ name }) => `${name} is offline.`).join(' ');
  return html`<p class="status" role="status" ?data-shown=${text !== ''}>${text}</p>`;
}

function noticeView({ page, state }: View) {
  if (!state.notice) return nothing;
  return html`<div class="notice" role="alert"><span>${state.notice}</span>
    <button
      type="button"
      class="icon-button"
      aria-label="Close the notice"
      @click=${() => page.set({ notice: undefined })}
    >${icon('close')}</button></div>`;
}

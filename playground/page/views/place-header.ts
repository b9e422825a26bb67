import { html, nothing, type TemplateResult } from 'lit';
import { focusSoon, type View } from '../page.ts';
import { currentTheme, switchTheme } from '../theme.ts';
import { type Place, placeById } from '../world/places.ts';
import { type IconName, icon } from './icons.ts';
import { threadControlsView } from './thread-controls.ts';

const ICONS: Readonly<Record<Place['kind'], IconName>> = {
  text: 'hash',
  forum: 'forum',
  voice: 'voice',
  thread: 'thread',
  direct: 'direct',
};

export function placeHeaderView(view: View, place: Place): TemplateResult {
  const { page, state } = view;
  const openDrawer = () => {
    page.set({ drawer: !state.drawer });
    focusSoon('#side-bar .place[aria-current]');
  };
  return html`<header class="place-header">
    <button
      type="button"
      class="icon-button drawer-button"
      aria-label="Channels"
      aria-expanded=${state.drawer}
      aria-controls="side-bar"
      @click=${openDrawer}
    >${icon('menu')}</button>
    ${parentView(view, place)}
    ${icon(ICONS[place.kind])}
    <h2>${place.name}</h2>
    ${place.topic ? html`<p class="topic">${place.topic}</p>` : nothing}
    <span class="space"></span>
    ${threadControlsView(view, place.id)}
    ${themeButton(view)}
  </header>`;
}

function parentView({ page, world }: View, { parentId }: Place) {
  const parent = parentId ? placeById(world, parentId) : undefined;
  if (!parent) return nothing;
  return html`<button
    type="button"
    class="parent text-button"
    @click=${() => page.openPlace(parent.id)}
  >${parent.name}</button>${icon('right')}`;
}

function themeButton({ page }: View) {
  const dark = currentTheme() === 'dark';
  const toggle = () => {
    switchTheme();
    page.set({});
  };
  return html`<button
    type="button"
    class="icon-button theme-button"
    aria-label=${dark ? 'Light theme' : 'Dark theme'}
    @click=${toggle}
  >${icon(dark ? 'sun' : 'moon')}</button>`;
}

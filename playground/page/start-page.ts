/** Ties connection, state and screen together. */
import { render } from 'lit';
import type { ServerEvent } from '../web/protocol.ts';
import { type Connection, openConnection } from './connection.ts';
import { focusSoon, initialState, type Page, type PageState } from './page.ts';
import { appView } from './views/app.ts';
import { scrollToEnd } from './views/stick-to-end.ts';
import { bringsWhatWasAwaited } from './world/own.ts';
import { firstPlace, placeById, placeLabel } from './world/places.ts';
import { applyEvent, type World, withoutTyping, worldFrom } from './world/world.ts';

const TYPING_MS = 10_000;

export function startPage(root: HTMLElement): void {
  let state: PageState = { ...initialState, place: location.hash.slice(1) };
  let painting = false;

  const paint = () => {
    painting = false;
    document.title = titleOf(state);
    render(appView(page, state), root);
  };
  const set = (change: Partial<PageState>) => {
    state = { ...state, ...change };
    if (!painting) queueMicrotask(paint);
    painting = true;
  };
  const receive = (event: ServerEvent) => {
    const world = nextWorld(state.world, event);
    if (!world) return;
    if (state.world && bringsWhatWasAwaited(state.world, event, state.place)) scrollToEnd();
    set({ world, ...besidesTheWorld(state, world, event) });
    if (event.type === 'typing') {
      const forget = () =>
        state.world && set({ world: withoutTyping(state.world, event.channelId) });
      setTimeout(forget, TYPING_MS);
    }
  };
  /** Somebody whom the playground does not know is let in as whom it likes. */
  const connect = (person: string | undefined): Connection =>
    openConnection({
      person,
      onEvent: receive,
      onChange(connected) {
        set({ connected });
        if (connected || state.world || person === undefined) return;
        connection.close();
        connection = connect(undefined);
      },
    });
  let connection = connect(new URL(location.href).searchParams.get('person') ?? undefined);

  const page: Page = {
    get state() {
      return state;
    },
    set,
    act: (action) => connection.act(action),
    become(key) {
      connection.close();
      history.replaceState(null, '', `?person=${encodeURIComponent(key)}${location.hash}`);
      const { place, connected, world } = state;
      state = { ...initialState, place, connected, ...(world ? { world } : {}) };
      set({});
      connection = connect(key);
    },
    openPlace(id) {
      const unread = new Set(state.unread);
      unread.delete(id);
      history.replaceState(null, '', `#${id}`);
      const written = { ...state.composer, list: undefined, focused: undefined };
      const unsent = new Map(state.unsent).set(state.place, written);
      const composer = unsent.get(id) ?? { text: '' };
      set({ place: id, unread, drawer: false, composer, unsent, menu: undefined });
      if (matchMedia('(hover: hover)').matches) focusSoon('#composer');
    },
  };
  paint();
}

function titleOf({ world, place: id }: PageState): string {
  const place = world && placeById(world, id);
  return place ? `${placeLabel(place)} · ${world.guild.name}` : 'Colloquy playground';
}

function nextWorld(world: World | undefined, event: ServerEvent): World | undefined {
  if (event.type === 'snapshot') return worldFrom(event);
  return world && applyEvent(world, event);
}

function besidesTheWorld(
  { place, unread }: PageState,
  world: World,
  event: ServerEvent,
): Partial<PageState> {
  switch (event.type) {
    case 'snapshot':
    case 'thread-deleted':
      return placeById(world, place) ? {} : { place: firstPlace(world) ?? '' };
    case 'message-created':
      return event.message.channel_id === place
        ? {}
        : { unread: new Set(unread).add(event.message.channel_id) };
    case 'modal':
      return { form: { modalId: event.modalId, modal: event.modal, sending: false } };
    default:
      return {};
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { PageChannel, PagePerson, PageThread } from '../../web/protocol.ts';
import { focusSoon, type View } from '../page.ts';
import { avatarOf, bots, humans, threadsOf } from '../world/places.ts';
import { moment } from './dates.ts';
import { type IconName, icon, picture } from './icons.ts';
import { ownSettingsView } from './own-settings.ts';

const SHOWN_THREADS = 8;

export function sideBarView(view: View): TemplateResult {
  const { page, state, world } = view;
  return html`
    ${
      state.drawer
        ? html`<div
      class="drawer-ground"
      @click=${() => page.set({ drawer: false })}
    ></div>`
        : nothing
    }
    <aside
      id="side-bar"
      class="side-bar"
      aria-label="Server"
      ?data-open=${state.drawer}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && closeDrawer(view)}
    >
      <a class="skip" href="#main" @click=${toMain}>Skip to the channel</a>
      <div class="server">${picture('/avatars/server.svg', 28)}<h1>${world.guild.name}</h1></div>
      <nav class="places" aria-label="Channels">
        ${eventsView(view)} ${mailboxView(view)} ${timeView(view)}
        <h2>Channels</h2>
        <ul>${world.channels.map((channel) => channelView(view, channel))}</ul>
        <h2>Direct messages</h2>
        <ul>${bots(world).map((bot) => directView(view, bot))}</ul>
      </nav>
      ${peopleView(view)} ${ownSettingsView(view)}
    </aside>`;
}

function toMain(event: Event) {
  event.preventDefault();
  (document.getElementById('composer') ?? document.getElementById('main'))?.focus();
}

function closeDrawer({ page, state }: View) {
  if (!state.drawer) return;
  page.set({ drawer: false });
  focusSoon('.drawer-button');
}

const ICONS: Readonly<Record<PageChannel['type'], IconName>> = {
  text: 'hash',
  forum: 'forum',
  voice: 'voice',
};

function channelView(view: View, channel: PageChannel) {
  const threads = threadsOf(view.world, channel.id)
    .filter(({ archived }) => !archived)
    .slice(0, SHOWN_THREADS);
  return html`<li>
    ${placeButton(view, channel.id, channel.name, icon(ICONS[channel.type]))}
    ${
      threads.length > 0
        ? html`<ul
      class="threads"
      aria-label=${`Threads in ${channel.name}`}
    >${threads.map((thread) => threadItem(view, thread))}</ul>`
        : nothing
    }
  </li>`;
}

const threadItem = (view: View, { id, name }: PageThread) =>
  html`<li>${placeButton(view, id, name, icon('thread'))}</li>`;

function placeButton({ page, state }: View, id: string, name: string, sign: TemplateResult) {
  const unread = state.unread.has(id);
  return html`<button
    type="button"
    class="place"
    ?data-unread=${unread}
    aria-current=${state.place === id ? 'page' : nothing}
    @click=${() => page.openPlace(id)}
  >${sign}<span>${name}</span>${unread ? html`<span class="hidden-text">, new messages</span>` : nothing}</button>`;
}

function directView(view: View, bot: PagePerson) {
  const { state, world } = view;
  const direct = world.directs.find(({ withId }) => withId === bot.id);
  const here = direct !== undefined && state.place === direct.id;
  return html`<li><button
    type="button"
    class="place"
    ?data-unread=${direct !== undefined && state.unread.has(direct.id)}
    aria-current=${here ? 'page' : nothing}
    @click=${() => openDirect(view, bot.id)}
  ><span class="face" ?data-online=${bot.online}>${picture(avatarOf(bot), 24)}</span><span>${bot.name}</span><span class="hidden-text">${bot.online ? ', online' : ', offline'}</span></button></li>`;
}

async function openDirect({ page }: View, withId: string) {
  const outcome = await page.act({ type: 'open-direct', withId });
  const direct = page.state.world?.directs.find((each) => each.withId === withId);
  if (direct) page.openPlace(direct.id);
  else if (outcome.kind === 'refused' || outcome.kind === 'failed') {
    page.set({ notice: outcome.reason });
  }
}

function eventsView({ page, world }: View) {
  const count = world.scheduledEvents.size;
  if (count === 0) return nothing;
  return html`<button
    type="button"
    class="place"
    @click=${() => page.set({ dialog: 'events', drawer: false })}
  >${icon('calendar')}<span>${count} ${count === 1 ? 'Event' : 'Events'}</span></button>`;
}

function mailboxView({ page, world }: View) {
  const count = world.mails.length;
  if (count === 0) return nothing;
  return html`<button
    type="button"
    class="place"
    @click=${() => page.set({ dialog: 'mailbox', drawer: false })}
  >${icon('mail')}<span>Mailbox (${count})</span></button>`;
}

/** What comes at nine in the morning, or an hour before a meeting, need not be waited for here. */
function timeView({ page, world }: View) {
  if (!world.movesTime) return nothing;
  const now = world.botTime === undefined ? '' : new Date(world.botTime).toISOString();
  return html`<button
    type="button"
    class="place"
    @click=${async () => {
      const outcome = await page.act({ type: 'move-time' });
      if ('reason' in outcome) page.set({ notice: outcome.reason });
    }}
  >${icon('clock')}<span>Move time to what comes next</span></button>
  ${now === '' ? nothing : html`<p class="bot-time muted" role="status">Bot’s clock: ${moment(now)}</p>`}`;
}

/** Whose eyes one looks through; private replies show the difference. */
function peopleView({ page, world }: View) {
  return html`<div class="people" role="group" aria-label="You are">${humans(world).map(
    (person) =>
      html`<button
        type="button"
        class="person"
        aria-pressed=${person.id === world.you.id}
        @click=${() => page.become(person.key)}
      >
        <span class="face" data-online>${picture(avatarOf(person), 32)}</span>
        <span>${person.name}</span>
      </button>`,
  )}</div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { PageThread } from '../../web/protocol.ts';
import type { View } from '../page.ts';
import { type Place, threadsOf } from '../world/places.ts';
import { moment } from './dates.ts';
import { openModally } from './dialog.ts';
import { icon } from './icons.ts';
import { countOf } from './message-extras.ts';
import { stateOf } from './thread-controls.ts';

/** A forum: its posts, newest first. */
export function forumView(view: View, place: Place): TemplateResult {
  const posts = threadsOf(view.world, place.id);
  const write = () => view.page.set({ dialog: 'post' });
  return html`<div class="forum" tabindex="0" role="region" aria-label=${`Posts in ${place.name}`}>
    <div class="forum-head">
      <p>${countOf(posts.length, 'post')}</p>
      ${
        place.writable
          ? html`<button
        type="button"
        class="button primary"
        @click=${write}
      >${icon('plus')}New post</button>`
          : nothing
      }
    </div>
    <ul>${posts.map((post) => postView(view, post))}</ul>
    ${posts.length === 0 ? html`<p class="muted">No posts yet.</p>` : nothing}
  </div>
  ${view.state.dialog === 'post' ? newPostView(view, place) : nothing}`;
}

function postView({ page, world }: View, thread: PageThread) {
  const { id, name, ownerId, createdAt, messageCount } = thread;
  const state = stateOf(thread);
  const owner = world.people.get(ownerId)?.name ?? 'Somebody';
  return html`<li><button type="button" class="post" @click=${() => page.openPlace(id)}>
    <b>${name}</b>
    <span class="muted">${owner} · ${moment(createdAt)} · ${countOf(messageCount, 'message')}${state && ` · ${state}`}</span>
  </button></li>`;
}

function newPostView(view: View, place: Place) {
  const { page } = view;
  const close = () => page.set({ dialog: undefined });
  return html`<dialog class="dialog" aria-labelledby="post-title" ${openModally()} @close=${close}>
    <form class="form" @submit=${(event: SubmitEvent) => post(view, place, event)}>
      <h2 id="post-title">New post in ${place.name}</h2>
      <label>Title<input name="name" required maxlength="100" autocomplete="off" /></label>
      <label>Message<textarea name="content" required maxlength="2000" rows="5"></textarea></label>
      ${tagChoice(view, place)}
      <div class="form-buttons">
        <button type="button" class="button" @click=${close}>Cancel</button>
        <button type="submit" class="button primary">Post</button>
      </div>
    </form>
  </dialog>`;
}

/** As many as one likes; the browser asks for one where the forum wants it. */
function tagChoice({ world }: View, { id }: Place) {
  const forum = world.channels.find((channel) => channel.id === id);
  if (forum === undefined || forum.tags.length === 0) return nothing;
  return html`<label>Tags<select name="tags" multiple ?required=${forum.wantsTag} size="4">
    ${forum.tags.map((tag) => html`<option value=${tag.id}>${tag.name}</option>`)}
  </select></label>`;
}

async function post({ page }: View, place: Place, event: SubmitEvent) {
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLFormElement)) return;
  const form = new FormData(event.currentTarget);
  const name = String(form.get('name'));
  page.set({ dialog: undefined });
  const outcome = await page.act({
    type: 'create-thread',
    channelId: place.id,
    name,
    content: String(form.get('content')),
    tagIds: form.getAll('tags').map(String),
  });
  if (outcome.kind === 'refused' || outcome.kind === 'failed') page.set({ notice: outcome.reason });
  const opened =
    page.state.world && threadsOf(page.state.world, place.id).find((each) => each.name === name);
  if (opened && outcome.kind === 'done') page.openPlace(opened.id);
}

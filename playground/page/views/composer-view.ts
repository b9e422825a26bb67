import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addOption, change, leaveCommand, openOptions, typeText } from '../composer/composer.ts';
import { type Draft, hiddenOptions } from '../composer/draft.ts';
import { listKeys, textKeys } from '../composer/keys.ts';
import { focusMore, moreKeys, typeMore } from '../composer/more.ts';
import { sendCommand, sendText } from '../composer/send.ts';
import type { View } from '../page.ts';
import { type Place, placeLabel } from '../world/places.ts';
import { messagesIn } from '../world/world.ts';
import { icon } from './icons.ts';
import { LIST_ID, listView, optionId } from './list-view.ts';
import { leave, optionChip } from './option-chip.ts';

/** Where people write: a text box, or the form of a command. */
export function composerView(view: View, place: Place): TemplateResult {
  const { draft } = view.state.composer;
  if (!place.writable) {
    return html`<footer class="composer"><p class="locked">You cannot write here.</p></footer>`;
  }
  return html`<footer class="composer" id="composer-area">
    ${typingView(view, place)}
    ${listView(view)}
    ${replyView(view, place)}
    ${draft ? commandView(view, draft) : textView(view, place)}
  </footer>`;
}

function textView({ page, state }: View, place: Place) {
  const { text, list } = state.composer;
  const active = list && list.highlight >= 0 ? optionId(list.highlight) : nothing;
  return html`<form class="composer-box" @submit=${submit(() => sendText(page))}>
    <textarea
      id="composer"
      rows="1"
      maxlength="2000"
      placeholder=${`Message ${placeLabel(place)}`}
      aria-label=${`Message ${placeLabel(place)}, or / for commands`}
      aria-autocomplete="list"
      aria-controls=${LIST_ID}
      aria-activedescendant=${active}
      autocomplete="off"
      enterkeyhint="send"
      .value=${live(text)}
      @input=${(event: InputEvent) => event.target instanceof HTMLTextAreaElement && typeText(page, event.target.value)}
      @keydown=${(event: KeyboardEvent) => textKeys(page, event)}
    ></textarea>
    <button
      type="submit"
      class="icon-button"
      aria-label="Send"
      ?disabled=${text.trim() === ''}
    >${icon('send')}</button>
  </form>`;
}

function commandView(view: View, draft: Draft) {
  const { page, state } = view;
  const focused = draft.fields.find(({ option }) => option.name === state.composer.focused);
  const more = hiddenOptions(draft);
  return html`
    <p class="hint" id="command-hint">${
      draft.problem
        ? html`<b class="problem" role="alert">${draft.problem.option}: ${draft.problem.text}</b>`
        : focused
          ? html`<b>${focused.option.name}</b> ${focused.option.description}`
          : draft.callable.description
    }</p>
    <form
      class="composer-box command"
      aria-label=${`Command ${draft.callable.label}`}
      @submit=${submit(() => sendCommand(page))}
    >
      <div class="chips">
        <span class="command-name">${draft.callable.label}</span>
        ${draft.fields.map((field) => optionChip(view, field))}
        ${moreText(view, draft)}
        ${more.length > 0 ? moreOptions(view, more) : nothing}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label="Leave the command"
        @click=${() => leaveCommand(page)}
      >${icon('close')}</button>
      <button type="submit" id="send-command" class="icon-button" aria-label="Send">${icon('send')}</button>
    </form>`;
}

/** Never without a place for what is typed. */
function moreText({ page, state }: View, { callable }: Draft) {
  const { list, text } = state.composer;
  const open = list?.of === 'options' ? list : undefined;
  return html`<input
    id="more-text"
    type="text"
    role="combobox"
    size=${Math.max(6, text.length + 1)}
    aria-label=${`More of ${callable.label}`}
    aria-autocomplete="list"
    aria-expanded=${open !== undefined}
    aria-controls=${LIST_ID}
    aria-activedescendant=${open && open.highlight >= 0 ? optionId(open.highlight) : nothing}
    autocomplete="off"
    enterkeyhint="send"
    .value=${live(text)}
    @input=${(event: InputEvent) => event.target instanceof HTMLInputElement && typeMore(page, event.target.value)}
    @focus=${() => focusMore(page)}
    @blur=${(event: FocusEvent) => leave(page, event)}
    @keydown=${(event: KeyboardEvent) => moreKeys(page, event)}
  />`;
}

function moreOptions({ page, state }: View, more: readonly { readonly name: string }[]) {
  const { list } = state.composer;
  const open = list?.of === 'options';
  const [only] = more;
  const label = more.length === 1 && only ? `+ ${only.name}` : `+ ${more.length} more`;
  const run = () => {
    if (open) change(page, { list: undefined });
    else if (more.length === 1 && only) addOption(page, only.name);
    else openOptions(page);
  };
  return html`<button
    type="button"
    class="more-options"
    aria-haspopup="listbox"
    aria-expanded=${open}
    aria-controls=${LIST_ID}
    @click=${run}
    @keydown=${(event: KeyboardEvent) => open && listKeys(page, event)}
    title=${more.map(({ name }) => name).join(', ')}
  >${label}</button>`;
}

function replyView({ page, state, world }: View, place: Place) {
  const { replyTo, silent = false } = state.composer;
  const message = messagesIn(world, place.id).find(({ id }) => id === replyTo);
  if (!message) return nothing;
  const name = world.people.get(message.author.id)?.name ?? message.author.username;
  return html`<p class="replying"><span>Replying to <b>${name}</b></span>
    <button
      type="button"
      class="ping"
      aria-label="Ping"
      aria-pressed=${!silent}
      title="Whether the reply tells them that it is for them"
      @click=${() => change(page, { silent: !silent })}
    >@ ${silent ? 'off' : 'on'}</button>
    <button
      type="button"
      class="icon-button"
      aria-label="Do not reply"
      @click=${() => change(page, { replyTo: undefined })}
    >${icon('close')}</button></p>`;
}

function typingView({ world }: View, place: Place) {
  const name = world.people.get(world.typing.get(place.id) ?? '')?.name;
  return html`<p class="typing" aria-live="polite">${name ? `${name} is typing…` : nothing}</p>`;
}

const submit = (run: () => unknown) => (event: SubmitEvent) => {
  event.preventDefault();
  void run();
};

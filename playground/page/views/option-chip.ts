import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { change, focusOption, removeOption, typeOption } from '../composer/composer.ts';
import { pickFor } from '../composer/draft.ts';
import { optionKeys } from '../composer/keys.ts';
import type { Field } from '../composer/option-value.ts';
import type { Page, View } from '../page.ts';
import { icon } from './icons.ts';
import { LIST_ID, optionId } from './list-view.ts';

/** One option of the command being filled in: its name and a field. */
export function optionChip(view: View, field: Field): TemplateResult {
  const { page, state } = view;
  const { name, required = false } = field.option;
  const wrong = state.composer.draft?.problem?.option === name;
  return html`<span class="chip" ?data-wrong=${wrong} ?data-focused=${state.composer.focused === name}>
    <label for=${`option-${name}`}>${name}</label>
    ${field.option.type === Type.Attachment ? fileInput(page, field) : textInput(view, field, wrong)}
    ${
      required
        ? nothing
        : html`<button
          type="button"
          class="chip-close"
          aria-label=${`Leave out ${name}`}
          @click=${() => removeOption(page, name)}
        >${icon('close')}</button>`
    }
  </span>`;
}

function textInput({ page, state }: View, { option, text }: Field, wrong: boolean) {
  const { name, required = false } = option;
  const list = state.composer.focused === name ? state.composer.list : undefined;
  const numeric = option.type === Type.Integer || option.type === Type.Number;
  return html`<input
    id=${`option-${name}`}
    type="text"
    role="combobox"
    inputmode=${numeric ? 'numeric' : 'text'}
    autocomplete="off"
    enterkeyhint="send"
    size=${Math.min(60, Math.max(4, text.length + 1))}
    aria-autocomplete="list"
    aria-expanded=${list !== undefined}
    aria-controls=${LIST_ID}
    aria-activedescendant=${list && list.highlight >= 0 ? optionId(list.highlight) : nothing}
    aria-required=${required}
    aria-invalid=${wrong}
    aria-describedby="command-hint"
    .value=${live(text)}
    @input=${(event: InputEvent) => event.target instanceof HTMLInputElement && typeOption(page, name, event.target.value)}
    @focus=${() => focusOption(page, name)}
    @blur=${(event: FocusEvent) => leave(page, event)}
    @keydown=${(event: KeyboardEvent) => optionKeys(page, event, name)}
  />`;
}

/** The list closes when the focus leaves the composer; within it, the next field opens its own. */
export function leave(page: Page, { relatedTarget }: FocusEvent) {
  if (relatedTarget instanceof Element && relatedTarget.closest('#composer-area')) return;
  change(page, { list: undefined });
}

function fileInput(page: Page, { option: { name } }: Field) {
  const read = async ({ target }: Event) => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    const { draft } = page.state.composer;
    if (!file || !draft) return;
    const value = {
      filename: file.name,
      contentType: file.type || 'application/octet-stream',
      base64: base64(new Uint8Array(await file.arrayBuffer())),
    };
    change(page, { draft: pickFor(draft, name, { name: file.name, value }) });
  };
  return html`<input
    id=${`option-${name}`}
    type="file"
    @change=${read}
    @focus=${() => focusOption(page, name)}
  />`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

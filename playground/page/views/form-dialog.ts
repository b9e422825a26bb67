import {
  type APIModalInteractionResponseCallbackComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { renderMarkdown } from '../markdown/render.ts';
import type { OpenForm, View } from '../page.ts';
import { openModally } from './dialog.ts';
import { namesIn } from './names.ts';
import { isSelect } from './select.ts';
import { choicesOfSelect } from './select-choices.ts';

type Row = APIModalInteractionResponseCallbackComponent;
type Part = Extract<Row, { component: unknown }>['component'];

/** A modal: the form that a command or button asked for. */
export function formDialog(view: View): TemplateResult | typeof nothing {
  const { form } = view.state;
  if (!form) return nothing;
  const { page } = view;
  const close = () => page.set({ form: undefined });
  return html`<dialog class="dialog" aria-labelledby="form-title" ${openModally()} @close=${close}>
    <form class="form" @submit=${(event: SubmitEvent) => submit(view, form, event)}>
      <h2 id="form-title">${form.modal.title}</h2>
      ${form.modal.components.map((row) => rowView(view, row))}
      ${form.problem ? html`<p class="failure" role="alert">${form.problem}</p>` : nothing}
      <div class="form-buttons">
        <button type="button" class="button" @click=${close}>Cancel</button>
        <button
          type="submit"
          class="button primary"
          ?disabled=${form.sending}
          aria-busy=${form.sending}
        >Submit</button>
      </div>
    </form>
  </dialog>`;
}

function rowView(view: View, row: Row) {
  switch (row.type) {
    case ComponentType.ActionRow:
      return row.components.map((part) => fieldView(view, part, part.label ?? ''));
    case ComponentType.Label:
      return fieldView(view, row.component, row.label, row.description);
    case ComponentType.TextDisplay:
      return html`<div class="markdown">${renderMarkdown(row.content, namesIn(view.world))}</div>`;
    default:
      return nothing;
  }
}

function fieldView(view: View, part: Part, label: string, description = '') {
  const field = controlView(view, part);
  if (field === nothing) return nothing;
  const required =
    'required' in part && part.required === false ? nothing : html`<i aria-hidden="true">*</i>`;
  return html`<label><span>${label} ${required}</span>${description ? html`<small>${description}</small>` : nothing}${field}</label>`;
}

function controlView({ world }: View, part: Part) {
  if (part.type === ComponentType.TextInput) {
    const {
      custom_id: name,
      value = '',
      placeholder = '',
      min_length: min,
      max_length: max = 4000,
    } = part;
    const required = part.required ?? true;
    return part.style === TextInputStyle.Paragraph
      ? html`<textarea
        name=${name}
        rows="4"
        .value=${value}
        placeholder=${placeholder}
        minlength=${min ?? nothing}
        maxlength=${max}
        ?required=${required}
      ></textarea>`
      : html`<input
        name=${name}
        .value=${value}
        placeholder=${placeholder}
        minlength=${min ?? nothing}
        maxlength=${max}
        ?required=${required}
        autocomplete="off"
      />`;
  }
  if (!isSelect(part)) return nothing;
  const several = (part.max_values ?? 1) > 1;
  return html`<select name=${part.custom_id} ?multiple=${several} ?required=${part.required ?? true}>
    ${several ? nothing : html`<option value="">${part.placeholder ?? 'Make a selection'}</option>`}
    ${choicesOfSelect(part, world).map(({ value, label, chosen }) => html`<option value=${value} ?selected=${chosen}>${label}</option>`)}
  </select>`;
}

async function submit({ page }: View, form: OpenForm, event: SubmitEvent) {
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLFormElement) || form.sending) return;
  const { problem: _, ...clean } = form;
  const fields = fieldsOf(event.currentTarget);
  page.set({ form: { ...clean, sending: true } });
  const outcome = await page.act({ type: 'submit-modal', modalId: form.modalId, fields });
  if (page.state.form?.modalId !== form.modalId) return;
  const failed = outcome.kind === 'failed' || outcome.kind === 'refused';
  page.set({ form: failed ? { ...clean, sending: false, problem: outcome.reason } : undefined });
}

/** A select gives a list, everything else its text. */
function fieldsOf(form: HTMLFormElement): Record<string, string | readonly string[]> {
  const fields: Record<string, string | readonly string[]> = {};
  for (const element of form.elements) {
    if (element instanceof HTMLSelectElement) {
      fields[element.name] = [...element.selectedOptions].map(({ value }) => value).filter(Boolean);
    } else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      fields[element.name] = element.value;
    }
  }
  return fields;
}

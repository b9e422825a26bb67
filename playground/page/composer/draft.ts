/** A command being filled in: which options are shown, and what is in them. */
import type { OptionValue, OptionValues } from '../../web/protocol.ts';
import type { Callable } from './callable.ts';
import { type Field, readValue } from './option-value.ts';
import type { Suggestion } from './suggestions.ts';

export interface Draft {
  readonly callable: Callable;
  readonly fields: readonly Field[];
  readonly problem?: { readonly option: string; readonly text: string };
}

/** The form with its required options (without any: the first one), `rest` typed into the first. */
export function startDraft(callable: Callable, rest = ''): Draft {
  const fields = callable.options
    .filter(({ required }) => required)
    .map((option) => ({ option, text: '' }));
  return fillFrom({ callable, fields }, rest.trimStart());
}

export function hiddenOptions({ callable, fields }: Draft) {
  return callable.options.filter(({ name }) => !fields.some(({ option }) => option.name === name));
}

export function fieldOf(draft: Draft, name: string): Field | undefined {
  return draft.fields.find(({ option }) => option.name === name);
}

export function showOption(draft: Draft, name: string): Draft {
  const option = hiddenOptions(draft).find((each) => each.name === name);
  return option ? { ...draft, fields: [...draft.fields, { option, text: '' }] } : draft;
}

export function hideOption(draft: Draft, name: string): Draft {
  const fields = draft.fields.filter(({ option }) => option.required || option.name !== name);
  return { callable: draft.callable, fields };
}

export function typeInto(draft: Draft, name: string, text: string): Draft {
  return change(draft, name, ({ option }) => ({ option, text }));
}

export function pickFor(
  draft: Draft,
  name: string,
  { name: text, value }: Pick<Suggestion, 'name' | 'value'>,
): Draft {
  return change(draft, name, ({ option }) => ({ option, text, picked: value }));
}

/** The next required option that is still empty. */
export function nextEmpty({ fields }: Draft): string | undefined {
  return fields.find(({ option, text }) => option.required && text === '')?.option.name;
}

/** The values to send, or the first thing that is wrong. Empty options are left out. */
export function finish(
  draft: Draft,
): { readonly values: OptionValues } | { readonly draft: Draft } {
  const values: Record<string, OptionValue> = {};
  for (const field of draft.fields) {
    if (field.text.trim() === '' && !field.option.required) continue;
    const read = readValue(field);
    if ('problem' in read) {
      return { draft: { ...draft, problem: { option: field.option.name, text: read.problem } } };
    }
    values[field.option.name] = read.value;
  }
  return { values };
}

/** What is filled in so far, for autocomplete: whatever can be read, and the focused text as it is. */
export function valuesSoFar(draft: Draft, focused: string): OptionValues {
  const values: Record<string, OptionValue> = {};
  for (const field of draft.fields) {
    const { name } = field.option;
    const read = readValue(field);
    if (name === focused) values[name] = field.text;
    else if (field.text !== '' && 'value' in read) values[name] = read.value;
  }
  return values;
}

function change(draft: Draft, name: string, update: (field: Field) => Field): Draft {
  return {
    callable: draft.callable,
    fields: draft.fields.map((field) => (field.option.name === name ? update(field) : field)),
  };
}

/** Reads `query: deep nets private: True`, the form in which Discord copies commands, or one text. */
function fillFrom(draft: Draft, rest: string): Draft {
  const first = draft.fields[0]?.option ?? draft.callable.options[0];
  if (rest === '' || !first) return draft;
  const names = draft.callable.options.map(({ name }) => name).join('|');
  const parts = rest.split(new RegExp(`(?:^|\\s)(${names}):\\s?`, 'u'));
  const pairs = rest.startsWith(`${first.name}:`) ? parts.slice(1) : [first.name, rest];
  let filled = draft;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const name = pairs[at] ?? '';
    filled = typeInto(showOption(filled, name), name, pairs[at + 1] ?? '');
  }
  return filled;
}

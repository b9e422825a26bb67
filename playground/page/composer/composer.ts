/** What the composer does: it offers commands and fills in their options. */
import { type ComposerState, focusSoon, type OpenList, type Page } from '../page.ts';
import { type Callable, callables, matching, readTyped } from './callable.ts';
import {
  hiddenOptions,
  hideOption,
  nextEmpty,
  pickFor,
  showOption,
  startDraft,
  typeInto,
} from './draft.ts';
import { completed, mentionable } from './mention.ts';
import { openValues } from './open-values.ts';
import type { Suggestion } from './suggestions.ts';

export function change(page: Page, part: Partial<ComposerState>): void {
  page.set({ composer: { ...page.state.composer, ...part } });
}

/** The field behind the options. */
export const MORE = '#more-text';
export const optionSelector = (name: string) => `#option-${CSS.escape(name)}`;

/** The text box changed: a slash opens the commands, a whole command its form, an @ the people. */
export function typeText(page: Page, text: string): void {
  const all = offered(page);
  const read = readTyped(all, text);
  if (read) beginCommand(page, read.callable.label, read.rest);
  else if (text.startsWith('/')) offerCommands(page, text, matching(all, text.slice(1)));
  else offerPeople(page, text);
}

const offered = ({ state: { world } }: Page): readonly Callable[] =>
  world === undefined ? [] : callables(world.commands, world.you.locale);

function offerCommands(page: Page, text: string, items: readonly Callable[]): void {
  const list: OpenList = {
    of: 'commands',
    title: 'Commands',
    items: items.map(({ label, description }) => ({
      name: label,
      value: label,
      detail: description,
    })),
    highlight: 0,
  };
  change(page, { text, list: items.length > 0 ? list : undefined });
}

function offerPeople(page: Page, text: string): void {
  const { world } = page.state;
  const items = world ? mentionable(text, world) : [];
  const list: OpenList = { of: 'people', title: 'Mention', items, highlight: 0 };
  change(page, { text, list: items.length > 0 ? list : undefined });
}

export function beginCommand(page: Page, label: string, rest = ''): void {
  const callable = offered(page).find((each) => each.label === label);
  if (!callable) return;
  const draft = startDraft(callable, rest);
  const focus = nextEmpty(draft) ?? draft.fields[0]?.option.name;
  change(page, { text: '', draft, list: undefined, focused: undefined });
  focusSoon(focus ? optionSelector(focus) : MORE);
}

export function typeOption(page: Page, name: string, text: string): void {
  const { draft } = page.state.composer;
  if (!draft) return;
  change(page, { draft: typeInto(draft, name, text), focused: name });
  openValues(page, name);
}

export function focusOption(page: Page, name: string): void {
  change(page, { focused: name, list: undefined });
  openValues(page, name);
}

/** Takes an entry of the open list. */
export function pick(page: Page, item: Suggestion): void {
  const { list } = page.state.composer;
  if (list?.of === 'commands') beginCommand(page, String(item.value));
  else if (list?.of === 'options') addOption(page, String(item.value));
  else if (list?.of === 'people') {
    change(page, { text: completed(page.state.composer.text, item), list: undefined });
  } else pickValue(page, item);
}

function pickValue(page: Page, item: Suggestion): void {
  const { draft, focused } = page.state.composer;
  if (!draft || focused === undefined) return;
  const picked = pickFor(draft, focused, item);
  change(page, { draft: picked, list: undefined });
  focusSoon(optionSelector(nextEmpty(picked) ?? focused));
}

export function openOptions(page: Page): void {
  const { draft } = page.state.composer;
  if (!draft) return;
  const items = hiddenOptions(draft).map(({ name, description }) => ({
    name,
    value: name,
    detail: description,
  }));
  change(page, { list: { of: 'options', title: 'Options', items, highlight: 0 } });
  focusSoon(MORE);
}

export function addOption(page: Page, name: string): void {
  const { draft } = page.state.composer;
  if (!draft) return;
  change(page, { text: '', draft: showOption(draft, name), list: undefined });
  focusSoon(optionSelector(name));
}

/**
 * Takes an optional option away and goes one field back; before the first, back to plain text,
 * unless something is written in the others.
 */
export function removeOption(page: Page, name: string): void {
  const { draft } = page.state.composer;
  const at = draft?.fields.findIndex(({ option }) => option.name === name) ?? -1;
  if (!draft || at === -1) return;
  const left = hideOption(draft, name);
  const back =
    draft.fields[at - 1] ?? (left.fields.length < draft.fields.length ? left.fields[0] : undefined);
  if (!back && writtenIn(page) === '') {
    toText(page);
    return;
  }
  change(page, { draft: left, list: undefined });
  if (back) focusSoon(optionSelector(back.option.name));
}

/** Deleting back from a command without options leaves its name, to go on with. */
export function toText(page: Page): void {
  const label = page.state.composer.draft?.callable.label ?? '';
  change(page, { draft: undefined, focused: undefined });
  typeText(page, label);
  focusSoon('#composer');
}

/** What was written in its options stays, as plain text. */
export function leaveCommand(page: Page): void {
  change(page, { text: writtenIn(page), draft: undefined, focused: undefined, list: undefined });
  focusSoon('#composer');
}

function writtenIn(page: Page): string {
  const { draft, text } = page.state.composer;
  const written = draft?.fields.map((field) => field.text) ?? [];
  return [...written, text].filter((each) => each.trim() !== '').join(' ');
}

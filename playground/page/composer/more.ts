/** The place behind the options of a command: whoever types there names an option, or fills one. */
import { focusSoon, type OpenList, type Page } from '../page.ts';
import { addOption, change, leaveCommand, optionSelector, toText } from './composer.ts';
import { type Draft, hiddenOptions, showOption, typeInto } from './draft.ts';
import { listKeys } from './keys.ts';
import { sendCommand } from './send.ts';

/** Options by the beginning of their names; `author:` opens it, any other text begins the first. */
export function typeMore(page: Page, text: string): void {
  const { draft } = page.state.composer;
  if (!draft) return;
  const typed = text.trim().toLowerCase();
  const named = hiddenOptions(draft).find(({ name }) => typed === `${name}:`);
  const [first] = draft.callable.options;
  if (named) addOption(page, named.name);
  else if (first && draft.fields.length === 0 && offered(draft, typed).length === 0) {
    change(page, { text: '', draft: typeInto(showOption(draft, first.name), first.name, text) });
    focusSoon(optionSelector(first.name));
  } else change(page, { text, list: listOf(draft, typed) });
}

export function focusMore(page: Page): void {
  const { draft, list, text } = page.state.composer;
  if (!draft) return;
  const open = list?.of === 'options' ? list : listOf(draft, text.trim().toLowerCase());
  change(page, { focused: undefined, list: open });
}

export function moreKeys(page: Page, event: KeyboardEvent): void {
  if (event.isComposing || listKeys(page, event)) return;
  const { key } = event;
  const back = key === 'Backspace' && page.state.composer.text === '';
  if (key !== 'Enter' && key !== 'Escape' && !back) return;
  event.preventDefault();
  if (key === 'Enter') void sendCommand(page);
  else if (key === 'Escape') leaveCommand(page);
  else goBack(page);
}

function goBack(page: Page): void {
  const last = page.state.composer.draft?.fields.at(-1);
  if (last) focusSoon(optionSelector(last.option.name));
  else toText(page);
}

const offered = (draft: Draft, typed: string) =>
  hiddenOptions(draft).filter(({ name }) => name.startsWith(typed));

/** Nothing typed: nothing highlighted, so that Enter sends. */
function listOf(draft: Draft, typed: string): OpenList | undefined {
  const items = offered(draft, typed).map(({ name, description }) => ({
    name,
    value: name,
    detail: description,
  }));
  if (items.length === 0 && typed === '') return undefined;
  const note = items.length === 0 ? { note: `No option begins with “${typed}”.` } : {};
  return { of: 'options', title: 'Options', items, highlight: typed === '' ? -1 : 0, ...note };
}

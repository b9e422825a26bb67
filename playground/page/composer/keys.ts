import type { OpenList, Page } from '../page.ts';
import { change, leaveCommand, pick, removeOption } from './composer.ts';
import { fieldOf } from './draft.ts';
import { sendCommand, sendText } from './send.ts';

/** Keys in the text box: the list's own first, then Enter sends and Shift+Enter breaks the line. */
export function textKeys(page: Page, event: KeyboardEvent): void {
  if (event.isComposing || listKeys(page, event)) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    void sendText(page);
  }
  if (event.key === 'Escape') change(page, { replyTo: undefined });
}

/** Keys in an option's field. */
export function optionKeys(page: Page, event: KeyboardEvent, name: string): void {
  if (event.isComposing || listKeys(page, event)) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    void sendCommand(page);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    leaveCommand(page);
  } else if (event.key === 'Backspace' && isEmpty(page, name)) {
    event.preventDefault();
    removeOption(page, name);
  }
}

const isEmpty = (page: Page, name: string) => {
  const { draft } = page.state.composer;
  return draft !== undefined && fieldOf(draft, name)?.text === '';
};

/** Whether the open list took the key. */
export function listKeys(page: Page, event: KeyboardEvent): boolean {
  const { list } = page.state.composer;
  if (!list) return false;
  const took = takeKey(page, list, event);
  if (took) event.preventDefault();
  return took;
}

function takeKey(page: Page, list: OpenList, { key, shiftKey }: KeyboardEvent): boolean {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return move(page, list, key === 'ArrowDown' ? 1 : -1);
    case 'Enter':
      return !shiftKey && take(page, list, list.highlight);
    case 'Tab':
      return !shiftKey && take(page, list, completion(page, list));
    case 'Escape':
      change(page, { list: undefined });
      return true;
    default:
      return false;
  }
}

/** Tab takes the first entry where something was typed that it completes. */
function completion({ state }: Page, { highlight }: OpenList): number {
  const { draft, focused, list } = state.composer;
  if (list?.of === 'options') return Math.max(highlight, 0);
  const typed = draft && focused !== undefined ? fieldOf(draft, focused)?.text : '';
  return highlight === -1 && typed ? 0 : highlight;
}

function take(page: Page, list: OpenList, at: number): boolean {
  const item = list.items[at];
  if (!item) return false;
  pick(page, item);
  return true;
}

function move(page: Page, list: OpenList, step: number): boolean {
  const count = list.items.length;
  if (count === 0) return false;
  const from = list.highlight === -1 && step < 0 ? 0 : list.highlight;
  change(page, { list: { ...list, highlight: (from + step + count) % count } });
  return true;
}

import type { Page } from '../page.ts';
import { fieldOf, valuesSoFar } from './draft.ts';
import { completes } from './option-value.ts';
import { ownSuggestions } from './suggestions.ts';

const PAUSE_MS = 120;

/**
 * Opens the list of values for an option: at once where the page knows them, else the bot is
 * asked once the person pauses. An answer that comes after more was typed is dropped.
 */
export function openValues(page: Page, name: string): void {
  const { composer, world } = page.state;
  const field = composer.draft && fieldOf(composer.draft, name);
  if (!world || !field) return;
  const own = ownSuggestions(field.option, field.picked === undefined ? field.text : '', world);
  if (own) {
    const note = own.length === 0 ? 'Nothing in the list fits.' : undefined;
    show(page, name, { items: own, highlight: own.length > 0 ? 0 : -1, note });
  } else if (completes(field.option)) {
    setTimeout(() => ask(page, name, field.text), PAUSE_MS);
  } else show(page, name, undefined);
}

interface Shown {
  readonly items: ReturnType<typeof ownSuggestions> & object;
  readonly highlight: number;
  readonly note?: string | undefined;
}

async function ask(page: Page, name: string, text: string): Promise<void> {
  if (!stillAsked(page, name, text)) return;
  const { draft } = page.state.composer;
  if (!draft) return;
  const outcome = await page.act({
    type: 'autocomplete',
    channelId: page.state.place,
    path: draft.callable.path,
    options: valuesSoFar(draft, name),
    focused: name,
  });
  if (!stillAsked(page, name, text)) return;
  if (outcome.kind === 'choices') {
    const items = outcome.choices.map((choice) => ({ name: choice.name, value: choice.value }));
    show(page, name, items.length > 0 ? { items, highlight: -1 } : undefined);
  } else show(page, name, { items: [], highlight: -1, note: 'Loading options failed.' });
}

function stillAsked(page: Page, name: string, text: string): boolean {
  const { draft, focused } = page.state.composer;
  const field = draft && fieldOf(draft, name);
  return focused === name && field?.text === text && field.picked === undefined;
}

function show(page: Page, name: string, shown: Shown | undefined): void {
  const { composer } = page.state;
  const { note, ...rest } = shown ?? {};
  const list = shown && {
    of: 'values' as const,
    title: name,
    items: shown.items,
    highlight: shown.highlight,
    ...rest,
    ...(note ? { note } : {}),
  };
  page.set({ composer: { ...composer, list } });
}

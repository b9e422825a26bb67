/** What the composer does: it offers commands, fills in their options, and sends. */
import { type ComposerState, focusSoon, type OpenList, type Page, type Waiting } from '../page.ts';
import { scrollToEnd } from '../views/stick-to-end.ts';
import { type Callable, callables, matching, readTyped } from './callable.ts';
import {
  finish,
  hiddenOptions,
  hideOption,
  nextEmpty,
  pickFor,
  showOption,
  startDraft,
  typeInto,
} from './draft.ts';
import { openValues } from './open-values.ts';
import type { Suggestion } from './suggestions.ts';

export function change(page: Page, part: Partial<ComposerState>): void {
  page.set({ composer: { ...page.state.composer, ...part } });
}

export const optionSelector = (name: string) => `#option-${CSS.escape(name)}`;

/** The text box changed: a slash opens the commands, a whole command opens its form. */
export function typeText(page: Page, text: string): void {
  const all = callables(page.state.world?.commands ?? []);
  const read = readTyped(all, text);
  if (read) beginCommand(page, read.callable.label, read.rest);
  else offerCommands(page, text, text.startsWith('/') ? matching(all, text.slice(1)) : []);
}

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

export function beginCommand(page: Page, label: string, rest = ''): void {
  const callable = callables(page.state.world?.commands ?? []).find((each) => each.label === label);
  if (!callable) return;
  const draft = startDraft(callable, rest);
  const focus = nextEmpty(draft) ?? draft.fields[0]?.option.name;
  change(page, { text: '', draft, list: undefined, focused: undefined });
  focusSoon(focus ? optionSelector(focus) : '#send-command');
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
  else pickValue(page, item);
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
}

export function addOption(page: Page, name: string): void {
  const { draft } = page.state.composer;
  if (!draft) return;
  change(page, { draft: showOption(draft, name), list: undefined });
  focusSoon(optionSelector(name));
}

/** Takes an optional option away and goes one field back; before the first, back to plain text. */
export function removeOption(page: Page, name: string): void {
  const { draft } = page.state.composer;
  const at = draft?.fields.findIndex(({ option }) => option.name === name) ?? -1;
  if (!draft || at === -1) return;
  const left = hideOption(draft, name);
  const back =
    draft.fields[at - 1] ?? (left.fields.length < draft.fields.length ? left.fields[0] : undefined);
  if (!back) {
    leaveCommand(page);
    return;
  }
  change(page, { draft: left, list: undefined });
  focusSoon(optionSelector(back.option.name));
}

export function leaveCommand(page: Page): void {
  change(page, { text: '', draft: undefined, focused: undefined, list: undefined });
  focusSoon('#composer');
}

/** Sends the plain message. */
export async function sendText(page: Page): Promise<void> {
  const { text, replyTo } = page.state.composer;
  const content = text.trim();
  if (content === '') return;
  page.set({ composer: { text: '' } });
  const outcome = await page.act({
    type: 'send-message',
    channelId: page.state.place,
    content,
    ...(replyTo ? { replyTo } : {}),
  });
  if (outcome.kind === 'done' || outcome.kind === 'choices') return;
  page.set({ notice: outcome.reason, composer: { text: content, replyTo } });
}

/** Sends the command, or says what is missing. */
export async function sendCommand(page: Page): Promise<void> {
  const { draft } = page.state.composer;
  if (!draft) return;
  const read = finish(draft);
  if ('draft' in read) {
    change(page, { draft: read.draft, list: undefined });
    if (read.draft.problem) focusSoon(optionSelector(read.draft.problem.option));
    return;
  }
  const { place: channelId } = page.state;
  const { path, label } = draft.callable;
  page.set({ composer: { text: '' } });
  focusSoon('#composer');
  await awaiting(page, { channelId, label }, () =>
    page.act({ type: 'run-command', channelId, path, options: read.values }),
  );
}

/** Shows that a command is on its way for as long as it is, and why it failed if it did. */
export async function awaiting(
  page: Page,
  waiting: Waiting,
  run: () => ReturnType<Page['act']>,
): Promise<void> {
  page.set({ waiting: [...page.state.waiting, waiting] });
  scrollToEnd();
  const outcome = await run();
  const others = page.state.waiting.filter((each) => each !== waiting);
  const failed = outcome.kind === 'failed' || outcome.kind === 'refused';
  if (failed && waiting.channelId === page.state.place) scrollToEnd();
  page.set({ waiting: failed ? [...others, { ...waiting, reason: outcome.reason }] : others });
}

/** What the menu of a message can do. */
import type { PageMessage } from '../web/protocol.ts';
import { change } from './composer/composer.ts';
import { awaiting } from './composer/send.ts';
import { focusSoon, type Page } from './page.ts';

export function openMenuAt(page: Page, messageId: string, at: { x: number; y: number }): void {
  page.set({ menu: { messageId, ...at, apps: false } });
  focusSoon('.menu [role=menuitem]');
}

export function closeMenu(page: Page): void {
  const messageId = page.state.menu?.messageId;
  page.set({ menu: undefined });
  if (messageId) focusSoon(`[data-message="${CSS.escape(messageId)}"] .more`);
}

export function replyTo(page: Page, { id }: PageMessage): void {
  page.set({ menu: undefined });
  change(page, { draft: undefined, list: undefined, replyTo: id, silent: false });
  focusSoon('#composer');
}

export async function runMessageMenu(
  page: Page,
  message: PageMessage,
  name: string,
): Promise<void> {
  closeMenu(page);
  const { channel_id: channelId, id: messageId } = message;
  await awaiting(page, { channelId, label: name }, () =>
    page.act({ type: 'message-menu', channelId, messageId, name }),
  );
}

export async function openThread(page: Page, message: PageMessage, name: string): Promise<void> {
  page.set({ menu: undefined });
  const { channel_id: channelId, id: messageId } = message;
  const outcome = await page.act({ type: 'create-thread', channelId, messageId, name });
  if (outcome.kind === 'done') return page.openPlace(messageId);
  if (outcome.kind !== 'choices') page.set({ notice: outcome.reason });
}

export async function deleteMessage(page: Page, message: PageMessage): Promise<void> {
  closeMenu(page);
  const { channel_id: channelId, id: messageId } = message;
  const outcome = await page.act({ type: 'delete-message', channelId, messageId });
  if (outcome.kind === 'refused' || outcome.kind === 'failed') page.set({ notice: outcome.reason });
}

export async function copyText(page: Page, text: string): Promise<void> {
  closeMenu(page);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    page.set({ notice: 'This browser does not let the page copy.' });
  }
}

import { describe, expect, it } from 'vitest';
import type { PageMail } from '../../playground/web/protocol.ts';
import { accessibilityProblems } from './accessibility.ts';
import { withBrowser } from './chromium.ts';
import { overflows, PHONE } from './open-page.ts';
import { useScriptedPage } from './scripted-page.ts';
import { snapshot } from './snapshot.ts';

const mail = (fields: Partial<PageMail> = {}): PageMail => ({
  id: '1',
  from: 'Bot <bot@playground.example>',
  to: 'ada@example.org',
  subject: 'Your code',
  text: 'It is KT4M-97XW',
  html: '<p style="color: green">It is <b>KT4M-97XW</b></p>',
  ...fields,
});

describe('the mailbox', withBrowser, () => {
  const scripted = useScriptedPage();

  it('shows what the bot mails, in a frame where nothing runs', async () => {
    const page = await scripted.show();
    scripted.playground.say({ type: 'mail', mail: mail() });
    scripted.playground.say({
      type: 'mail',
      mail: mail({ id: '2', subject: 'Text alone', html: '', text: 'Words' }),
    });
    await page.getByRole('button', { name: 'Mailbox (2)' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mailbox' });
    await dialog.locator('pre').first().getByText('Words').waitFor();
    await dialog.getByRole('button', { name: 'Your code' }).click();
    await page.frameLocator('.mail-body').getByText('KT4M-97XW').waitFor();
    expect(await page.locator('.mail-body').getAttribute('sandbox')).toBe('');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('fits a screen of 320 pixels', async () => {
    const page = await scripted.show([], PHONE);
    scripted.playground.say({ type: 'mail', mail: mail({ html: '', text: 'w'.repeat(400) }) });
    await page.getByRole('button', { name: 'Channels' }).tap();
    await page.getByRole('button', { name: 'Mailbox (1)' }).tap();
    await page.getByRole('dialog', { name: 'Mailbox' }).waitFor();
    expect(await overflows(page)).toBe(false);
  });
});

describe('time', withBrowser, () => {
  const scripted = useScriptedPage();
  const NAME = 'Move time to what comes next';

  it('is moved where the bot lets it be, and says where it is now', async () => {
    const page = await scripted.show();
    expect(await page.getByRole('button', { name: NAME }).count()).toBe(0);
    scripted.playground.say({ ...snapshot(), movesTime: true });
    scripted.playground.on('move-time', ({ nonce }) => {
      scripted.playground.say({ type: 'time', at: Date.UTC(2030, 0, 2, 12) });
      scripted.playground.say({ type: 'done', nonce });
    });
    await page.getByRole('button', { name: NAME }).click();
    await page.getByText(/Bot’s clock: 1\/2\/30/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('says so where nothing is awaited', async () => {
    const page = await scripted.show();
    scripted.playground.say({ ...snapshot(), movesTime: true });
    scripted.playground.on('move-time', ({ nonce }) =>
      scripted.playground.say({ type: 'refused', nonce, reason: 'Nothing is awaited.' }),
    );
    await page.getByRole('button', { name: NAME }).click();
    await page.getByRole('alert').getByText('Nothing is awaited.').waitFor();
  });
});

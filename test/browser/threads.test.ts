import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { openBrowser, withBrowser } from './chromium.ts';
import { openPage } from './open-page.ts';

describe('threads on the page', withBrowser, () => {
  let browser: Browser;
  let playground: Playground;

  beforeAll(async () => {
    [browser, playground] = await Promise.all([
      openBrowser(),
      startPlayground({ token: 'a token' }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.close();
  });

  const only = () => [...playground.world.guild.threads.values()][0];

  it('are posted with the tag that the forum wants, archived, locked and deleted', async () => {
    const forum = playground.guild.channelId('paper-threads');
    playground.guild.setTagRequired(forum, true);
    const { page, problems } = await openPage(browser, `${playground.pageUrl}?person=ada`);
    await page.getByRole('button', { name: 'paper-threads' }).click();
    await page.getByRole('button', { name: 'New post' }).click();
    await page.getByLabel('Title').fill('LoRA');
    await page.getByLabel('Message').fill('Read this');
    await page.getByLabel('Tags').selectOption({ label: 'open' });
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    const state = page.locator('.thread-state');
    await expect.poll(() => state.textContent()).toBe('open');
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect.poll(() => state.textContent()).toBe('open · locked');
    await page.getByRole('button', { name: 'Archive' }).click();
    await expect.poll(() => only()).toMatchObject({ archived: true, locked: true });
    await page.getByRole('button', { name: 'Reopen' }).click();
    await expect.poll(() => only()?.archived).toBe(false);
    await page.getByRole('button', { name: 'Delete thread' }).click();
    await expect.poll(only).toBeUndefined();
    await page.getByRole('button', { name: 'general' }).click();
    await page.getByRole('log').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('lose a message that its author takes back', async () => {
    const { page } = await openPage(browser, `${playground.pageUrl}?person=max`);
    await page.locator('#composer').fill('Never mind');
    await page.keyboard.press('Enter');
    const message = page.locator('[data-message]', { hasText: 'Never mind' });
    await message.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await expect.poll(() => message.count()).toBe(0);
    await page.context().close();
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { openBrowser, withBrowser } from './chromium.ts';
import { openPage } from './open-page.ts';
import { type RunningColloquy, startColloquy } from './start-colloquy.ts';

/** Everything about editions can be tried on the page: nothing is waited for, nothing needs an account. */
describe('editions in the playground', withBrowser, () => {
  let browser: Browser;
  let colloquy: RunningColloquy;

  beforeAll(async () => {
    [browser, colloquy] = await Promise.all([openBrowser(), startColloquy()]);
  });
  afterAll(async () => {
    await browser?.close();
    await colloquy?.stop();
  });

  const newest = (page: Page) => page.locator('[data-message]').last();

  async function subscribe(page: Page, where: string): Promise<void> {
    await page.locator('#composer').pressSequentially('/digest subscribe ');
    await page.keyboard.type(where);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
  }

  const moveTime = (page: Page) =>
    page.getByRole('button', { name: 'Move time to what comes next' }).click();

  it('come into a channel when time is moved', async () => {
    const { page, problems } = await openPage(browser, `${colloquy.url}?person=ada`);
    await subscribe(page, 'A channel');
    await page.getByText('Subscribed').first().waitFor(PATIENCE);
    await moveTime(page);
    await expect.poll(() => newest(page).textContent(), PATIENCE).toContain('Papers of');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('come into an inbox, after its code was entered', async () => {
    const { page, problems } = await openPage(browser, `${colloquy.url}?person=max`);
    await subscribe(page, 'My inbox');
    await page.getByLabel('Your address').fill('max@example.org');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('button', { name: 'Enter the code' }).waitFor(PATIENCE);
    await page.getByRole('button', { name: 'Mailbox (1)' }).click();
    const code = await page.frameLocator('.mail-body').locator('h1').textContent();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Enter the code' }).click();
    await page.locator('input[name=code]').fill(code ?? '');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Subscribed').first().waitFor(PATIENCE);
    await moveTime(page);
    await page.getByRole('button', { name: 'Mailbox (2)' }).click(PATIENCE);
    await page.frameLocator('.mail-body').getByText('Papers of').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

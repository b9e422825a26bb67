import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { openBrowser, withBrowser } from './chromium.ts';
import { openPage } from './open-page.ts';
import { type RunningColloquy, startColloquy } from './start-colloquy.ts';

/** A meeting and its reminders can be tried on the page alone. */
describe('a meeting in the playground', withBrowser, () => {
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
  const moveTime = (page: Page) =>
    page.getByRole('button', { name: 'Move time to what comes next' }).click();

  it('is an event of the server’s, and its host is reminded', async () => {
    const { page, problems } = await openPage(browser, `${colloquy.url}?person=ada`);
    const day = new Date(Date.now() + 5 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await page
      .locator('#composer')
      .fill(`/meet schedule paper: Linear Adversarial Concept Erasure date: ${day} time: 18:00`);
    await page.getByRole('combobox', { name: 'time' }).press('Enter');
    await expect.poll(() => newest(page).textContent(), PATIENCE).toContain('Meeting scheduled');
    await page.getByRole('button', { name: '1 Event' }).click();
    const events = page.getByRole('dialog', { name: 'Events' });
    await events.getByText('Reading: Linear Adversarial Concept Erasure').waitFor(PATIENCE);
    await events.getByRole('button', { name: 'Close' }).click();
    await moveTime(page);
    await expect
      .poll(() => newest(page).textContent(), PATIENCE)
      .toMatch(/The meeting about .* begins/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { openBrowser, withBrowser } from './chromium.ts';
import { focused, type OpenedPage, openPage, overflows, PHONE } from './open-page.ts';
import { type RunningColloquy, startColloquy } from './start-colloquy.ts';

const PICTURE = fileURLToPath(new URL('../../docs/images/playground.png', import.meta.url));
const MAX_PICTURE_BYTES = 300 * 1024;

/** The real bot on the bundled corpus, in the real playground, as a person meets it. */
describe('a conversation in the playground', withBrowser, () => {
  let browser: Browser;
  let colloquy: RunningColloquy;
  let opened: OpenedPage[] = [];

  beforeAll(async () => {
    [browser, colloquy] = await Promise.all([openBrowser(), startColloquy()]);
  });
  afterAll(async () => {
    await browser?.close();
    await colloquy?.stop();
  });
  afterEach(async () => {
    const problems = opened.flatMap((each) => each.problems);
    await Promise.all(opened.map(({ page }) => page.context().close()));
    opened = [];
    expect(problems).toEqual([]);
  });

  async function enter(person = 'ada', options?: BrowserContextOptions): Promise<Page> {
    const one = await openPage(browser, `${colloquy.url}?person=${person}`, options);
    opened.push(one);
    return one.page;
  }

  const newest = (page: Page) => page.locator('[data-message]').last();

  const says = (page: Page, words: string) =>
    expect.poll(() => newest(page).textContent()).toContain(words);

  /** Types a command with its first option as a person would, and sends it. */
  async function run(page: Page, command: string, text: string): Promise<void> {
    const before = await page.locator('[data-message]').count();
    await page.locator('#composer').pressSequentially(`${command} `);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-message]').count()).toBeGreaterThan(before);
    await expect.poll(() => page.getByText(/Sending command|is thinking/).count()).toBe(0);
  }

  it('opens with a welcome whose three examples answer when clicked', async () => {
    const page = await enter();
    const welcome = page.getByRole('article').first();
    const examples = welcome.getByRole('button', { name: /\w/ }).and(page.locator('.button'));
    await expect.poll(() => examples.count()).toBe(3);
    for (const at of [0, 1, 2]) {
      const before = await page.locator('[data-message]').count();
      await examples.nth(at).click();
      await expect.poll(() => page.locator('[data-message]').count()).toBeGreaterThan(before);
    }
    expect(await page.getByText('This interaction failed').count()).toBe(0);
  });

  it('lets somebody in whom it does not know', async () => {
    const page = await enter('nobody');
    await page.getByRole('button', { name: 'Ada', exact: true, pressed: true }).waitFor();
  });

  it('searches, turns the page and back, and opens a card from the menu', async () => {
    const page = await enter();
    await run(page, '/search', 'language model');
    const reply = newest(page);
    await says(page, 'Papers on “language model”');
    const first = await reply.locator('discord-embed').textContent();
    await reply.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => reply.locator('discord-embed').textContent()).not.toBe(first);
    await reply.getByRole('button', { name: 'Previous' }).click();
    await expect.poll(() => reply.locator('discord-embed').textContent()).toBe(first);

    await reply.getByRole('combobox').click();
    const entry = page.locator('[role=option]').first();
    const title = (await entry.locator('.choice-label').textContent()) ?? '';
    await entry.click();
    await page.getByText('Only you can see this').last().waitFor();
    await expect(title.length).toBeGreaterThan(3);
    await expect.poll(() => newest(page).textContent()).toContain(title.slice(0, 20));
  });

  it('answers a question with a quotation and its paper', async () => {
    const page = await enter();
    await run(page, '/ask', 'How can a concept be erased from representations?');
    await says(page, 'Linear Adversarial Concept Erasure');
    expect(await newest(page).getByRole('link').count()).toBeGreaterThan(0);
  });

  it('takes a title from the live suggestions by keyboard alone', async () => {
    const page = await enter();
    await page.keyboard.type('/pap');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await focused(page)).id).toBe('option-paper');
    await page.keyboard.type('linear adversarial');
    await page.getByRole('option', { name: 'Linear Adversarial Concept Erasure' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await says(page, 'Linear Adversarial Concept Erasure');
    await expect.poll(async () => (await focused(page)).id).toBe('composer');
  });

  it('finds papers from the menu of a message', async () => {
    const page = await enter('max');
    await page.locator('#composer').fill('Does anybody know work on erasing concepts linearly?');
    await page.keyboard.press('Enter');
    const mine = page.getByRole('article').filter({ hasText: 'erasing concepts linearly' });
    await mine.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Find papers' }).click();
    await says(page, 'Linear Adversarial Concept Erasure');
  });

  it('speaks the language that a person chooses', async () => {
    const page = await enter('max');
    await page.getByLabel('Language').selectOption('fr');
    await page.locator('#composer').pressSequentially('/recher');
    await page.getByRole('option', { name: '/rechercher' }).waitFor();
    await page.locator('#composer').fill('');
    await run(page, '/rechercher', 'language model');
    await says(page, 'Articles sur «\u00a0language model\u00a0»');
    await page.getByLabel('Language').selectOption('en-GB');
  });

  it('lets a person use the bot where the server has not added it', async () => {
    const page = await enter('max');
    await page.getByLabel('App installed for you').check();
    await page.getByLabel('App added to this server').uncheck();
    await run(page, '/search', 'language model');
    await says(page, 'Papers on “language model”');
    await page.locator('#composer').pressSequentially('/set');
    await expect.poll(() => page.locator('[role=option]').count()).toBe(0);
    await page.getByLabel('App added to this server').check();
    await page.getByLabel('App installed for you').uncheck();
  });

  it('keeps a private reply from the other person', async () => {
    const ada = await enter('ada');
    const max = await enter('max');
    await ada.locator('#composer').fill('/search query: diffusion private: True');
    await ada.getByRole('combobox', { name: 'query' }).press('Enter');
    await ada.getByText('Papers on “diffusion”').waitFor();
    await run(ada, '/search', 'transformer');
    await max.getByText('Papers on “transformer”').waitFor();
    expect(await max.getByText('Papers on “diffusion”').count()).toBe(0);

    await ada.getByRole('button', { name: 'Max', exact: true }).click();
    await expect.poll(() => ada.getByText('Papers on “diffusion”').count()).toBe(0);
    await ada.getByText('Papers on “transformer”').waitFor();
  });

  it('opens a thread from a message, a post in the forum and a direct conversation', async () => {
    const page = await enter('max');
    await page.locator('#composer').fill('Shall we read this?');
    await page.keyboard.press('Enter');
    await page.getByText('Shall we read this?').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Create thread' }).click();
    await page.getByRole('log', { name: 'Messages in Shall we read this?' }).waitFor();
    await run(page, '/search', 'attention');
    await says(page, 'Papers on “attention”');

    await page.getByRole('button', { name: 'paper-threads' }).click();
    await page.getByRole('button', { name: 'New post' }).click();
    await page.getByLabel('Title').fill('A paper of the week');
    await page.getByLabel('Message').fill('Worth an hour');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.getByRole('article').getByText('Worth an hour').waitFor();

    await page.getByRole('button', { name: /^Colloquy/ }).click();
    await page.getByRole('log', { name: 'Messages in @Colloquy' }).waitFor();
    await run(page, '/search', 'graphs');
    await says(page, 'Papers on “graphs”');
  });

  it.each(['dark', 'light'] as const)(
    'stays accessible when the bot has spoken, in the %s theme',
    async (colorScheme) => {
      const page = await enter('ada', { colorScheme });
      await run(page, '/search', 'graph neural network');
      await run(page, '/ask', 'What is the weather in Paris today?');
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('fits a phone of 320 pixels when the bot has spoken', async () => {
    const page = await enter('max', PHONE);
    await run(page, '/search', 'language model');
    await says(page, 'Papers on “language model”');
    expect(await overflows(page)).toBe(false);
    expect(await page.evaluate('messages.scrollWidth <= messages.clientWidth')).toBe(true);
  });

  it('makes a picture of a search and an answered question', async () => {
    const update = process.env.UPDATE_PICTURE === '1';
    const path = update ? PICTURE : join(tmpdir(), 'colloquy-playground.png');
    const fresh = await startColloquy();
    try {
      const one = await openPage(browser, fresh.url, { viewport: { width: 1280, height: 790 } });
      opened.push(one);
      const { page } = one;
      await run(page, '/search', '"kalman filter" -object');
      await run(page, '/ask', 'How can a concept be erased from representations?');
      await says(page, 'Linear Adversarial Concept Erasure');
      await page.screenshot({ path });
      expect((await stat(path)).size).toBeLessThan(MAX_PICTURE_BYTES);
    } finally {
      await fresh.stop();
    }
  });
});

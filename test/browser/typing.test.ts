import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { withBrowser } from './chromium.ts';
import { useScriptedPage } from './scripted-page.ts';
import { commands, snapshot } from './snapshot.ts';

const [search] = commands;
const options = search && 'options' in search ? (search.options ?? []) : [];
/** Nothing of it is required. */
const similar = {
  ...(search ?? snapshot().commands[0]),
  name: 'similar',
  options: options.map((option) => ({ ...option, required: false })),
} as (typeof commands)[number]; // the fields of /search, but optional

describe('typing into a command', withBrowser, () => {
  const scripted = useScriptedPage();
  let page: Page;

  beforeEach(async () => {
    page = await scripted.show();
    scripted.playground.say({ type: 'commands', commands: [...commands, similar] });
    scripted.playground.on('run-command', ({ nonce }) =>
      scripted.playground.say({ type: 'interaction-succeeded', nonce }),
    );
    await page.locator('#composer').focus();
  });

  const sent = () =>
    scripted.actionsOf('run-command').map(({ path, options: values }) => ({ path, values }));
  const chosen = async (label: string) => {
    await page.keyboard.type(label);
    await page.getByRole('option', { name: label }).waitFor();
    await page.keyboard.press('Enter');
  };

  it('goes into the first option where none is required', async () => {
    await chosen('/similar');
    await page.getByRole('option', { name: 'author' }).waitFor();
    await page.keyboard.type('Linear attention');
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([{ path: ['similar'], values: { query: 'Linear attention' } }]);
  });

  it('works the same when the command is typed in full, in any case', async () => {
    await page.keyboard.type('/Similar linear attention');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/search linear attention');
    await page.keyboard.press('Enter');
    const values = { query: 'linear attention' };
    await expect.poll(sent).toEqual([
      { path: ['similar'], values },
      { path: ['search'], values },
    ]);
  });

  it('opens the option whose name it begins, with Tab or a colon', async () => {
    await chosen('/search');
    await page.keyboard.type('nets');
    await page.keyboard.press('Tab');
    await page.keyboard.type('auth');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Smith');
    await page.locator('#more-text').focus();
    await page.keyboard.type('since:2020');
    await page.keyboard.press('Enter');
    const values = { query: 'nets', author: 'Smith', since: 2020 };
    await expect.poll(sent).toEqual([{ path: ['search'], values }]);
  });

  it('stays where it fits nothing, and is not sent without', async () => {
    await page.keyboard.type('/help');
    await page.keyboard.type(' me');
    await page.getByText('No option begins with “me”.').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('#more-text').inputValue()).toBe('me');
    expect(sent()).toEqual([]);
  });

  it('is not lost on a button', async () => {
    await chosen('/search');
    await page.getByRole('button', { name: '+ 4 more' }).click();
    await page.keyboard.type('sin');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'since' }).waitFor();
    await page.locator('#send-command').focus();
    await page.keyboard.type('2020');
    await expect.poll(() => page.locator('#option-since').inputValue()).toBe('2020');
  });

  it('is kept when a person deletes back or leaves', async () => {
    await chosen('/search');
    await page.keyboard.press('Backspace');
    await expect.poll(() => page.locator('#composer').inputValue()).toBe('/search');
    await page.keyboard.type(' deep nets');
    await page.getByRole('button', { name: 'Leave the command' }).click();
    await expect.poll(() => page.locator('#composer').inputValue()).toBe('deep nets');
  });

  it('waits while one is elsewhere', async () => {
    await page.keyboard.type('Half a sent');
    await page.getByRole('button', { name: 'discussions' }).click();
    await expect.poll(() => page.locator('#composer').count()).toBe(0);
    await page.getByRole('button', { name: 'papers', exact: true }).click();
    await expect.poll(() => page.locator('#composer').inputValue()).toBe('Half a sent');
  });

  it('comes back when the command does not arrive', async () => {
    scripted.playground.on('run-command', ({ nonce }) =>
      scripted.playground.say({ type: 'refused', nonce, reason: 'Not here.' }),
    );
    await page.keyboard.type('/search deep nets');
    await page.keyboard.press('Enter');
    await page.getByText('Not here.').waitFor();
    await expect.poll(() => page.locator('#option-query').inputValue()).toBe('deep nets');
  });
});

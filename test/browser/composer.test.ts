import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { withBrowser } from './chromium.ts';
import { focused } from './open-page.ts';
import { useScriptedPage } from './scripted-page.ts';
import { colloquy } from './snapshot.ts';

describe('the composer', withBrowser, () => {
  const scripted = useScriptedPage();
  const { actionsOf } = scripted;
  let page: Page;

  beforeEach(async () => {
    page = await scripted.show();
    scripted.playground.on('run-command', ({ nonce }) =>
      scripted.playground.say({ type: 'interaction-succeeded', nonce }),
    );
  });

  const sent = () => actionsOf('run-command').map(({ path, options }) => ({ path, options }));

  it('offers commands with their descriptions after a slash and narrows them', async () => {
    await page.locator('#composer').pressSequentially('/');
    const entries = page.locator('[role=option]');
    await expect.poll(() => entries.count()).toBe(4);
    await page.keyboard.type('sea');
    await expect.poll(() => entries.count()).toBe(1);
    await page.getByRole('option', { name: '/search Find papers in the corpus' }).waitFor();
  });

  it('takes what is typed while nothing has the focus', async () => {
    await page.getByRole('heading', { name: 'papers', exact: true }).click();
    await page.keyboard.type('/he');
    await page.getByRole('option', { name: '/help What Colloquy can do' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(sent).toEqual([{ path: ['help'], options: {} }]);
  });

  it('runs a command by keyboard alone', async () => {
    await page.locator('#composer').focus();
    await page.keyboard.type('/sea');
    await page.keyboard.press('Tab');
    await page.getByRole('combobox', { name: 'query' }).waitFor();
    await page.keyboard.type('concept erasure');
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([{ path: ['search'], options: { query: 'concept erasure' } }]);
    await expect.poll(async () => (await focused(page)).id).toBe('composer');
  });

  it('reads a command that was pasted whole, with its options', async () => {
    await page.locator('#composer').fill('/search query: deep nets private: True');
    await page.getByRole('combobox', { name: 'private' }).press('Enter');
    await page.keyboard.press('Enter');
    await expect
      .poll(sent)
      .toEqual([{ path: ['search'], options: { query: 'deep nets', private: true } }]);
  });

  it('takes a live suggestion with the arrows and sends its value', async () => {
    scripted.playground.on('autocomplete', ({ nonce, options }) =>
      scripted.playground.say({
        type: 'choices',
        nonce,
        choices: [
          { name: `First for ${options.query}`, value: 'id:1' },
          { name: `Second for ${options.query}`, value: 'id:2' },
        ],
      }),
    );
    await page.locator('#composer').pressSequentially('/search conc');
    await page.getByRole('option', { name: 'Second for conc' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('combobox', { name: 'query' }).inputValue())
      .toBe('Second for conc');
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([{ path: ['search'], options: { query: 'id:2' } }]);
  });

  it('asks for suggestions once a person pauses, with all that is filled in', async () => {
    // No time passes while they type, however slow the machine is.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.locator('#composer').pressSequentially('/search abcd');
    await page.clock.runFor(1_000);
    await expect.poll(() => actionsOf('autocomplete').at(-1)?.options).toEqual({ query: 'abcd' });
    expect(actionsOf('autocomplete').length).toBeLessThanOrEqual(2);
  });

  it('says which required option is missing and goes there', async () => {
    await page.locator('#composer').pressSequentially('/search ');
    await page.keyboard.press('Enter');
    await page.getByText('This option is required.').waitFor();
    const field = page.getByRole('combobox', { name: 'query' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(scripted.playground.actions.some(({ type }) => type === 'run-command')).toBe(false);
  });

  it('adds an optional option, checks its value, and leaves it out again', async () => {
    await page.locator('#composer').pressSequentially('/search x');
    await page.getByRole('button', { name: '+ 4 more' }).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'since' }).waitFor();
    await page.keyboard.type('1800');
    await page.keyboard.press('Enter');
    await page.getByText('The smallest number is 1900.').waitFor();
    for (let at = 0; at < 5; at += 1) await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([{ path: ['search'], options: { query: 'x' } }]);
  });

  it('offers the choices of subcommands and the roles of the server', async () => {
    await page.locator('#composer').pressSequentially('/digest subscribe ');
    await page.getByRole('option', { name: 'channel', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '+ mention' }).click();
    await page.getByRole('option', { name: 'Readers' }).click();
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([
      {
        path: ['digest', 'subscribe'],
        options: { where: 'channel', mention: '100000000000000020' },
      },
    ]);
  });

  it('goes back to plain text with Escape, and keeps what was typed', async () => {
    await page.locator('#composer').pressSequentially('/search ');
    await page.getByRole('combobox', { name: 'query' }).waitFor();
    await page.keyboard.type('hello');
    await page.keyboard.press('Escape');
    await page.locator('#composer').waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => actionsOf('send-message').map(({ content }) => content))
      .toEqual(['hello']);
  });

  it('names the bot behind an @', async () => {
    await page.locator('#composer').pressSequentially('@col');
    await page.getByRole('option', { name: 'Colloquy App' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('why?');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => actionsOf('send-message').map(({ content }) => content))
      .toEqual([`<@${colloquy.id}> why?`]);
  });

  it('gives the text back when a message is refused', async () => {
    scripted.playground.on('send-message', ({ nonce }) =>
      scripted.playground.say({ type: 'refused', nonce, reason: 'You may not write here.' }),
    );
    await page.locator('#composer').fill('hello');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('You may not write here.').waitFor();
    await expect.poll(() => page.locator('#composer').inputValue()).toBe('hello');
  });

  it('says so when the bot does not answer', async () => {
    scripted.playground.on('run-command', ({ nonce, channelId }) =>
      scripted.playground.say({
        type: 'interaction-failed',
        nonce,
        channelId,
        reason: 'The application did not respond',
      }),
    );
    await page.locator('#composer').pressSequentially('/help ');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('alert').getByText('The application did not respond').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => page.getByText('The application did not respond').count()).toBe(0);
  });
});

import { ButtonStyle, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { PageMessage } from '../../playground/web/protocol.ts';
import { withBrowser } from './chromium.ts';
import { focused } from './open-page.ts';
import { useScriptedPage } from './scripted-page.ts';
import { colloquy, max, message } from './snapshot.ts';

const withParts: Partial<PageMessage> = {
  content: 'Choose',
  components: [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Primary,
          label: 'Next',
          custom_id: 'next',
        },
        {
          type: ComponentType.Button,
          style: ButtonStyle.Secondary,
          label: 'Previous',
          custom_id: 'previous',
          disabled: true,
        },
        {
          type: ComponentType.Button,
          style: ButtonStyle.Link,
          label: 'Page',
          url: 'https://arxiv.org/',
        },
      ],
    },
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: 'card',
          placeholder: 'Open a card',
          options: [
            { label: 'First paper', value: '1', description: 'by A' },
            { label: 'Second paper', value: '2', description: 'by B' },
          ],
        },
      ],
    },
  ],
};

describe('buttons, menus and forms on the page', withBrowser, () => {
  const scripted = useScriptedPage();
  const { show } = scripted;

  it('keeps what was set while other things are painted, and takes back what was refused', async () => {
    const page = await show();
    await page.getByLabel('Language').selectOption('fr');
    await page.getByLabel('App installed for you').check();
    await page.locator('#composer').pressSequentially('hello');
    expect(await page.getByLabel('App installed for you').isChecked()).toBe(true);
    expect(await page.getByLabel('Language').inputValue()).toBe('fr');
    await expect.poll(() => scripted.actionsOf('install')).toHaveLength(1);
    const [wish] = scripted.actionsOf('install');
    scripted.playground.say({ type: 'refused', nonce: wish?.nonce ?? '', reason: 'Not here.' });
    await page.getByText('Not here.').waitFor();
    expect(await page.getByLabel('App installed for you').isChecked()).toBe(false);
    expect(await page.getByLabel('Language').inputValue()).toBe('fr');
  });

  it('presses a button and says under the message that nothing came', async () => {
    const page = await show([message(colloquy, withParts)]);
    scripted.playground.on('press-button', ({ nonce, channelId, messageId }) =>
      scripted.playground.say({
        type: 'interaction-failed',
        nonce,
        channelId,
        messageId,
        reason: 'This interaction failed',
      }),
    );
    expect(await page.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);
    expect(await page.getByRole('link', { name: 'Page' }).getAttribute('rel')).toContain(
      'noopener',
    );
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('alert').getByText('This interaction failed').waitFor();
    expect(scripted.playground.actions).toMatchObject([{ type: 'press-button', customId: 'next' }]);
  });

  it('chooses from a menu by keyboard', async () => {
    const page = await show([message(colloquy, withParts)]);
    const menu = page.getByRole('combobox', { name: 'Open a card' });
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Second paper' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => scripted.playground.actions)
      .toMatchObject([{ type: 'choose', customId: 'card', values: ['2'] }]);
    await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('false');
  });

  it('opens the menu of a message with Shift+F10 and runs an app’s command', async () => {
    const page = await show([message(max, { content: 'zero padding' })]);
    await page.getByRole('button', { name: 'More for the message of Max' }).focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Reply' }).waitFor();
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Find papers');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => scripted.playground.actions)
      .toMatchObject([{ type: 'message-menu', name: 'Find papers' }]);
  });

  it('replies with or without a ping', async () => {
    const page = await show([message(max, { content: 'zero padding' })]);
    await page.getByRole('button', { name: 'More for the message of Max' }).click();
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await page.getByRole('button', { name: 'Ping', pressed: true }).click();
    await page.getByRole('button', { name: 'Ping', pressed: false }).waitFor();
    await page.locator('#composer').fill('why?');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => scripted.playground.actions)
      .toMatchObject([{ type: 'send-message', content: 'why?', ping: false }]);
  });

  it('keeps the focus in a form, sends its fields, and shows what is refused', async () => {
    const page = await show([message(colloquy, withParts)]);
    scripted.playground.on('press-button', ({ nonce }) => {
      scripted.playground.say({
        type: 'modal',
        nonce,
        modalId: 'm1',
        modal: {
          custom_id: 'mail',
          title: 'Your address',
          components: [
            {
              type: ComponentType.Label,
              label: 'E-mail',
              component: {
                type: ComponentType.TextInput,
                custom_id: 'address',
                style: TextInputStyle.Short,
              },
            },
          ],
        },
      });
      scripted.playground.say({ type: 'interaction-succeeded', nonce });
    });
    scripted.playground.on('submit-modal', ({ nonce }) =>
      scripted.playground.say({ type: 'refused', nonce, reason: 'No such address.' }),
    );
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('dialog', { name: 'Your address' }).waitFor();
    await page.getByLabel('E-mail').fill('ada@example.org');
    for (let at = 0; at < 6; at += 1) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ inDialog: true });
    }
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('No such address.').waitFor();
    expect(scripted.playground.actions.at(-1)).toMatchObject({
      type: 'submit-modal',
      modalId: 'm1',
      fields: { address: 'ada@example.org' },
    });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});

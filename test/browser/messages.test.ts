import { ButtonStyle, ComponentType, InteractionType, TextInputStyle } from 'discord-api-types/v10';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EPHEMERAL, LOADING, type PageMessage } from '../../src/playground/page-protocol.ts';
import { openBrowser, skipBrowser } from './chromium.ts';
import { focused, type OpenedPage, openPage } from './open-page.ts';
import { type ScriptedPlayground, startScripted } from './scripted-playground.ts';
import { ada, CHANNEL, colloquy, max, message, snapshot, THREAD } from './snapshot.ts';

const usedBy = (user: typeof ada, name: string): Partial<PageMessage> => ({
  interaction_metadata: {
    ...{ name }, // sent by Discord, not yet in its published types
    id: '300000000000000001',
    type: InteractionType.ApplicationCommand,
    user: { id: user.id, username: user.key, global_name: null, discriminator: '0', avatar: null },
    authorizing_integration_owners: {},
  },
});

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

describe.skipIf(skipBrowser)('messages on the page', () => {
  let browser: Browser;
  let playground: ScriptedPlayground;
  let opened: OpenedPage;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await opened.page.context().close();
    await playground.stop();
    expect(opened.problems).toEqual([]);
  });

  async function show(messages: readonly PageMessage[], options?: BrowserContextOptions) {
    playground = await startScripted(snapshot(messages));
    opened = await openPage(browser, playground.url, options);
    return opened.page;
  }

  it('shows text of strangers as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const page = await show([
      message(max, {
        content: `${hostile} [click](javascript:document.title=3) [a](data:text/html,x)`,
      }),
      message(colloquy, {
        embeds: [
          {
            title: hostile,
            url: 'javascript:document.title=4',
            description: hostile,
            author: { name: hostile, url: 'javascript:document.title=5' },
            fields: [{ name: hostile, value: hostile }],
            footer: { text: hostile },
            image: { url: 'https://example.org/x.png' },
          },
        ],
        components: [
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.Button,
                style: ButtonStyle.Link,
                label: hostile,
                url: 'javascript:document.title=6',
              },
            ],
          },
        ],
      }),
    ]);
    const log = page.getByRole('log');
    await log.getByText(hostile).first().waitFor();
    expect(await log.locator('img:not([src^="/avatars/"]), script, a').count()).toBe(0);
    expect(await page.title()).toBe('#papers · Reading Room');
  });

  it('says who used which command, and that the bot is thinking', async () => {
    const page = await show([message(colloquy, { ...usedBy(max, 'search'), flags: LOADING })]);
    await page.getByText('Max used /search').waitFor();
    await page.getByText('Colloquy is thinking…').waitFor();
  });

  it('marks a private reply and dismisses it', async () => {
    const page = await show([
      message(colloquy, { ...usedBy(ada, 'help'), content: 'Hello', flags: EPHEMERAL }),
    ]);
    playground.on('dismiss', ({ messageId, channelId }) =>
      playground.say({ type: 'message-deleted', channelId, messageId }),
    );
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
  });

  it('presses a button and says under the message that nothing came', async () => {
    const page = await show([message(colloquy, withParts)]);
    playground.on('press-button', ({ nonce, channelId, messageId }) =>
      playground.say({
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
    expect(playground.actions).toMatchObject([{ type: 'press-button', customId: 'next' }]);
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
      .poll(() => playground.actions)
      .toMatchObject([{ type: 'choose', customId: 'card', values: ['2'] }]);
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
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
      .poll(() => playground.actions)
      .toMatchObject([{ type: 'message-menu', name: 'Find papers' }]);
  });

  it('keeps the focus in a form, sends its fields, and shows what is refused', async () => {
    const page = await show([message(colloquy, withParts)]);
    playground.on('press-button', ({ nonce }) => {
      playground.say({
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
      playground.say({ type: 'interaction-succeeded', nonce });
    });
    playground.on('submit-modal', ({ nonce }) =>
      playground.say({ type: 'refused', nonce, reason: 'No such address.' }),
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
    expect(playground.actions.at(-1)).toMatchObject({
      type: 'submit-modal',
      modalId: 'm1',
      fields: { address: 'ada@example.org' },
    });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('connects again after a lost connection, and says so meanwhile', async () => {
    const page = await show([message(max, { content: 'still here' })]);
    playground.drop();
    await page.getByText('The connection to the playground was lost').waitFor();
    await expect
      .poll(() => page.getByText('The connection to the playground was lost').count())
      .toBe(0);
    await page.getByText('still here').waitFor();
  });

  it('shows what others write as it comes, edits and deletions too', async () => {
    const page = await show([]);
    const first = message(max, { content: 'first words' });
    playground.say({ type: 'typing', channelId: CHANNEL, personId: max.id });
    await page.getByText('Max is typing…').waitFor();
    playground.say({ type: 'message-created', message: first });
    await page.getByText('first words').waitFor();
    expect(await page.getByText('Max is typing…').count()).toBe(0);
    playground.say({
      type: 'message-updated',
      message: { ...first, content: 'other words', edited_timestamp: first.timestamp },
    });
    await page.getByText('other words').waitFor();
    playground.say({ type: 'message-deleted', channelId: CHANNEL, messageId: first.id });
    await expect.poll(() => page.getByText('other words').count()).toBe(0);
  });

  it('opens a thread from the side bar and marks places with new messages', async () => {
    const page = await show([message(max, { channel_id: THREAD, content: 'in the thread' })]);
    await page.getByRole('button', { name: 'Linear Adversarial Concept Erasure' }).click();
    await page.getByText('in the thread').waitFor();
    playground.say({ type: 'message-created', message: message(max, { content: 'elsewhere' }) });
    await page.getByRole('button', { name: /papers.*new messages/ }).click();
    await page.getByText('elsewhere').waitFor();
  });

  it('writes a post in a forum', async () => {
    const page = await show([]);
    await page.getByRole('button', { name: 'discussions', exact: true }).click();
    await page.getByRole('button', { name: 'New post' }).click();
    await page.getByLabel('Title').fill('A paper');
    await page.getByLabel('Message').fill('Worth reading');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await expect
      .poll(() => playground.actions)
      .toMatchObject([{ type: 'create-thread', name: 'A paper', content: 'Worth reading' }]);
  });
});

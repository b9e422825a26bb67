import { ButtonStyle, ComponentType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { EPHEMERAL, LOADING, type PageMessage } from '../../playground/web/protocol.ts';
import { withBrowser } from './chromium.ts';
import { useScriptedPage } from './scripted-page.ts';
import { ada, CHANNEL, colloquy, max, message, THREAD } from './snapshot.ts';

const usedBy = (user: typeof ada, name: string): Partial<PageMessage> => ({
  interaction_metadata: { ...use, user: userOf(user), authorizing_integration_owners: {} },
  interaction: { ...use, name, user: userOf(user) },
});

const use = { id: '300000000000000001', type: InteractionType.ApplicationCommand as const };
const userOf = ({ id, key }: typeof ada) => ({
  id,
  username: key,
  global_name: null,
  discriminator: '0',
  avatar: null,
});

describe('messages on the page', withBrowser, () => {
  const scripted = useScriptedPage();
  const { show } = scripted;

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
    scripted.playground.on('dismiss', ({ messageId, channelId }) =>
      scripted.playground.say({ type: 'message-deleted', channelId, messageId }),
    );
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
  });

  it('connects again after a lost connection, and says so meanwhile', async () => {
    const page = await show([message(max, { content: 'still here' })]);
    const letIn = scripted.playground.drop();
    await page.getByText('The connection to the playground was lost').waitFor();
    letIn();
    await expect
      .poll(() => page.getByText('The connection to the playground was lost').count())
      .toBe(0);
    await page.getByText('still here').waitFor();
  });

  it('shows what others write as it comes, edits and deletions too', async () => {
    const page = await show([]);
    const first = message(max, { content: 'first words' });
    scripted.playground.say({ type: 'typing', channelId: CHANNEL, personId: max.id });
    await page.getByText('Max is typing…').waitFor();
    scripted.playground.say({ type: 'message-created', message: first });
    await page.getByText('first words').waitFor();
    expect(await page.getByText('Max is typing…').count()).toBe(0);
    scripted.playground.say({
      type: 'message-updated',
      message: { ...first, content: 'other words', edited_timestamp: first.timestamp },
    });
    await page.getByText('other words').waitFor();
    scripted.playground.say({ type: 'message-deleted', channelId: CHANNEL, messageId: first.id });
    await expect.poll(() => page.getByText('other words').count()).toBe(0);
  });

  it('opens a thread from the side bar and marks places with new messages', async () => {
    const page = await show([message(max, { channel_id: THREAD, content: 'in the thread' })]);
    await page.getByRole('button', { name: 'Linear Adversarial Concept Erasure' }).click();
    await page.getByText('in the thread').waitFor();
    scripted.playground.say({
      type: 'message-created',
      message: message(max, { content: 'elsewhere' }),
    });
    await page.getByRole('button', { name: /papers.*new messages/ }).click();
    await page.getByText('elsewhere').waitFor();
  });

  it('begins a thread with its message, once', async () => {
    const page = await show([
      message(max, { channel_id: THREAD, type: 21, content: '' }),
      message(max, { channel_id: THREAD, content: 'in the thread' }),
    ]);
    await page.getByRole('button', { name: 'Linear Adversarial Concept Erasure' }).click();
    await page.getByText('in the thread').waitFor();
    expect(await page.locator('[data-message]').count()).toBe(1);
  });

  it('writes a post in a forum', async () => {
    const page = await show([]);
    await page.getByRole('button', { name: 'discussions', exact: true }).click();
    await page.getByRole('button', { name: 'New post' }).click();
    await page.getByLabel('Title').fill('A paper');
    await page.getByLabel('Message').fill('Worth reading');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await expect
      .poll(() => scripted.playground.actions)
      .toMatchObject([{ type: 'create-thread', name: 'A paper', content: 'Worth reading' }]);
  });
});

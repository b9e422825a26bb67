import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PageMessage } from '../../playground/web/protocol.ts';
import { withBrowser } from './chromium.ts';
import { useScriptedPage } from './scripted-page.ts';
import { ada, CHANNEL, colloquy, max, message, THREAD } from './snapshot.ts';

const SIZES = [
  { width: 390, height: 700 },
  { width: 600, height: 700 },
  { width: 900, height: 700 },
  { width: 1280, height: 800 },
];
const PARAGRAPH = 'A sentence that goes on for a while and says little. '.repeat(12);

const history = () =>
  Array.from({ length: 12 }, (_, at) =>
    message(at % 2 === 0 ? max : colloquy, { content: `${at}: ${PARAGRAPH}` }),
  );

const ofCommand = (part: Partial<PageMessage> = {}): PageMessage =>
  message(colloquy, {
    content: 'An answer',
    interaction_metadata: {
      id: THREAD,
      type: 2,
      user: { id: ada.id, username: 'ada', global_name: 'Ada', discriminator: '0', avatar: null },
      authorizing_integration_owners: {},
    },
    ...part,
  });

describe('what was awaited', withBrowser, () => {
  const scripted = useScriptedPage();

  const say = (event: 'message-created' | 'message-updated', said: PageMessage) =>
    scripted.playground.say({ type: event, message: said });

  /** How far below the fold the last message ends, in pixels. */
  const below = (page: Page) =>
    page.evaluate<number>(
      `[...document.querySelectorAll('#messages article')].at(-1).getBoundingClientRect().bottom
        - messages.getBoundingClientRect().bottom`,
    );

  async function readUp(page: Page): Promise<void> {
    await page.locator('#messages').hover();
    await page.mouse.wheel(0, -700);
    await page.locator('#messages[data-away]').waitFor();
  }

  const inSight = (page: Page) => expect.poll(() => below(page)).toBeLessThanOrEqual(0);

  it.each(SIZES)('comes into view at $width pixels, wherever one reads', async (viewport) => {
    const page = await scripted.show(history(), { viewport });
    scripted.playground.on('send-message', ({ nonce, content, channelId }) => {
      say('message-created', message(ada, { content, channel_id: channelId }));
      scripted.playground.say({ type: 'done', nonce });
    });
    await readUp(page);
    await page.locator('#composer').fill('My own words');
    await page.keyboard.press('Enter');
    await page.getByText('My own words').waitFor();
    await inSight(page);

    await readUp(page);
    say('message-created', ofCommand({ content: PARAGRAPH.repeat(2) }));
    await inSight(page);

    await readUp(page);
    say('message-created', message(colloquy, { content: 'Only for you', flags: 64 }));
    await inSight(page);
  });

  it('is a command on its way, and that it failed', async () => {
    const page = await scripted.show(history(), { viewport: { width: 390, height: 700 } });
    await readUp(page);
    await page.locator('#composer').fill('/search deep nets');
    await page.keyboard.press('Enter');
    await page.getByText('Sending command…').waitFor();
    await inSight(page);
    await readUp(page);
    const nonce = scripted.actionsOf('run-command')[0]?.nonce ?? '';
    const reason = 'The application did not respond';
    scripted.playground.say({ type: 'interaction-failed', nonce, channelId: CHANNEL, reason });
    await page.getByText(reason).waitFor();
    await inSight(page);
  });

  it('is the answer that a thinking message becomes', async () => {
    const page = await scripted.show(history(), { viewport: { width: 390, height: 700 } });
    const thinking = ofCommand({ content: '', flags: 128 });
    say('message-created', thinking);
    await page.getByText('is thinking').waitFor();
    await readUp(page);
    say('message-updated', { ...ofCommand(), id: thinking.id, content: PARAGRAPH.repeat(4) });
    await expect.poll(() => page.getByText('is thinking').count()).toBe(0);
    await inSight(page);
  });

  it('stays in view when it grows between two looks at the list', async () => {
    const page = await scripted.show(history(), { viewport: { width: 390, height: 700 } });
    for (let at = 0; at < 10; at += 1) {
      // Scrolling is told one frame later: by then the end has moved on.
      await page.evaluate(`messages.scrollTop -= 1; messages.scrollTop = messages.scrollHeight;
        document.querySelector('.messages-inner').style.paddingBottom = '${at * 150}px'`);
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => resolve()))');
    }
    await page.evaluate(
      `document.querySelector('.messages-inner').style.removeProperty('padding-bottom')`,
    );
    await inSight(page);
    expect(await page.locator('#messages[data-away]').count()).toBe(0);
  });

  it('does not include what others say while one reads', async () => {
    const page = await scripted.show(history(), { viewport: { width: 390, height: 700 } });
    await readUp(page);
    const before = await page.evaluate('messages.scrollTop');
    say('message-created', message(max, { content: 'By the way' }));
    await page.getByText('By the way').waitFor();
    expect(await page.evaluate('messages.scrollTop')).toBe(before);
    await page.getByRole('button', { name: 'Newest messages' }).click();
    await inSight(page);
  });
});

import { describe, expect, it } from 'vitest';
import { withBrowser } from './chromium.ts';
import { useScriptedPage } from './scripted-page.ts';
import { colloquy, message } from './snapshot.ts';

const FROM_ELSEWHERE = { url: 'https://cdn-thumbnails.huggingface.co/social-thumbnails/x.png' };

describe('the page’s pictures', withBrowser, () => {
  const scripted = useScriptedPage();

  it('are placeholders where they come from elsewhere, and nothing is asked there', async () => {
    const page = await scripted.show([
      message(colloquy, { embeds: [{ title: 'A paper', thumbnail: FROM_ELSEWHERE }] }),
    ]);
    const picture = page.locator('discord-embed img');
    await picture.first().waitFor();
    expect(await picture.first().getAttribute('src')).toContain('/avatars/picture.svg');
    expect(await page.content()).not.toContain('cdn-thumbnails');
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeMail } from '../../src/email/code-mail.ts';
import { editionMail } from '../../src/email/edition-mail.ts';
import { createWords } from '../../src/words/words.ts';
import { edition, entry } from '../fakes/editions.ts';
import { subscription } from '../fakes/subscriptions.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openBrowser, withBrowser } from './chromium.ts';
import { overflows } from './open-page.ts';

const words = createWords()('en-US');
const LONG = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4);
const MAILS = {
  edition: editionMail(
    {
      edition: edition([
        entry({ title: `A long word: ${LONG}`, line: `And in a quotation: ${LONG}` }),
        entry({ title: 'التعلم العميق للغة العربية', authors: ['ليلى'], line: 'نص عربي قصير.' }),
        entry({ title: 'No page', url: undefined, withdrawn: true }),
      ]),
      subscription: subscription(),
      stopUrl: `https://colloquy.example/unsubscribe/${'x'.repeat(60)}`,
      contact: 'desk@example.org',
    },
    words,
  ).html,
  code: codeMail({ code: 'KT4M97XW', minutes: 15, contact: undefined }, words).html,
};

describe('a mail in a window', withBrowser, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const cases = (['edition', 'code'] as const).flatMap((name) =>
    [320, 1280].flatMap((width) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ name, width, colorScheme })),
    ),
  );

  it.each(cases)(
    'of $width pixels, $colorScheme: the $name is whole and legible',
    async (shown) => {
      const { name, width, colorScheme } = shown;
      const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme });
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.setContent(MAILS[name]);
      expect(await overflows(page)).toBe(false);
      expect(requests).toEqual([]);
      const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(30, 31, 34)');
      // A mail is no page of a site: it has no landmarks.
      const problems = await accessibilityProblems(page);
      expect(problems.filter((problem) => !/^(region|landmark)/.test(problem))).toEqual([]);
      await context.close();
    },
  );

  it('sets a title from right to left where its language is', async () => {
    const page = await browser.newPage();
    await page.setContent(MAILS.edition);
    const direction = await page.evaluate(
      `getComputedStyle([...document.querySelectorAll('h2')][1]).direction`,
    );
    expect(direction).toBe('rtl');
    await page.close();
  });
});

import { ComponentType } from 'discord-api-types/v10';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EPHEMERAL } from '../../playground/web/protocol.ts';
import { accessibilityProblems } from './accessibility.ts';
import { withBrowser } from './chromium.ts';
import { focused, overflows, PHONE } from './open-page.ts';
import { useScriptedPage } from './scripted-page.ts';
import { colloquy, max, message } from './snapshot.ts';

const LONG = 'Electroencephalographically'.repeat(12);
const BUTTONS = ([1, 2, 3, 4] as const).map((style) => ({
  type: ComponentType.Button as const,
  style,
  label: `Button ${style}`,
  custom_id: `${style}`,
}));
const conversation = [
  message(max, {
    content: `# Heading\n**bold** ||hidden|| \`code\` <t:1700000000:R> <@${colloquy.id}>\n> quote\n- one\n\`\`\`\n${LONG}\n\`\`\`\n-# small`,
  }),
  message(colloquy, {
    embeds: [
      {
        color: 0x5865f2,
        title: LONG,
        url: 'https://arxiv.org/',
        description: `[A paper](https://arxiv.org/) ${LONG}`,
        fields: [1, 2, 3].map((at) => ({ name: `Field ${at}`, value: LONG, inline: true })),
        footer: { text: 'Page 1 of 3' },
      },
    ],
    components: [
      {
        type: ComponentType.ActionRow,
        components: BUTTONS,
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: 's',
            placeholder: 'Open a card',
            options: [{ label: LONG.slice(0, 90), value: '1' }],
          },
        ],
      },
    ],
  }),
  message(colloquy, { content: 'Only for Ada', flags: EPHEMERAL }),
];

describe('how the page looks', withBrowser, () => {
  const { show } = useScriptedPage();
  const open = (options?: BrowserContextOptions) => show(conversation, options);

  it.each(['dark', 'light'] as const)('is accessible in the %s theme', async (colorScheme) => {
    const page = await open({ colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is accessible with a list, a menu, a select and a form open', async () => {
    const page = await open();
    await page.locator('#composer').pressSequentially('/search x');
    await page.getByRole('button', { name: '+ 4 more' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave the command' }).click();
    await page.getByRole('combobox', { name: 'Open a card' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Only for Ada').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'discussions', exact: true }).click();
    await page.getByRole('button', { name: 'New post' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is accessible on a phone, the side bar open', async () => {
    const page = await open(PHONE);
    await page.getByRole('button', { name: 'Channels' }).tap();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('follows the system, and remembers the theme chosen here', async () => {
    const page = await open({ colorScheme: 'light' });
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await ground()).toBe('rgb(49, 51, 56)');
    await page.reload();
    await page.getByRole('button', { name: 'Light theme' }).waitFor();
    expect(await ground()).toBe('rgb(49, 51, 56)');
  });

  it('fits a screen of 320 pixels, with long words, lists and the side bar', async () => {
    const page = await open(PHONE);
    expect(await overflows(page)).toBe(false);
    expect(await page.evaluate('messages.scrollWidth <= messages.clientWidth')).toBe(true);
    await page.locator('#composer').pressSequentially('/search x');
    await page.getByRole('button', { name: '+ 4 more' }).tap();
    expect(await overflows(page)).toBe(false);
    await page.getByRole('button', { name: 'Channels' }).tap();
    await page.getByRole('button', { name: 'discussions', exact: true }).tap();
    await page.getByRole('heading', { name: 'discussions' }).waitFor();
    expect(await overflows(page)).toBe(false);
  });

  it('reaches everything with the Tab key, visibly', async () => {
    const page = await open();
    const reached = new Set<string>();
    for (let at = 0; at < 80; at += 1) {
      await page.keyboard.press('Tab');
      const { tag, name, visible } = await focused(page);
      if (tag === 'body') break;
      expect({ name, visible }).toEqual({ name, visible: true });
      reached.add(name);
    }
    const wanted = [
      'papers',
      'Ada',
      'Max',
      'Light theme',
      'Button 1',
      'Open a card',
      'Dismiss message',
      'Message #papers, or / for commands',
    ];
    expect(wanted.filter((name) => !reached.has(name))).toEqual([]);
  });
});

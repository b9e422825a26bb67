import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { PageAction, PageMessage } from '../../playground/web/protocol.ts';
import { openBrowser } from './chromium.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { type ScriptedPlayground, startScripted } from './scripted-playground.ts';
import { snapshot } from './snapshot.ts';

export interface ScriptedPage {
  readonly playground: ScriptedPlayground;
  /** Opens the page on a channel with these messages. */
  show(messages?: readonly PageMessage[], options?: BrowserContextOptions): Promise<Page>;
  /** What the page asked for, of one type. */
  actionsOf<Type extends PageAction['type']>(type: Type): Extract<PageAction, { type: Type }>[];
}

/**
 * A page on a scripted playground for each test of a suite. A test also fails when the page or its
 * console reported an error, or when a request left this machine.
 */
export function useScriptedPage(): ScriptedPage {
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

  return {
    get playground() {
      return playground;
    },
    async show(messages, options) {
      playground = await startScripted(snapshot(messages));
      opened = await openPage(browser, playground.url, options);
      return opened.page;
    },
    actionsOf: <Type extends PageAction['type']>(type: Type) =>
      playground.actions.filter(
        (action): action is Extract<PageAction, { type: Type }> => action.type === type,
      ),
  };
}

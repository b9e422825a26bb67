import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PATIENCE } from '../patience.ts';

export interface OpenedPage {
  readonly page: Page;
  /** Errors of the page and its console, and every request that left this machine. */
  readonly problems: readonly string[];
}

const DESKTOP: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  colorScheme: 'dark',
  reducedMotion: 'reduce',
  locale: 'en-US',
};
export const PHONE: BrowserContextOptions = {
  viewport: { width: 320, height: 640 },
  hasTouch: true,
  isMobile: true,
};

/** Opens the playground in a context of its own and waits for the channel. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ ...DESKTOP, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE.timeout);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (line) => {
    const lostSocket = line.text().includes('WebSocket connection');
    if (line.type() === 'error' && !lostSocket) problems.push(`console: ${line.text()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== '127.0.0.1')
      problems.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  await page.getByRole('log').waitFor();
  return { page, problems };
}

/** Whether something is wider than the screen. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate('document.scrollingElement.scrollWidth > window.innerWidth');
}

const FOCUSED = `(() => {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const field = element.closest('.composer-box, .chip');
  return {
    id: element.id,
    tag: element.localName,
    name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
    visible: getComputedStyle(element).outlineStyle !== 'none' || field !== null,
    inDialog: element === document.body || element.closest('dialog') !== null,
  };
})()`;

/** What has the focus, inside components too. */
export function focused(page: Page): Promise<{
  readonly id: string;
  readonly tag: string;
  readonly name: string;
  readonly visible: boolean;
  readonly inDialog: boolean;
}> {
  return page.evaluate(FOCUSED);
}

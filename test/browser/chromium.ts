/** The system's Chromium, without a network of its own. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export const chromiumPath: string | undefined = [process.env.CHROMIUM_PATH, ...PLACES].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);

/** Without a browser these tests are skipped, with a line that says so; never in CI. */
export const skipBrowser = chromiumPath === undefined && process.env.CI !== 'true';

if (skipBrowser) {
  process.stderr.write('Browser tests are skipped: no Chromium found (set CHROMIUM_PATH).\n');
}

export function openBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error('No Chromium found: install it or set CHROMIUM_PATH');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

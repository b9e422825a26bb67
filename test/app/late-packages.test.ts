import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const APP = new URL('../../src/app/app.ts', import.meta.url).href;

/** Prints the packages that a process has loaded when it has loaded everything a bot opens. */
const PROGRAM = `
import { registerHooks } from 'node:module';
const packages = new Set();
registerHooks({
  load(url, context, next) {
    const name = /.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
    if (name !== undefined && !/discord/.test(url)) packages.add(name);
    return next(url, context);
  },
});
await import(${JSON.stringify(APP)});
process.stdout.write([...packages].join(' '));
`;

it('starts a bot without the packages that are needed later or seldom', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', PROGRAM]);
  const loaded = stdout.split(' ');
  expect(loaded).toContain('kysely');
  const late = 'ai cockatiel feedsmith hono nodemailer pg prom-client undici'.split(' ');
  expect(loaded.filter((name) => late.includes(name))).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { it as base, expect } from 'vitest';

const BOOT = pathToFileURL('src/boot.mjs').href;

/** Files of every format, some of them the second of their kind in their folder. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'one.ts': 'export const one: number = 1;',
  'two.ts': `export { one } from './one.ts'; export const url: string = import.meta.url;`,
  'old/package.json': '{ "type": "commonjs" }',
  'old/first.js': `module.exports = { first: typeof require };`,
  'old/second.js': `module.exports = { second: require('./first').first };`,
  'old/new.mjs': 'export const here = import.meta.url;',
  'main.ts': `
    import { one } from './one.ts';
    import * as two from './two.ts';
    import first from './old/first.js';
    import second from './old/second.js';
    import { here } from './old/new.mjs';
    import * as again from './old/../two.ts';
    const missing = await import('./three.ts').catch((error) => error.message);
    console.log(JSON.stringify({ one, ...two, first, second, here, same: two === again, missing }));`,
};

const it = base.extend<{ readonly run: (booted: boolean) => Record<string, unknown> }>({
  run: async ({ task: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-neighbours-'));
    for (const [name, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    await use((booted) => {
      const args = [...(booted ? ['--import', BOOT] : []), join(folder, 'main.ts')];
      return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    });
    await rm(folder, { recursive: true });
  },
});

it('finds the modules that Node finds by itself', ({ run }) => {
  const { missing: _, ...found } = run(true);
  const { missing: __, ...byNode } = run(false);
  expect(found).toEqual(byNode);
  expect(found).toMatchObject({ one: 1, same: true, second: { second: 'function' } });
});

it('names a file that is not there', ({ run }) => {
  expect(run(true).missing).toContain('three.ts');
});

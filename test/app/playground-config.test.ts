import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadConfig } from '../../config/index.ts';
import { playgroundConfig } from '../../src/app/playground-config.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';

it.each(['', 'half a key'])('makes the key anew that a full disk cut to “%s”', (left) => {
  const folder = temporaryFolder();
  const file = join(folder, 'playground.key');
  writeFileSync(file, left);
  const config = loadConfig({ DATABASE_URL: `sqlite:${join(folder, 'a.db')}` });
  const { secretKey } = playgroundConfig(config, 'smtp://127.0.0.1:1').mail;
  expect(secretKey).toHaveLength(43);
  expect(readFileSync(file, 'utf8')).toBe(secretKey);
  expect(playgroundConfig(config, 'smtp://127.0.0.1:1').mail.secretKey).toBe(secretKey);
});

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config/index.ts';

/**
 * The configuration in the playground, out of which no mail goes: all of it comes into the mailbox that its
 * page shows. Addresses are encrypted there, too, with a key that lies beside the database.
 */
export const playgroundConfig = (config: Config, smtpUrl: string): Config => ({
  ...config,
  pacing: { ...config.pacing, mailSeconds: 0 },
  mail: {
    ...config.mail,
    smtpUrl,
    from: config.mail.from ?? 'Colloquy <colloquy@playground.example>',
    secretKey: config.mail.secretKey ?? keptKey(config.dataFolder),
  },
});

const KEY_BYTES = 32;

function keptKey(folder: string): string {
  const file = join(folder, 'playground.key');
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // A full disk leaves an empty file.
  if (Buffer.from(kept, 'base64url').length === KEY_BYTES) return kept;
  const key = randomBytes(KEY_BYTES).toString('base64url');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, key, { mode: 0o600 });
  } catch {
    // The database beside it cannot be written either, and says what to do.
  }
  return key;
}

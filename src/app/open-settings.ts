import type { Logger } from 'pino';
import { settingNames } from '../../config/env.ts';
import { readEnvironment } from '../../config/environment.ts';
import { type Config, ConfigError, loadConfig } from '../../config/index.ts';
import { createLog } from '../shared/log.ts';
import { mistyped } from './mistyped.ts';

/**
 * The configuration, and the log with a warning of each variable that looks mistyped; a quiet log
 * starts at warnings. Throws a ConfigError.
 */
export function openSettings({ quiet = false } = {}): {
  readonly config: Config;
  readonly log: Logger;
} {
  const env = readEnvironment();
  const doubts = mistyped(env, settingNames);
  const config = loadDoubted(env, doubts);
  const log = createLog(quiet && config.logLevel === 'info' ? 'warn' : config.logLevel);
  for (const doubt of doubts) log.warn(doubt);
  return { config, log };
}

/** What is wrong may follow from a mistyped name. */
function loadDoubted(
  env: Readonly<Record<string, string | undefined>>,
  doubts: readonly string[],
): Config {
  try {
    return loadConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError([error.message, ...doubts].join('\n'), { cause: error });
  }
}

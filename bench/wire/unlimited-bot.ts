/** The whole bot without limits per person, so that one person of the benchmark can stand for many. */
import { readEnvironment } from '../../config/environment.ts';
import { loadConfig } from '../../config/index.ts';
import { openApp } from '../../src/app/app.ts';
import { createLog } from '../../src/shared/log.ts';

const UNLIMITED = 1_000_000;

const config = loadConfig(readEnvironment());
const limits = { ...config.limits, commandBurst: UNLIMITED, commandsPerMinute: UNLIMITED };
const log = createLog(config.logLevel);
const app = await openApp({ ...config, limits }, log);
const { token = '', apiUrl } = config.discord;
const bot = app.createBot({ token, apiUrl });

process.on('SIGTERM', async () => {
  await bot.stop();
  await app.close();
  process.exit(0);
});
await Promise.all([bot.start(), app.papersThere]);

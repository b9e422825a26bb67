import { type App, openApp } from './app/app.ts';
import { isExpected } from './app/expected-errors.ts';
import { openHttp } from './app/open-http.ts';
import { openPlayground } from './app/open-playground.ts';
import { openSettings } from './app/open-settings.ts';
import { type PatientBot, startPatiently } from './app/patience.ts';
import { playgroundConfig } from './app/playground-config.ts';
import { runWorker } from './app/worker.ts';
import type { Bot } from './discord/client.ts';
import { DiscordConnectError } from './discord/connect-error.ts';
import { createMovableClock, systemClock } from './shared/clock.ts';
import { survivesLostOutput } from './shared/lost-output.ts';
import { describeFault } from './shared/told-error.ts';

/** Whatever happens while stopping, the process has left by then. */
const LEAVE_MS = 5_000;

/** Starts the bot: on Discord with a token, on the playground without. */
async function main(): Promise<void> {
  const { config: settings, log } = openSettings();
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  if (settings.role === 'worker') {
    await runWorker(settings, log, LEAVE_MS);
    process.exit(0);
  }
  const time = createMovableClock(systemClock);
  let opened: App | undefined;
  const moveTime = async () => opened?.toNextDue(time);
  const playground =
    settings.discord.token === undefined
      ? await openPlayground(settings.playground, moveTime)
      : undefined;
  const config = playground ? playgroundConfig(settings, playground.smtpUrl) : settings;
  let bot: PatientBot | undefined;
  let arePapersThere = false;
  let leaving: Promise<void> | undefined;
  const app = await openApp(config, log, playground && { ...playground, clock: time.clock });
  opened = app;
  const hindrance = (): string | undefined => {
    if (leaving) return 'the bot is stopping';
    if (!bot?.isConnected()) return 'the bot is not connected to Discord';
    return arePapersThere ? undefined : 'the papers are being opened';
  };
  const http = await openHttp(
    config,
    { vitals: { ...app.vitals, hindrance }, unsubscriber: app.unsubscriber },
    log,
  );
  const { token, apiUrl } = playground ?? { ...config.discord, token: config.discord.token ?? '' };
  const leave = (code: number): void => {
    if (leaving) process.exit(1);
    setTimeout(() => process.exit(1), LEAVE_MS).unref();
    leaving = (async () => {
      await bot?.stop();
      await http.close();
      await playground?.close();
      await app.close();
      process.exit(code);
    })().catch((error: unknown) => {
      log.error({ err: error }, 'did not stop cleanly');
      process.exit(1);
    });
  };
  const { meter } = http;
  const createBot = (): Bot => app.createBot({ token, apiUrl, meter, onLost: () => leave(1) });
  bot = startPatiently(createBot, log);
  process.on('SIGINT', () => leave(0));
  process.on('SIGTERM', () => leave(0));
  app.replaced.then(() => {
    log.error('another gateway has taken this one’s place: ending');
    if (!leaving) leave(1);
  });
  process.on('uncaughtException', (error) => {
    // A connection that discord.js has let go of may still fail; nobody listens to it any more.
    if (leaving) log.info({ err: error }, 'failed while leaving');
    else {
      log.fatal({ err: error }, 'something broke that nobody caught');
      leave(1);
    }
  });

  if (playground) process.stdout.write(greeting(playground.pageUrl));
  const papersThere = app.papersThere.then(() => {
    arePapersThere = true;
  });
  try {
    await Promise.all([bot.started, papersThere]);
  } catch (error) {
    if (!leaving) {
      tell(error);
      leave(1);
    }
  }
  if (leaving) return;
  playground?.invite();
  log.info(playground ? 'ready in the playground' : 'ready on Discord');
}

/** The first address that is printed is the page's. */
const greeting = (pageUrl: string): string =>
  `This is Colloquy's playground, a small Discord in your browser: ${pageUrl}
Ctrl+C stops it. To go live on Discord, set DISCORD_TOKEN (README.md, "Go live").
`;

function tell(error: unknown): void {
  const known = isExpected(error) || error instanceof DiscordConnectError;
  process.stderr.write(`${known ? error.message : describeFault(error)}\n`);
}

survivesLostOutput();
try {
  await main();
} catch (error) {
  tell(error);
  process.exit(1);
}

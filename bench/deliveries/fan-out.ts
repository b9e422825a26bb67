import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { openFanOut } from '../../test/fakes/fan-out.ts';
import { killed } from '../../test/fakes/posting-processes.ts';
import { quantile } from '../wire/figures.ts';

const CHANNELS = 1_000;
const DISCORDS_LIMIT = 50;
const PAUSE_MS = 200;

/** The real bot on SQLite: a thousand channels due at once, while somebody searches five times a second. */
export async function measureFanOut(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-fan-out-'));
  const path = join(folder, 'colloquy.db');
  const db = await openSqlite(path);
  const databaseUrl = `sqlite:${path}`;
  const fanOut = await openFanOut({ channels: CHANNELS, databaseUrl, db, speed: 1 });
  const { discord } = fanOut;
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: fanOut.token,
    DISCORD_API_URL: discord.apiUrl,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'warn',
    ...OFFLINE,
  };
  const bot = spawn(process.execPath, ['--import', './src/boot.mjs', 'src/main.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const posts = () =>
    discord.requests.all.filter(({ path: to }) => /^\/channels.*messages$/.test(to));
  while (posts().length === 0) await pause(10);
  const times: number[] = [];
  while ('0' in fanOut.counts()) {
    const start = performance.now();
    await discord.person('ada').command('search', { query: 'kalman filter' });
    times.push(performance.now() - start);
    await pause(PAUSE_MS);
  }
  const sent = posts().filter(({ status }) => status === 200);
  const took = ((sent.at(-1)?.at ?? 0) - (posts()[0]?.at ?? 0)) / 1000;
  const refused = posts().filter(({ status }) => status === 429).length;
  await killed(bot);
  await fanOut.close();
  await db.destroy();
  await rm(folder, { recursive: true });
  return [
    `${CHANNELS} channels in ${took.toFixed(1)} s (the limit allows ${CHANNELS / DISCORDS_LIMIT} s)`,
    `${refused} requests refused for coming too fast`,
    `channels by their messages ${JSON.stringify(fanOut.counts())}`,
    `${times.length} searches meanwhile: p95 ${quantile(times, 0.95).toFixed(0)} ms`,
  ].join(', ');
}

const OFFLINE = {
  HF_API_URL: 'off',
  ARXIV_API_URL: 'off',
  ARXIV_RSS_URL: 'off',
  S2_API_URL: 'off',
  CROSSREF_API_URL: 'off',
};

/** A process of its own for one opening of a large library: `node measure.ts FILE INDEX_FOLDER`. Prints JSON. */
import { closeSync, openSync, readSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { loadConfig } from '../../config/index.ts';
import { openReadingLibrary } from '../../src/app/open-reading-library.ts';
import type { Library } from '../../src/search/library.ts';
import { createLog } from '../../src/shared/log.ts';
import { quantile } from '../wire/figures.ts';

const QUESTIONS = 200;
const BYTES_READ = 4_000_000;

const [, , file = '', folder = ''] = process.argv;
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();
const started = performance.now();
// The reader would take seconds for the papers that each question finds.
const config = loadConfig({
  DATABASE_URL: `sqlite:${folder}/none.db`,
  LOG_LEVEL: 'warn',
  EMBEDDER: 'table',
});
const library = await openReadingLibrary(config, createLog('warn'), file);
const openedSeconds = (performance.now() - started) / 1000;
const residentMb = process.memoryUsage.rss() / 2 ** 20;
loop.reset();
const titles = titlesIn(headOf(file));
const figures = {
  openedSeconds,
  residentMb,
  search: await p95(titles, (title) => library.search(sentenceOf(title), { limit: 10 })),
  ask: await p95(titles, (title) => library.ask(`what is known about ${title}?`, {})),
  suggest: await p95(titles, (title) => typed(title, library)),
  residentAfterMb: process.memoryUsage.rss() / 2 ** 20,
  longestBlockMs: loop.max / 1e6,
};
await library.close();
process.stdout.write(JSON.stringify(figures));

/** The whole file would count as resident. */
function headOf(path: string): string {
  const bytes = Buffer.alloc(BYTES_READ);
  const opened = openSync(path, 'r');
  const length = readSync(opened, bytes);
  closeSync(opened);
  return bytes.toString('utf8', 0, length);
}

function titlesIn(lines: string): readonly string[] {
  const titles = lines
    .split('\n')
    .slice(0, -1)
    .map((line) => String(JSON.parse(line).title));
  const step = Math.max(1, Math.floor(titles.length / QUESTIONS));
  return titles.filter((_, at) => at % step === 0).slice(0, QUESTIONS);
}

/** A title in other order is no look-up, but as long as a question. */
function sentenceOf(title: string): string {
  return title.split(' ').reverse().join(' ');
}

/** What the first letters, half of it and all of it bring. */
async function typed(title: string, { suggest }: Library): Promise<void> {
  await suggest(title.slice(0, Math.ceil(title.length / 2)), 25);
}

async function p95(
  titles: readonly string[],
  use: (title: string) => Promise<unknown>,
): Promise<number> {
  const times: number[] = [];
  for (const title of titles) {
    const before = performance.now();
    await use(title);
    times.push(performance.now() - before);
  }
  return quantile(times, 0.95);
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Playground } from '../../playground/server.ts';
import type { Paper } from '../../src/data/paper.ts';
import { SEARCHED } from '../query-budget/texts.ts';
import { runBot } from '../wire/bots.ts';
import { quantile } from '../wire/figures.ts';

const PAPERS = 4_900;
const OTHERS = 60;

/** Each heavy search at once with the actions of sixty other people: how many of those are lost. */
export async function measureBlocked(all: readonly Paper[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-outside-'));
  const file = join(folder, 'papers.jsonl');
  const papers = all.slice(0, PAPERS);
  await writeFile(file, papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''));
  const bot = await runBot('unlimited', { CORPUS: file });
  const lines: string[] = [];
  for (const [name, query] of Object.entries(SEARCHED)) {
    const heavy = bot.discord.person('max').command('search', { query });
    const others = await Promise.all(
      Array.from({ length: OTHERS }, (_, at) => timedAction(bot.discord, at, papers)),
    );
    const lost = others.filter(({ first }) => first === 'failed').length;
    const slow = quantile(
      others.map(({ ms }) => ms),
      0.95,
    );
    lines.push(
      `${name}: ${lost} of ${OTHERS} lost, p95 ${slow.toFixed(0)} ms, itself ${(await heavy).first}`,
    );
  }
  await bot.stop();
  await rm(folder, { recursive: true });
  return lines.join('\n');
}

async function timedAction(discord: Playground, at: number, papers: readonly Paper[]) {
  const ada = discord.person('ada');
  const query = papers[(at * 37) % papers.length]?.title.slice(0, 80) ?? 'attention';
  if (at % 3 === 0) {
    const started = performance.now();
    const choices = await ada.autocomplete('search', { query: query.slice(0, 12) }, 'query');
    // What comes too late is shown as no choices at all.
    const late = performance.now() - started >= 3_000 && choices.length === 0;
    return { first: late ? 'failed' : 'choices', ms: performance.now() - started };
  }
  return at % 3 === 1 ? ada.command('search', { query }) : ada.command('paper', { paper: query });
}

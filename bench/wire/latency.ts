import { runBot } from './bots.ts';
import { quantile, type Row } from './figures.ts';

const IN_FLIGHT = 20;
const ROUNDS = 30;
const WARM_UP_ROUNDS = 5;

const QUERIES = [
  'linear attention',
  'kalman filter for online learning',
  'how to erase a concept from text embeddings',
  'time series forecasting with transformers',
  'mixture of experts',
];

/** Interaction to first callback, 20 at a time, beside a bot that does nothing. */
export async function measureLatency(): Promise<readonly Row[]> {
  const own = await measureBot('unlimited');
  const peer = await measureBot('empty');
  const row = (figure: string, of: keyof Times, aim: number): Row => {
    const [ours, theirs] = [own[of], peer[of]].map((times) => quantile(times, 0.95));
    const above = (ours ?? Number.NaN) - (theirs ?? Number.NaN);
    const measured = `${ours?.toFixed(1)} ms (${above >= 0 ? '+' : ''}${above.toFixed(1)} ms)`;
    return { figure, measured, peer: `${theirs?.toFixed(1)} ms`, aim: `≤ +${aim} ms` };
  };
  return [
    row(`/search → first callback, ${IN_FLIGHT} in flight, p95`, 'commands', 25),
    row(`autocomplete, ${IN_FLIGHT} in flight, p95`, 'autocompletes', 15),
  ];
}

interface Times {
  readonly commands: readonly number[];
  readonly autocompletes: readonly number[];
}

async function measureBot(kind: 'unlimited' | 'empty'): Promise<Times> {
  const bot = await runBot(kind);
  const ada = bot.discord.person('ada');
  const command = (query: string) => ada.command('search', { query });
  const autocomplete = (query: string) => ada.autocomplete('search', { query }, 'query');
  const times = {
    commands: await rounds(command),
    autocompletes: await rounds(autocomplete),
  };
  await bot.stop();
  return times;
}

async function rounds(use: (query: string) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP_ROUNDS; round++) {
    const taken = await Promise.all(
      Array.from({ length: IN_FLIGHT }, (_, index) => timed(use, `${QUERIES[index % 5]}`)),
    );
    if (round >= WARM_UP_ROUNDS) times.push(...taken);
  }
  return times;
}

async function timed(use: (query: string) => Promise<unknown>, query: string): Promise<number> {
  const started = performance.now();
  await use(query);
  return performance.now() - started;
}

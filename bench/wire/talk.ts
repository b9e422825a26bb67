import { setTimeout as pause } from 'node:timers/promises';
import { type RunningBot, runBot } from './bots.ts';
import { quantile } from './figures.ts';

/** Talk among people in a busy fleet of servers; none of it is meant for the bot. */
const PER_SECOND = 1_000;
const TICK_MS = 10;
const PEOPLE = 500n;
const CPU_MS = 10_000;
const ROUNDS = 20;
const IN_A_ROW = 30;

/** What 1,000 messages a second cost the bot, and interactions beside them. */
export async function measureTalk(): Promise<string> {
  const bot = await runBot('unlimited');
  await search(bot);
  const talk = talkingIn(bot);
  await talk(1_000);
  const before = bot.residentMb();
  const idle = await cpuShare(bot, pause(CPU_MS));
  const talking = await cpuShare(bot, talk(CPU_MS));
  const after = bot.residentMb();
  const times = await searchTimes(bot, talk);
  await bot.stop();
  return [
    '| figure | measured | aim |\n| --- | --- | --- |',
    `| ${PER_SECOND} messages a second | ${percent(talking - idle)} of a core | ≤ 15 % |`,
    `| /search beside them, median | ${ratio(times, 0.5)} | – |`,
    `| /search beside them, p95 | ${ratio(times, 0.95)} | ≤ 1.2 × |`,
    `| resident memory after ${(PER_SECOND * CPU_MS) / 1000} messages | ${(after - before).toFixed(0)} MB more | flat |`,
  ].join('\n');
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

interface Times {
  readonly alone: readonly number[];
  readonly beside: readonly number[];
}

/** In turn, so that what else the machine does strikes both. */
async function searchTimes(bot: RunningBot, talk: Talk): Promise<Times> {
  const [alone, beside] = [[], []] as [number[], number[]];
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(...(await searches(bot)));
    const stop = new AbortController();
    const talking = talk(60_000, stop.signal);
    beside.push(...(await searches(bot)));
    stop.abort();
    await talking;
  }
  return { alone, beside };
}

async function searches(bot: RunningBot): Promise<readonly number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < IN_A_ROW; nth++) times.push(await search(bot));
  return times;
}

const ratio = ({ alone, beside }: Times, share: number): string =>
  `${(quantile(beside, share) / quantile(alone, share)).toFixed(2)} × without`;

const search = async ({ discord }: RunningBot): Promise<number> =>
  (await discord.person('ada').command('search', { query: 'linear attention' })).ms;

type Talk = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Says `PER_SECOND` messages, as a bot without the privileged intent gets them, for so long. */
function talkingIn({ discord }: RunningBot): Talk {
  const { gateway, guild } = discord;
  const said = discord.person('ada').send('…');
  const sample = { ...said, guild_id: guild.id, channel_type: 0, content: '' };
  let id = BigInt(said.id);
  const say = (): void => {
    id += 1n;
    const author = { ...said.author, id: String(BigInt(said.author.id) + 1n + (id % PEOPLE)) };
    gateway.tell('MESSAGE_CREATE', { ...sample, id: String(id), author });
  };
  return async (ms, signal) => {
    const started = performance.now();
    for (let sent = 0; performance.now() - started < ms && !signal?.aborted; ) {
      const due = ((performance.now() - started) * PER_SECOND) / 1000;
      for (; sent < due; sent++) say();
      await pause(TICK_MS);
    }
  };
}

/** CPU time over time, of a core. */
async function cpuShare(bot: RunningBot, busy: Promise<void>): Promise<number> {
  const [cpu, started] = [bot.cpuMs(), performance.now()];
  await busy;
  return (bot.cpuMs() - cpu) / (performance.now() - started);
}

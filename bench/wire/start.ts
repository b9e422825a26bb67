import { runBot } from './bots.ts';
import { median, type Row } from './figures.ts';

const RUNS = 5;

/** Process start to READY and to the first answer, and the memory then, in turn with the empty bot. */
export async function measureStart(): Promise<readonly Row[]> {
  const [own, peer] = [[], []] as [Start[], Start[]];
  for (let run = 0; run < RUNS; run++) {
    own.push(await start('colloquy'));
    peer.push(await start('empty'));
  }
  const of = (starts: readonly Start[], figure: keyof Start): number =>
    median(starts.map((each) => each[figure]));
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  return [
    {
      figure: 'process start → READY',
      measured: seconds(of(own, 'readyMs')),
      peer: seconds(of(peer, 'readyMs')),
      aim: '≤ 1.5 s',
    },
    {
      figure: 'its CPU time',
      measured: seconds(of(own, 'readyCpuMs')),
      peer: seconds(of(peer, 'readyCpuMs')),
      aim: '–',
    },
    {
      figure: 'process start → first /search answered, CPU time',
      measured: seconds(of(own, 'answeredCpuMs')),
      peer: seconds(of(peer, 'answeredCpuMs')),
      aim: '–',
    },
    {
      figure: 'resident memory',
      measured: `${of(own, 'residentMb').toFixed(0)} MB`,
      peer: `${of(peer, 'residentMb').toFixed(0)} MB`,
      aim: '≤ 150 MB',
    },
  ];
}

interface Start {
  readonly readyMs: number;
  readonly readyCpuMs: number;
  /** CPU time up to the first answer, asked for as soon as commands are registered. */
  readonly answeredCpuMs: number;
  readonly residentMb: number;
}

async function start(kind: 'colloquy' | 'empty'): Promise<Start> {
  const bot = await runBot(kind);
  const { readyMs, readyCpuMs } = bot;
  await bot.discord.person('ada').command('search', { query: 'linear attention' });
  const answeredCpuMs = bot.cpuMs();
  const residentMb = bot.residentMb();
  await bot.stop();
  return { readyMs, readyCpuMs, answeredCpuMs, residentMb };
}

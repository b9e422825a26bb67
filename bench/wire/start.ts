import { runBot } from './bots.ts';
import { median, type Row } from './figures.ts';

const RUNS = 5;

/** Process start to READY and the memory then, in turn with the empty bot. */
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
      figure: 'resident memory',
      measured: `${of(own, 'residentMb').toFixed(0)} MB`,
      peer: `${of(peer, 'residentMb').toFixed(0)} MB`,
      aim: '≤ 150 MB',
    },
  ];
}

interface Start {
  readonly readyMs: number;
  readonly residentMb: number;
}

async function start(kind: 'colloquy' | 'empty'): Promise<Start> {
  const bot = await runBot(kind);
  const { readyMs } = bot;
  const residentMb = bot.residentMb();
  await bot.stop();
  return { readyMs, residentMb };
}

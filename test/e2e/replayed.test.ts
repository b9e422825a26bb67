import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startPlayground } from '../../playground/server.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { PATIENT } from '../patience.ts';
import { prepareBot } from './prepare-bot.ts';

describe('what people did while the connection was away', () => {
  it.for([
    { late: 'a moment', behindMs: 0, first: 'message', dropped: 0, ...PATIENT },
    // Its interactions bear times that are long ago by the dates of its answers.
    { late: 'ten seconds', behindMs: 10_000, first: 'failed', dropped: 1, answerWithinMs: 3_000 },
  ])('comes to "$first" when it arrives $late late', async (expected, { onTestFinished }) => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-replayed-'));
    const token = 'a-token-of-the-playground';
    const clock = () => Date.now() - expected.behindMs;
    const { answerWithinMs } = expected;
    const discord = await startPlayground({ token, clock, answerWithinMs });
    const log = createMemoryLog();
    const { bot, stop } = await prepareBot(discord, folder, log, { answerWithinMs });
    onTestFinished(async () => {
      await stop();
      await discord.close();
      await rm(folder, { recursive: true });
    });
    await bot.start();
    expect((await discord.person('ada').command('help', {})).message).toBeDefined();
    discord.gateway.dropAll();
    const late = await discord.person('ada').command('help', {});
    expect(late.first).toBe(expected.first);
    const told = log.lines.filter(({ message }) => message === 'replayed too late to answer');
    expect(told).toHaveLength(expected.dropped);
  });
});

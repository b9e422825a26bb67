import { describe, expect, it, vi } from 'vitest';
import { startPatiently } from '../../src/app/patience.ts';
import { DiscordConnectError } from '../../src/discord/connect-error.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { PATIENCE } from '../patience.ts';

/** Bots whose starts fail with these, one after the other, and then succeed. */
function bots(...failures: readonly Error[]) {
  const left = [...failures];
  let [made, stopped] = [0, 0];
  return {
    get made() {
      return made;
    },
    get stopped() {
      return stopped;
    },
    create: () => {
      made += 1;
      return {
        start: async () => {
          const failure = left.shift();
          if (failure) throw failure;
        },
        stop: async () => {
          stopped += 1;
        },
        isConnected: () => true,
      };
    },
  };
}

const trouble = (passing: boolean) => new DiscordConnectError('no Discord', { passing });

describe('startPatiently', () => {
  it('starts another bot after a pause while the trouble is passing', async () => {
    vi.useFakeTimers();
    const made = bots(trouble(true), trouble(true));
    const { started } = startPatiently(made.create, createMemoryLog());
    await vi.runAllTimersAsync();
    await started;
    vi.useRealTimers();

    expect([made.made, made.stopped]).toEqual([3, 2]);
  });

  it('gives up at once on what waiting does not mend', async () => {
    const made = bots(trouble(false));

    await expect(startPatiently(made.create, createMemoryLog()).started).rejects.toThrow(
      'no Discord',
    );
    expect(made.made).toBe(1);
  });

  it('passes on errors of ours', async () => {
    const made = bots(new TypeError('oops'));

    await expect(startPatiently(made.create, createMemoryLog()).started).rejects.toThrow('oops');
  });

  it('ends its wait when it is stopped', async () => {
    const made = bots(trouble(true));
    const log = createMemoryLog();
    const bot = startPatiently(made.create, log);
    await vi.waitFor(() => expect(log.lines).toMatchObject([{ level: 'warn' }]), PATIENCE);
    await bot.stop();
    await bot.started;

    expect(made.made).toBe(1);
  });
});

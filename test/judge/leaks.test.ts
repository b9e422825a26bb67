import { DiscordAPIError, HTTPError } from 'discord.js';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, type TestContext } from 'vitest';
import { startPlayground } from '../../playground/server.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { hearLog, keepSecretsIn, keepSecretsOf, takeLeaks, watchLogs } from './leaks.ts';

const TOKEN = 'the-token-of-this-bot';
const TYPED = 'a "quoted" search of mine';

/** Somebody types; the bot, which is not there, fails with what Discord's errors carry. */
async function failure({ onTestFinished }: TestContext): Promise<Error> {
  const playground = await startPlayground({ token: TOKEN });
  onTestFinished(() => playground.close());
  keepSecretsOf(playground);
  const { world, guild } = playground;
  const token = 'token-of-an-interaction';
  const data = { name: 'search', options: [{ name: 'query', value: TYPED }] };
  world.interactions.begin({
    id: '1',
    token,
    type: 2,
    userId: world.bot.id,
    channelId: guild.channelId('general'),
    createdAt: world.clock(),
    owners: {},
    followUps: 0,
    commandName: 'search',
    messageId: undefined,
    payload: { token, data },
    state: 'waiting',
    originalId: undefined,
    modal: undefined,
  });
  const body = { files: undefined, body: { data: { content: TYPED } } };
  const url = `${playground.apiUrl}/interactions/1/${token}/callback`;
  const refused = { code: 50035, message: 'Invalid Form Body' };
  const cause = new DiscordAPIError(refused, 50035, 400, 'POST', url, body);
  return Object.assign(new HTTPError(500, 'no', 'POST', url, body), { cause });
}

describe('the watch over logs', () => {
  let stop: () => void;
  beforeEach(() => {
    stop = watchLogs();
  });
  afterEach(() => stop());

  it('finds tokens and typed text that a log lets through', async (context) => {
    const leaky = pino({}, { write: hearLog });
    const error = await failure(context);
    leaky.error({ err: error }, 'failed');
    leaky.info(`connected as ${TOKEN}`);
    const leaks = takeLeaks().map((leak) => leak.slice(0, leak.indexOf(':')));
    expect(leaks).toEqual(['the bot’s token', 'an interaction’s token', 'typed text']);
    expect(takeLeaks()).toEqual([]);
  });

  it('finds keys of the environment', () => {
    keepSecretsIn({ LLM_API_KEY: 'sk-0123456789', PATH: '/usr/local/bin' });
    hearLog('Incorrect API key provided: sk-0123');
    hearLog('456789, in /usr/local/bin');
    expect(takeLeaks()).toEqual([expect.stringMatching(/^LLM_API_KEY: /)]);
  });

  it('finds nothing in our log', async (context) => {
    createMemoryLog().error({ err: await failure(context) }, 'failed');
    expect(takeLeaks()).toEqual([]);
  });
});

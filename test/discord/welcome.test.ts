import { describe, expect, it } from 'vitest';
import { createActionStates } from '../../src/discord/actions.ts';
import { render } from '../../src/discord/views/index.ts';
import { type WelcomeBody, welcome } from '../../src/discord/welcome.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import { createWords } from '../../src/words/words.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { createMemoryGuildSettings, createMemoryViewStates } from '../fakes/stores.ts';
import { faultsByName } from '../judge/schemas.ts';

const JOINED = { guildId: '400000000000000001', locale: 'en-GB', channelId: '5' };

async function setUp(refuse?: Error) {
  const log = createMemoryLog();
  const posted: WelcomeBody[] = [];
  const parts = {
    log,
    render,
    wordsFor: createWords(),
    clock: () => 42,
    guildSettings: createMemoryGuildSettings(),
    library: await openLibrary([]),
    actions: createActionStates(createMemoryViewStates(), log),
  };
  const greet = (joined: Parameters<typeof welcome>[0]) =>
    welcome(joined, parts, async (_, body) => {
      if (refuse) throw refuse;
      posted.push(body);
    });
  return { greet, posted, ...parts };
}

describe('the welcome message', () => {
  it('comes once, as a message that Discord takes', async () => {
    const { greet, posted, guildSettings } = await setUp();
    await greet(JOINED);
    await greet(JOINED);
    expect(posted).toHaveLength(1);
    expect(faultsByName('MessageCreateRequest', posted[0])).toEqual([]);
    expect(posted[0]).toMatchObject({ nonce: JOINED.guildId, enforce_nonce: true });
    expect(await guildSettings.get(JOINED.guildId)).toEqual({ welcomedAt: 42 });
  });

  it('does not come where the bot may not write', async () => {
    const { greet, posted } = await setUp();
    await greet({ ...JOINED, channelId: undefined });
    expect(posted).toEqual([]);
  });

  it('that Discord refuses is a line in the log, and not counted as sent', async () => {
    const { greet, log, guildSettings } = await setUp(new Error('Missing Permissions'));
    await greet(JOINED);
    expect(log.lines).toMatchObject([{ level: 'warn' }]);
    expect(await guildSettings.get(JOINED.guildId)).toEqual({});
  });
});

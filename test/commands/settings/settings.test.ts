import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/commands/command.ts';
import { resetSetting } from '../../../src/commands/settings/reset.ts';
import { setSettings } from '../../../src/commands/settings/set.ts';
import { showSettings } from '../../../src/commands/settings/show.ts';
import { call, contextOf, refusalOf } from '../../fakes/commands.ts';

const manager: Call = { ...call, rights: new Set(['manageServer']) };
const guildId = call.guildId ?? '';

describe('/settings', () => {
  it('shows everybody the defaults of a server that has set nothing', async () => {
    const reply = await showSettings.run({}, await contextOf([]), call);
    expect(reply).toMatchObject({ view: 'settings', changed: [], reset: undefined });
    expect('settings' in reply && reply.settings.every(({ value }) => value === undefined)).toBe(
      true,
    );
  });

  it('keeps what somebody sets who may manage the server', async () => {
    const context = await contextOf([]);
    const values = {
      timezone: 'europe/berlin',
      language: 'de',
      discussions: 'here',
      admin_channel: '500000000000000001',
      sources: 'arXiv, hugging face, arxiv',
      topics: ' vision ;agents,, vision',
      adding: 'managers',
      mentions: 'off',
      retention: 30,
    };
    const reply = await setSettings.run(values, context, manager);
    expect(await context.guildSettings.get(guildId)).toEqual({
      timezone: 'Europe/Berlin',
      language: 'de',
      discussions: 'here',
      adminChannel: '500000000000000001',
      sources: ['arxiv', 'hf-daily'],
      topics: ['vision', 'agents'],
      adding: 'managers',
      mentions: 'off',
      retention: 30,
    });
    expect(reply).toMatchObject({
      changed: Object.keys(values),
      settings: [
        { name: 'timezone', value: { text: 'Europe/Berlin' } },
        { name: 'language', value: { words: 'choice.language.de' } },
        { name: 'discussions', value: { words: 'choice.discussions.here' } },
        { name: 'admin_channel', value: { channelId: '500000000000000001' } },
        { name: 'sources', value: { text: 'arxiv, hf-daily' } },
        { name: 'topics', value: { text: 'vision, agents' } },
        { name: 'adding', value: { words: 'choice.adding.managers' } },
        { name: 'mentions', value: { words: 'choice.mentions.off' } },
        { name: 'retention', value: { days: 30 } },
      ],
    });
  });

  it.each(['papers', '#Papers', '<#100000000000000009>', '100000000000000009'])(
    'takes a channel for discussions by %s',
    async (discussions) => {
      const context = await contextOf([]);
      await setSettings.run({ discussions }, context, manager);
      expect(await context.guildSettings.get(guildId)).toEqual({
        discussions: '100000000000000009',
      });
    },
  );

  it('offers `here` and the channels that can have threads', async () => {
    const offered = await setSettings.complete.discussions?.('', await contextOf([]), manager);
    expect(offered).toEqual([
      { name: 'here', value: 'here' },
      { name: '#papers', value: '100000000000000009' },
    ]);
  });

  it('refuses whoever may not manage the server, also by the menu', async () => {
    const context = await contextOf([]);
    for (const running of [
      setSettings.run({ timezone: 'UTC' }, context, call),
      resetSetting.run({ setting: 'timezone' }, context, call),
    ]) {
      expect((await refusalOf(running)).key).toBe('error.rights.settings');
    }
    expect(await context.guildSettings.get(guildId)).toEqual({});
  });

  it.each([
    [{}, 'error.settings.nothing'],
    [{ timezone: 'Atlantis' }, 'error.settings.timezone'],
    [{ sources: 'arxiv, bible' }, 'error.settings.source'],
    [{ topics: 'x'.repeat(61) }, 'error.settings.topics'],
    [{ topics: Array.from({ length: 21 }, (_, at) => `t${at}`).join() }, 'error.settings.topics'],
    [{ adding: 'nobody' }, 'error.option.choice'],
    [{ admin_channel: 'general' }, 'error.option.channel'],
    [{ discussions: 'nowhere' }, 'error.settings.discussions'],
  ])('says what to do about %o', async (values, key) => {
    const context = await contextOf([]);
    expect((await refusalOf(setSettings.run(values, context, manager))).key).toBe(key);
    expect(await context.guildSettings.get(guildId)).toEqual({});
  });

  it('says outside a server that it belongs to one', async () => {
    const direct = { ...manager, guildId: undefined };
    const context = await contextOf([]);
    expect((await refusalOf(showSettings.run({}, context, direct))).key).toBe('error.serverOnly');
  });

  it('sets back what is chosen in its menu', async () => {
    const context = await contextOf([]);
    await setSettings.run({ timezone: 'UTC', language: 'de' }, context, manager);
    await resetSetting.run({ setting: 'timezone' }, context, manager);
    await resetSetting.run({ setting: 'welcomedAt' }, context, manager);
    expect(await context.guildSettings.get(guildId)).toEqual({ language: 'de' });
  });

  it('offers time zones with their time, and each source that is not in the list yet', async () => {
    const context = await contextOf([]);
    const [berlin] = (await setSettings.complete.timezone?.('berlin', context, call)) ?? [];
    expect(berlin).toEqual({ name: 'Europe/Berlin (01:00)', value: 'Europe/Berlin' });
    expect(await setSettings.complete.sources?.('arxiv, hu', context, call)).toEqual([
      { name: '… + Hugging Face', value: 'arxiv, hf-daily' },
    ]);
  });
});

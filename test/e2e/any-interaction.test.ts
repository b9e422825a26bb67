import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Seen } from '../../playground/people/seen.ts';
import { interact as interactIn } from '../fakes/interact-raw.ts';
import * as from from '../fakes/raw-interactions.ts';
import { PATIENCE } from '../patience.ts';
import { type BotProcess, openWorld, started, type World } from './bot-process.ts';

const FIND = { query: 'linear attention' };
const byOne = { overrides: from.byOne };

interface Component {
  readonly type: number;
  readonly custom_id?: string;
  readonly options?: readonly { readonly value: string }[];
}

/** Every way on that a message offers: a button's id, or a menu's with its choices. */
const waysOn = (message: Seen['message']) =>
  (message?.components ?? [])
    .flatMap((row): readonly Component[] => ('components' in row ? row.components : []))
    .map(({ custom_id = '', options }) => ({ id: custom_id, choices: options }));

/** A message, or a form that opens. */
const shownBy = ({ message, modal }: Seen) => message ?? modal;

describe('the bot, to whatever Discord may send', () => {
  let world: World;
  let bot: BotProcess;
  const interact = (sent: from.RawInteraction) => interactIn(world.discord, sent);

  beforeAll(async () => {
    world = await openWorld();
    bot = await started(world);
  });
  afterAll(() => world?.close());
  afterEach(() => expect(bot.child.exitCode).toBe(null));

  it.each([
    ['search', FIND],
    ['search', { ...FIND, author: 'Ada', since: 2020, until: 2026, sort: 'votes', private: true }],
    ['search', { query: 'x'.repeat(200) }],
    ['search', { query: '"unclosed -(OR author:' }],
    ['paper', { paper: 'Linear Adversarial Concept Erasure' }],
    ['paper', { paper: 'language', private: true }],
    ['ask', { question: 'How can a concept be erased from representations?' }],
    ['ask', { question: 'How?', paper: 'Linear Adversarial Concept Erasure', private: false }],
    ['similar', { paper: 'Linear Adversarial Concept Erasure' }],
    ['similar', {}],
    ['help', {}],
    ['help', { command: 'search' }],
  ])('answers /%s %o', async (name, values) => {
    for (const locale of ['en-US', 'de', 'zh-CN']) {
      const told = await interact(from.slash(name, values, { locale }));
      expect(JSON.stringify(told.message?.embeds)).toMatch(/.{100}/);
    }
  });

  it('answers whatever its own messages offer to click', async () => {
    const started = [
      await interact(from.slash('search', FIND, from.byOne)),
      await interact(from.slash('paper', { paper: 'language' }, from.byOne)),
      await interact(
        from.slash('paper', { paper: 'Linear Adversarial Concept Erasure' }, from.byOne),
      ),
      await interact(from.slash('ask', { question: 'What is concept erasure?' }, from.byOne)),
    ];
    const seen = new Set<string>();
    let left = started.map(({ message }) => message);
    for (let depth = 0; depth < 3; depth += 1) {
      const next: Seen['message'][] = [];
      for (const message of left) {
        for (const { id, choices } of waysOn(message).filter((way) => !seen.has(way.id))) {
          seen.add(id);
          const values = choices && [choices.at(-1)?.value ?? ''];
          const told = await interact(from.click(id, { message, values, ...byOne }));
          expect(shownBy(told), id).toBeDefined();
          expect(JSON.stringify(shownBy(told))).not.toContain('no longer valid');
          next.push(told.message);
        }
      }
      left = next;
    }
    expect(seen.size).toBeGreaterThan(8);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'lin'],
    ['a long text', 'attention '.repeat(10)],
    ['null', null],
    ['no value', undefined],
    ['a number', 7],
  ])('offers choices for %s', async (_, typed) => {
    for (const [name, option] of [
      ['search', 'query'],
      ['paper', 'paper'],
      ['ask', 'paper'],
      ['similar', 'paper'],
      ['help', 'command'],
    ] as const) {
      const told = await interact(from.typing(name, option, typed));
      expect(told.first).toBe('choices');
      if (typed === '') expect(told.choices.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['of an option that is no more', 'search', 'gone'],
    ['of a command that is no more', 'gone', 'query'],
  ])('offers nothing for the typing %s', async (_, name, option) => {
    expect(await interact(from.typing(name, option, 'x'))).toMatchObject({
      first: 'choices',
      choices: [],
    });
  });

  it.each([
    ['plain', { content: 'concept erasure and linear probes' }],
    ['empty', { content: '' }],
    ['named', { content: 'see https://arxiv.org/abs/2201.12091v3 and arxiv:1706.03762' }],
    ['hostile', { content: `${'@everyone [x](javascript:1) ||`*_~'.repeat(100)}\ud83d \0` }],
    ['embedded', { embeds: [{ title: 'Attention', fields: [{ name: 'a', value: 'b' }] }] }],
    ['bare', { content: undefined, embeds: undefined }],
    ['with null in it', { content: null, embeds: null }],
    ['forwarded', { message_snapshots: [{ message: { content: 'linear attention' } }] }],
  ])('finds papers for a message that is %s', async (_, message) => {
    const told = await interact(from.onMessage('Find papers', message));
    expect(told).toMatchObject({ first: 'message', ephemeral: true });
  });

  it.each([
    ['in its direct messages', from.alone(1)],
    ['in those of others', from.alone(2)],
    ['with a server that is null', { ...from.alone(2), guild: null, guild_id: null, member: null }],
    ['in a server it is not in', from.elsewhere],
    ['without a channel', { channel: undefined, channel_id: undefined }],
    ['with fields that nobody knows', { brand: { new: [1] }, ...from.strangeMember }],
    ['without a locale', { locale: undefined }],
  ])('answers %s', async (_, overrides) => {
    expect((await interact(from.slash('search', FIND, overrides))).message).toBeDefined();
    expect((await interact(from.slash('help', {}, overrides))).message).toBeDefined();
    const menu = await interact(from.onMessage('Find papers', { content: 'erasure' }, overrides));
    expect(menu.message).toBeDefined();
  });

  it.each([
    ['a command that is no more', from.slash('gone', { a: 1 })],
    ['a required option that is missing', from.slash('search')],
    ['options of the wrong types', from.slash('search', { query: 7, since: 'x', private: 'yes' })],
    ['an option out of range', from.slash('search', { query: 'x', since: 9e9 })],
    ['an option that is no more', from.slash('help', { gone: 'x', command: 'search' })],
    ['no list of options', from.raw(2, { id: '1', name: 'help', type: 1 })],
    ['null for a list of options', from.raw(2, { id: '1', name: 'help', type: 1, options: null })],
    [
      'a person’s menu',
      from.raw(2, {
        id: '1',
        name: 'Who',
        type: 2,
        target_id: '1300000000000000001',
        resolved: {},
      }),
    ],
    [
      'a menu whose message is missing',
      from.raw(2, { id: '1', name: 'Find papers', type: 3, target_id: '9' }),
    ],
    [
      'a subcommand',
      from.raw(2, {
        id: '1',
        name: 'search',
        type: 1,
        options: [{ type: 1, name: 'old', options: [] }],
      }),
    ],
    ['a button of somebody else', from.click('not-ours')],
    ['a mangled button', from.click('u["search",{"query":')],
    ['an unknown action', from.click('o["nothing",{}]')],
    ['a menu without a choice', from.click('o["paper",{},"","paper"]', { values: [] })],
    ['a form', from.raw(5, { custom_id: 'x', components: [] })],
  ])('says a sentence to %s', async (_, sent) => {
    const told = await interact(sent);
    expect(told).toMatchObject({ first: 'message' });
    expect(JSON.stringify(told.message)).not.toContain('on our side');
  });

  it('greets a server that it has just joined, and no other', async () => {
    const { gateway, guild, world: state } = world.discord;
    const channelId = guild.channelId('general');
    const join = (id: string, joinedAt: Date, everyone?: string) =>
      gateway.tell(
        'GUILD_CREATE',
        from.joined({ id, botId: guild.botId, channelId, joinedAt, everyone }),
      );
    // What is asked twice with one nonce is one message.
    const greetings = () =>
      state.messages
        .list(channelId, { limit: 50 })
        .filter(({ embeds }) => embeds[0]?.title?.startsWith('Hello, I am'));
    const [now, long] = [new Date(), new Date('2024-01-01')];
    join('1100000000000000002', long);
    join('1100000000000000003', now, '0');
    join('1100000000000000004', now);
    await vi.waitFor(() => expect(greetings()).toHaveLength(1), PATIENCE);
    gateway.tell('GUILD_DELETE', { id: '1100000000000000004' });
    join('1100000000000000004', now);
    const [message] = greetings();
    for (const { id } of waysOn(message)) {
      expect(await interact(from.click(id, { message }))).toMatchObject({ ephemeral: true });
    }
    expect(greetings()).toHaveLength(1);
  });
});

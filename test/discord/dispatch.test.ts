import type { APIInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/commands/reply.ts';
import { UserError } from '../../src/commands/user-error.ts';
import {
  command,
  flagsOf,
  NOTHING,
  type Sent,
  said,
  setUpDispatcher as setUp,
  types,
} from '../fakes/dispatcher.ts';
import { messageMenu, pressed, typed, typing } from '../fakes/interactions.ts';

describe('the dispatcher', () => {
  it('answers a fast command directly, in the open', async () => {
    const desk = await setUp([command({})]);
    await desk.handle(typed('search', { query: 'lora' }));
    expect(types(desk.sent)).toEqual([4]);
    expect(flagsOf(desk.sent[0])).toBeUndefined();
    expect(said(desk.sent)).toContain('"allowed_mentions":{"parse":[]}');
  });

  it('answers privately when the command, the values or the reply say so', async () => {
    const secret = async (): Promise<Reply> => ({ ...NOTHING, private: true });
    const desk = await setUp([
      command({ name: 'a', visibility: 'private' }),
      command({ name: 'b' }),
      command({ name: 'c' }, secret),
    ]);
    await desk.handle(typed('a', {}, { userId: '1' }));
    await desk.handle(typed('b', { private: true }, { userId: '2' }));
    await desk.handle(typed('c', {}, { userId: '3' }));
    expect(desk.sent.map(flagsOf)).toEqual([64, 64, 64]);
  });

  it('takes a breath between the commands of a burst', async () => {
    const order: string[] = [];
    const busy = command({}, async () => {
      order.push('ran');
      for (const began = performance.now(); performance.now() - began < 5; );
      return NOTHING;
    });
    const desk = await setUp([busy]);
    const burst = Array.from({ length: 4 }, () => desk.handle(typed('search')));
    setTimeout(() => order.push('what is due'), 1);
    await Promise.all(burst);
    expect(order.slice(0, 3)).toContain('what is due');
  });

  it('defers a slow command before it runs', async () => {
    const order: string[] = [];
    const slow = command({ speed: 'slow' }, async () => {
      order.push(`ran after ${desk.sent.length}`);
      return NOTHING;
    });
    const desk = await setUp([slow]);
    await desk.handle(typed('search'));
    expect(types(desk.sent)).toEqual([5, 'edit']);
    expect(order).toEqual(['ran after 1']);
  });

  it('does not run a slow command that nobody waits for any more', async () => {
    let runs = 0;
    const slow = command({ speed: 'slow' }, async () => {
      runs += 1;
      return NOTHING;
    });
    const desk = await setUp([slow], ['gone']);
    await desk.handle(typed('search'));
    expect({ runs, sent: types(desk.sent) }).toEqual({ runs: 0, sent: [5] });
  });

  it('defers a fast command that takes its time after all', async () => {
    const late = command({}, () => new Promise((done) => setTimeout(() => done(NOTHING), 1_700)));
    const desk = await setUp([late]);
    await desk.handle(typed('search'));
    expect(types(desk.sent)).toEqual([5, 'edit']);
  });

  it('tells a person’s mistake to that person alone', async () => {
    const wrong = async () => Promise.reject(new UserError('error.paper.gone'));
    const desk = await setUp([
      command({ name: 'fast' }, wrong),
      command({ name: 'slow', speed: 'slow' }, wrong),
    ]);
    await desk.handle(typed('fast'));
    await desk.handle(typed('slow'));
    expect(types(desk.sent)).toEqual([4, 5, 'withdraw', 'followUp']);
    expect(flagsOf(desk.sent[0])).toBe(64);
    expect(desk.sent[3]?.body).toMatchObject({ flags: 64 });
    expect(said(desk.sent)).toContain('no longer in the corpus');
    expect(desk.log.lines).toEqual([]);
  });

  it('gives a reference for our own mistake, and logs it', async () => {
    const desk = await setUp([command({}, () => Promise.reject(new TypeError('a detail')))]);
    await desk.handle(typed('search', {}, { id: '311111111111111111' }));
    expect(said(desk.sent)).toContain('311111111111111111');
    expect(said(desk.sent)).not.toContain('a detail');
    expect(desk.log.lines).toMatchObject([{ level: 'error' }]);
  });

  it('says so when Discord refuses the reply for its content', async () => {
    const desk = await setUp([command({})], [], [new Error('Invalid Form Body')]);
    await desk.handle(typed('search'));
    expect(types(desk.sent)).toEqual([4, 4]);
    expect(flagsOf(desk.sent[1])).toBe(64);
  });

  it('never rejects, even when nothing can be said', async () => {
    const refused = new Error('Invalid Form Body');
    const desk = await setUp([command({})], [], [refused, refused]);
    await desk.handle(typed('search'));
    await desk.handle({ ...typed('search'), data: undefined } as unknown as APIInteraction);
    expect(desk.log.lines.at(-1)).toMatchObject({ level: 'error' });
  });

  it('knows no command that was taken away, or that is only an action', async () => {
    const desk = await setUp([command({ name: 'cite', kind: 'action' })]);
    await desk.handle(typed('gone', {}, { userId: '1' }));
    await desk.handle(typed('cite', {}, { userId: '2' }));
    expect(desk.sent.map(flagsOf)).toEqual([64, 64]);
    expect(said(desk.sent)).toContain('no command “gone”');
  });

  it('puts off who is too quick, and says for how long', async () => {
    const desk = await setUp([command({})]);
    for (let turn = 0; turn < 3; turn += 1) await desk.handle(typed('search'));
    expect(desk.sent.map(flagsOf)).toEqual([undefined, undefined, 64]);
    expect(said(desk.sent)).toContain('again in 1 second');
  });

  it('counts buttons and menus by themselves, and typing not at all', async () => {
    const desk = await setUp([command({})]);
    const turn = () => desk.handle(pressed(desk.made({ command: 'search', values: {} }, 'update')));
    for (let time = 0; time < 9; time += 1) await desk.handle(typing('search', 'query', 'a'));
    for (let time = 0; time < 3; time += 1) await turn();
    await desk.handle(typed('search'));
    expect(said(desk.sent)).not.toContain('That was quick');
    await turn();
    expect(said(desk.sent)).toContain('again in 1 second');
  });

  it('answers an interaction once however often it comes', async () => {
    const desk = await setUp([command({})]);
    const interaction = typed('search');
    await Promise.all([desk.handle(interaction), desk.handle(interaction)]);
    await desk.handle(interaction);
    expect(types(desk.sent)).toEqual([4]);
  });

  it('gives a message menu the text of the message', async () => {
    const texts: unknown[] = [];
    const menu = command({ name: 'Find papers', kind: 'message' }, async (_, __, call) => {
      texts.push(call.messageText);
      return NOTHING;
    });
    const desk = await setUp([menu]);
    await desk.handle(messageMenu('Find papers', { content: 'look', embeds: [] }));
    expect(texts).toEqual(['look']);
  });

  it('turns away new work while it drains, and waits for the old', async () => {
    const started = Promise.withResolvers<Reply>();
    const desk = await setUp([command({}, () => started.promise)]);
    const first = desk.handle(typed('search'));
    const drained = desk.drain();
    await desk.handle(typed('search'));
    expect(said(desk.sent)).toContain('restarted');
    started.resolve(NOTHING);
    await Promise.all([first, drained]);
    expect(desk.sent).toHaveLength(2);
  });
});

describe('a click', () => {
  it('turns the owner’s message in place and answers anybody else privately', async () => {
    const desk = await setUp([command({})]);
    const customId = desk.made({ command: 'search', values: { page: 2 } }, 'update');
    await desk.handle(pressed(customId));
    await desk.handle(pressed(customId, { userId: '900000000000000009' }));
    expect(types(desk.sent)).toEqual([7, 4]);
    expect(flagsOf(desk.sent[1])).toBe(64);
  });

  it('opens a private message for whoever clicks', async () => {
    const desk = await setUp([command({ kind: 'action' })]);
    await desk.handle(pressed(desk.made({ command: 'search', values: {} }, 'open')));
    expect(types(desk.sent)).toEqual([4]);
    expect(flagsOf(desk.sent[0])).toBe(64);
  });

  it('leaves the message alone when the command fails', async () => {
    const wrong = async () => Promise.reject(new UserError('error.paper.gone'));
    const desk = await setUp([
      command({ name: 'a' }, wrong),
      command({ name: 'b', speed: 'slow' }, wrong),
    ]);
    await desk.handle(pressed(desk.made({ command: 'a', values: {} }, 'update')));
    await desk.handle(pressed(desk.made({ command: 'b', values: {} }, 'update')));
    expect(types(desk.sent)).toEqual([4, 6, 'followUp']);
  });

  it.each([
    'u["gone",{}]',
    'u["constructor",{}]',
    'o["search",{"query":"far too long for what the option takes"}]',
    'o["search",{"page":0}]',
    'u#nowhere',
    'made up',
    '',
  ])('that was made up (%s) gets a private sentence', async (customId) => {
    const desk = await setUp([command({})]);
    await desk.handle(pressed(customId));
    expect(types(desk.sent)).toEqual([4]);
    expect(flagsOf(desk.sent[0])).toBe(64);
    expect(desk.log.lines).toEqual([]);
  });
});

describe('autocomplete', () => {
  const choicesOf = ([first]: readonly Sent[]) => first?.body.data?.choices ?? [];

  it('offers at most 25 choices, none longer than 100 characters', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      name: `${'😀'.repeat(90)}${i}`,
      value: `${i}`,
    }));
    const query = async () => [{ name: ' ', value: 'blank' }, ...many];
    const desk = await setUp([command({ complete: { query } })]);
    await desk.handle(typing('search', 'query', 'lo'));
    const choices = choicesOf(desk.sent);
    expect(choices).toHaveLength(25);
    expect(Math.max(...choices.map(({ name }) => name.length))).toBeLessThanOrEqual(100);
  });

  it('offers nothing when it fails, when there is nothing to offer, or when the bot is leaving', async () => {
    const query = () => Promise.reject(new Error('no'));
    const desk = await setUp([command({ complete: { query } })]);
    await desk.handle(typing('search', 'query', 'lo'));
    await desk.handle(typing('search', 'page', 'lo'));
    await desk.handle(typing('gone', 'query', 'lo'));
    await desk.drain();
    await desk.handle(typing('search', 'query', 'lo'));
    expect(desk.sent.map(({ body }) => body)).toEqual(
      Array.from({ length: 4 }, () => ({ type: 8, data: { choices: [] } })),
    );
    expect(desk.log.lines.map(({ level }) => level)).toEqual(['error']);
  });
});

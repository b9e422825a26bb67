import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import type { Reply } from '../../src/commands/reply.ts';
import { LibraryAwayError } from '../../src/search/thread/library-away.ts';
import {
  command,
  flagsOf,
  NOTHING,
  said,
  setUpDispatcher as setUp,
  types,
} from '../fakes/dispatcher.ts';
import { pressed, typed, typing } from '../fakes/interactions.ts';

describe('a command that tells what its reply is so far', () => {
  const hint = (fields: { readonly private?: boolean } = {}): Reply => ({ ...NOTHING, ...fields });
  const telling = (speed: Command['speed'], draft: Reply = hint()) =>
    command({ speed }, async (_, __, { progress }) => {
      progress?.(draft);
      return NOTHING;
    });

  it('shows it in the deferred message, and then the reply', async () => {
    const desk = await setUp([telling('slow')]);
    await desk.handle(typed('search'));
    expect(types(desk.sent)).toEqual([5, 'draft', 'edit']);
    expect(said(desk.sent.slice(1, 2))).toContain('"allowed_mentions":{"parse":[]}');
  });

  it('shows it to the caller where the reply is the caller’s', async () => {
    const desk = await setUp([telling('slow', hint({ private: true }))]);
    await desk.handle(typed('search', { private: true }));
    expect(flagsOf(desk.sent[0])).toBe(64);
    expect(types(desk.sent)).toEqual([5, 'draft', 'edit']);
  });

  it('shows nothing private in the open', async () => {
    const desk = await setUp([telling('slow', hint({ private: true }))]);
    await desk.handle(typed('search'));
    expect(types(desk.sent)).toEqual([5, 'edit']);
  });

  it('shows nothing of it when the reply is there at once', async () => {
    const desk = await setUp([telling('fast')]);
    await desk.handle(typed('search'));
    expect(types(desk.sent)).toEqual([4]);
  });

  it('shows what came before the message was deferred as well', async () => {
    const late = command({}, async (_, __, { progress }) => {
      progress?.(NOTHING);
      await new Promise((done) => setTimeout(done, 1_700));
      return NOTHING;
    });
    const desk = await setUp([late]);
    await desk.handle(typed('search'));
    expect(types(desk.sent)).toEqual([5, 'draft', 'edit']);
  });

  it('is gone on with where nobody said whether Discord took the deferral', async () => {
    const desk = await setUp([command({ speed: 'slow' })], ['failed']);
    await desk.handle(typed('search'));
    expect(types(desk.sent)).toEqual([5, 'edit']);
  });

  it('leaves a message that was there before alone until the reply is whole', async () => {
    const desk = await setUp([telling('slow')]);
    const customId = desk.made({ command: 'search', values: {} }, 'update');
    await desk.handle(pressed(customId));
    expect(types(desk.sent)).toEqual([6, 'edit']);
  });

  it('shows a draft without buttons and menus, and stores nothing for it', async () => {
    const paper = { id: 'x'.repeat(200), title: 'A title', abstract: '', authors: [] };
    const desk = await setUp([telling('slow', { view: 'card', paper })]);
    await desk.handle(typed('search'));
    expect(said(desk.sent.slice(1, 2))).toContain('A title');
    expect(said(desk.sent.slice(1, 2))).toContain('"components":[]');
    expect(desk.states.size()).toBe(0);
  });

  it('gets its reply although Discord refuses the draft', async () => {
    const desk = await setUp([telling('slow')], [], [undefined, new Error('Invalid Form Body')]);
    await desk.handle(typed('search'));
    expect(types(desk.sent)).toEqual([5, 'draft', 'edit']);
    expect(desk.log.lines).toMatchObject([{ level: 'warn' }]);
  });

  it('is heard no more once it has replied', async () => {
    let tell: ((draft: Reply) => void) | undefined;
    const late = command({ speed: 'slow' }, async (_, __, { progress }) => {
      tell = progress;
      return NOTHING;
    });
    const desk = await setUp([late]);
    await desk.handle(typed('search'));
    tell?.(NOTHING);
    expect(types(desk.sent)).toEqual([5, 'edit']);
  });
});

describe('a command whose papers are being opened again', () => {
  it('asks for a moment, privately, and is no fault of anybody', async () => {
    const away = async () => Promise.reject(new LibraryAwayError());
    const desk = await setUp([
      command({ complete: { query: away } }, away),
      command({ name: 'ask', speed: 'slow' }, away),
    ]);
    await desk.handle(typed('search'));
    await desk.handle(typed('ask'));
    await desk.handle(typing('search', 'query', 'a'));
    expect(types(desk.sent)).toEqual([4, 5, 'withdraw', 'followUp', 8]);
    expect([desk.sent[0], desk.sent[3]].map(flagsOf)).toEqual([64, undefined]);
    for (const at of [0, 3])
      expect(said(desk.sent.slice(at, at + 1))).toContain(
        'The papers are being opened again; try again in a moment.',
      );
    expect(desk.log.lines).toEqual([]);
  });
});

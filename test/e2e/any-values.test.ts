import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from '../../playground/people/seen.ts';
import { commands } from '../../src/commands/index.ts';
import { interact as interactIn } from '../fakes/interact-raw.ts';
import * as from from '../fakes/raw-interactions.ts';
import { type BotProcess, openWorld, started, type World } from './bot-process.ts';

const LONG_MS = 120_000;

/** What stands for every option of a command, whatever it asks for. */
const VALUES: readonly (readonly [what: string, value: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number beyond all', 1e308],
  ['digits', '1200000000000000001'],
  ['an object', { toString: 'x' }],
  ['hidden and broken letters', '\u202e\u200b\ud800 @everyone <@1> ||`*_~[x](javascript:1)\u0000'],
  ['six thousand letters', '('.repeat(6_000)],
];

type Fields = Readonly<Record<string, unknown>>;

/** `/digest list` is `digest` with one option that holds the others. */
function slash(name: string, values: Fields, overrides: Fields = {}): from.RawInteraction {
  const [command = '', ...parts] = name.split(' ');
  const own = Object.entries(values).map(([option, value]) => ({ name: option, type: 3, value }));
  const options = parts.reduceRight<readonly Fields[]>(
    (inner, part) => [{ name: part, type: 1, options: inner }],
    own,
  );
  return from.raw(2, { id: from.nextId(), name: command, type: 1, options }, overrides);
}

const everyOption = (options: object, value: unknown): Fields =>
  Object.fromEntries(Object.keys(options).map((name) => [name, value]));

describe('the bot, to whatever values its commands get', () => {
  let world: World;
  let bot: BotProcess;
  const interact = (sent: from.RawInteraction) => interactIn(world.discord, sent);

  beforeAll(async () => {
    world = await openWorld();
    bot = await started(world);
  });
  afterAll(() => world?.close());
  afterEach(() => {
    expect(bot.child.exitCode).toBe(null);
    expect(bot.log()).not.toMatch(/not answered|"level":50/);
  });

  /** A sentence or a form, and never that it was our fault. */
  function expectAnswer(told: Seen, what: string): void {
    expect(told.first, what).not.toBe('nothing');
    expect(JSON.stringify(told.message ?? told.modal) ?? '', what).toMatch(/[a-z]{2}/);
    expect(JSON.stringify(told.message) ?? '', what).not.toContain('on our side');
  }

  it.each(VALUES)('answers every command with %s', { timeout: LONG_MS }, async (_, value) => {
    for (const { name, kind, options } of commands) {
      if (kind !== 'slash') continue;
      const told = await interact(slash(name, everyOption(options, value)));
      expectAnswer(told, `/${name} ${JSON.stringify(value)?.slice(0, 40)}`);
    }
  });

  it.each(VALUES)('answers every button with %s', { timeout: LONG_MS }, async (_, value) => {
    for (const { name, options } of commands) {
      const state = JSON.stringify([name, everyOption(options, value)]);
      expectAnswer(await interact(from.click(`o${state}`)), name);
    }
  });
});

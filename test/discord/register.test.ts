import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { commandPayloads } from '../../src/discord/command-payloads.ts';
import {
  type CommandsApi,
  type Registration,
  registerCommands,
  registerLater,
  removeLeftovers,
} from '../../src/discord/register.ts';
import { createWords } from '../../src/words/words.ts';
import { createMemoryLog } from '../fakes/log.ts';

const APP = '200000000000000001';
const GLOBAL = `/applications/${APP}/commands`;
const of = (guildId: string) => `/applications/${APP}/guilds/${guildId}/commands`;
const payloads = commandPayloads(commands, { wordsFor: createWords(), languages: [] });

/** Keeps lists of commands as Discord does: with ids, nulls and defaults, without `required: false`. */
function createRegistry(refuse?: () => unknown) {
  const lists = new Map<string, object[]>();
  const writes: string[] = [];
  const stored = (command: object, index: number): object => ({
    id: `60000000000000000${index}`,
    application_id: APP,
    version: '1',
    nsfw: false,
    default_member_permissions: null,
    dm_permission: true,
    description: '',
    name_localizations: null,
    description_localizations: null,
    ...asDiscordKeeps(command),
  });
  const api: CommandsApi = {
    get: async (route) => lists.get(route) ?? [],
    async put(route, { body }) {
      if (refuse) throw refuse();
      writes.push(route);
      lists.set(route, (body as object[]).map(stored).reverse());
    },
  };
  return { api, lists, writes };
}

const asDiscordKeeps = (value: object): object =>
  JSON.parse(JSON.stringify(value), (key, inner) =>
    key === 'required' && inner === false ? undefined : inner,
  );

const registrationOf = (api: CommandsApi, guildId?: string): Registration & { log: Log } => ({
  api,
  payloads,
  guildId,
  applicationId: APP,
  log: createMemoryLog(),
});
type Log = ReturnType<typeof createMemoryLog>;

const refusal = (code: number | string, status: number): DiscordAPIError =>
  new DiscordAPIError({ code: 0, message: 'No' }, code, status, 'GET', GLOBAL, {
    body: undefined,
    files: undefined,
  });

/** One whose lists cannot be read so many times. */
function createTroubled(times: number) {
  let troubles = times;
  const { api, writes } = createRegistry();
  const troubled: CommandsApi = {
    ...api,
    async get(route, options) {
      troubles -= 1;
      if (troubles >= 0) throw new Error('other side closed');
      return api.get(route, options);
    },
  };
  return { api: troubled, writes };
}

describe('registering commands', () => {
  it('writes them once and nothing at the second start', async () => {
    const { api, writes, lists } = createRegistry();
    await registerCommands(registrationOf(api));
    await registerCommands(registrationOf(api));
    expect(writes).toEqual([GLOBAL]);
    expect(lists.get(GLOBAL)).toHaveLength(payloads.length);
  });

  it('writes again when a word has changed', async () => {
    const { api, writes } = createRegistry();
    const [first, ...rest] = payloads;
    await registerCommands({
      ...registrationOf(api),
      payloads: [{ ...first, description: 'Old' } as never, ...rest],
    });
    await registerCommands(registrationOf(api));
    expect(writes).toEqual([GLOBAL, GLOBAL]);
  });

  it('leaves out of a server’s commands what holds for global ones alone', async () => {
    const { api, lists, writes } = createRegistry();
    await registerCommands(registrationOf(api, '4'));
    await registerCommands(registrationOf(api, '4'));
    expect(writes).toEqual([of('4')]);
    expect(lists.get(of('4'))?.every((command) => !('contexts' in command))).toBe(true);
  });

  it('takes itself away from everywhere when it belongs to one server', async () => {
    const { api, lists, writes } = createRegistry();
    await registerCommands(registrationOf(api));
    const one = registrationOf(api, '4');
    await registerCommands(one);
    await removeLeftovers(one, ['4'], new AbortController().signal);
    expect(lists.get(GLOBAL)).toEqual([]);
    expect(lists.get(of('4'))).toHaveLength(payloads.length);
    await removeLeftovers(one, ['4'], new AbortController().signal);
    expect(writes).toEqual([GLOBAL, of('4'), GLOBAL]);
  });

  it('takes itself away from the servers when it is everywhere', async () => {
    const { api, lists, writes } = createRegistry();
    await registerCommands(registrationOf(api, '4'));
    await removeLeftovers(registrationOf(api), ['3', '4'], new AbortController().signal);
    expect(lists.get(of('4'))).toEqual([]);
    expect(writes).toEqual([of('4'), of('4')]);
  });

  it('keeps the entry point of an activity, which Discord made', async () => {
    const { api, lists } = createRegistry();
    lists.set(GLOBAL, [{ id: '1', type: 4, name: 'launch', description: '' }]);
    await registerCommands(registrationOf(api));
    expect(lists.get(GLOBAL)).toContainEqual(expect.objectContaining({ type: 4, name: 'launch' }));
  });

  it('says what to do when Discord refuses, and does not throw', async () => {
    const { api } = createRegistry(() => refusal(50001, 403));
    const registration = registrationOf(api);
    await registerCommands(registration);
    expect(registration.log.lines).toMatchObject([
      { level: 'error', message: expect.stringContaining('scope applications.commands') },
    ]);
  });

  it('tries again when Discord has trouble of its own', async () => {
    const { api, writes } = createTroubled(1);
    expect(await registerCommands(registrationOf(api))).toBe(true);
    expect(writes).toEqual([GLOBAL]);
  });

  it('goes on trying while Discord has trouble for longer, until it is told to leave', async () => {
    const { api, writes } = createTroubled(4);
    const registration = registrationOf(api);
    expect(await registerCommands(registration)).toBe(false);
    await registerLater(registration, new AbortController().signal, { first: 1, longest: 2 });
    expect(writes).toEqual([GLOBAL]);
    await registerLater(registrationOf(createTroubled(9).api), AbortSignal.abort());
  });

  it.each([
    { status: 404, code: 0 },
    { status: 405, code: 'no such method' },
  ])('writes them where nothing lists them ($status)', async ({ status, code }) => {
    const { api, writes } = createRegistry();
    const refuses = () => Promise.reject(refusal(code, status));
    const registration = registrationOf({ ...api, get: refuses });
    await registerCommands(registration);
    await removeLeftovers(registration, ['4'], new AbortController().signal);
    expect(writes).toEqual([GLOBAL]);
    expect(registration.log.lines).toMatchObject([{ level: 'info' }]);
  });
});

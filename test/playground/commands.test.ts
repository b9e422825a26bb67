import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { complaints, type Rest, restOf } from '../fakes/playground-rest.ts';

const TOKEN = 'token';
const option = (name: string, more = {}) => ({ type: 3, name, description: 'An option', ...more });
const command = (more = {}) => ({ name: 'find', description: 'Finds papers', ...more });

describe('registered commands', () => {
  let playground: Playground;
  let rest: Rest;
  let base: string;

  beforeEach(async () => {
    playground = await startPlayground({ token: TOKEN });
    rest = restOf(playground, TOKEN);
    base = `/applications/${playground.guild.botId}/commands`;
  });
  afterEach(() => playground.close());

  it('come back with ids and defaults and without what is empty or false', async () => {
    const options = [option('what', { required: false, autocomplete: true, choices: [] })];
    const { body } = await rest('PUT', base, [command({ options })]);
    expect(body[0]).toMatchObject({
      type: 1,
      nsfw: false,
      default_member_permissions: null,
      contexts: null,
      integration_types: [0],
      application_id: playground.guild.botId,
    });
    expect(body[0].options).toEqual([option('what', { autocomplete: true })]);
  });

  it('keep their id and version when they are set again unchanged', async () => {
    const [first, second] = [
      await rest('PUT', base, [command()]),
      await rest('PUT', base, [command()]),
    ];
    const changed = await rest('PUT', base, [command({ description: 'Finds more' })]);
    expect(second.body[0].version).toBe(first.body[0].version);
    expect(changed.body[0].id).toBe(first.body[0].id);
    expect(changed.body[0].version).not.toBe(first.body[0].version);
  });

  it('show other languages only when asked', async () => {
    await rest('PUT', base, [command({ name_localizations: { de: 'suche' } })]);
    const [plain, full] = [
      await rest('GET', base),
      await rest('GET', `${base}?with_localizations=true`),
    ];
    expect(plain.body[0]).not.toHaveProperty('name_localizations');
    expect(full.body[0].name_localizations).toEqual({ de: 'suche' });
  });

  it('have no contexts in a server of their own', async () => {
    const guild = `/applications/${playground.guild.botId}/guilds/${playground.guild.id}/commands`;
    const { body } = await rest('PUT', guild, [command()]);
    expect(body[0]).toMatchObject({ guild_id: playground.guild.id });
    expect(body[0]).not.toHaveProperty('contexts');
  });

  it.each([
    [command({ name: 'Find' }), '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    [command({ name: 'find it' }), '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    [command({ name: 'x'.repeat(33) }), '0.name: BASE_TYPE_BAD_LENGTH'],
    [command({ description: '' }), '0.description: BASE_TYPE_REQUIRED'],
    [command({ description: 'x'.repeat(101) }), '0.description: BASE_TYPE_BAD_LENGTH'],
    [
      command({ options: [option('a'), option('b', { required: true })] }),
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      command({ options: [option('a'), option('a')] }),
      '0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      command({ options: Array.from({ length: 26 }, (_, n) => option(`o${n}`)) }),
      '0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      command({
        options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })],
      }),
      '0.options.0.choices: APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
    ],
    [
      command({ options: [option('a', { name_localizations: { klingon: 'b' } })] }),
      '0.options.0.name_localizations.klingon: BASE_TYPE_CHOICES',
    ],
    [
      { type: 3, name: 'Find papers', description: 'No' },
      '0.description: APPLICATION_COMMAND_CONTEXT_MENU_FIELD',
    ],
  ])('are refused: %j', async (body, complaint) => {
    const answer = await rest('PUT', base, [body]);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(complaints(answer)).toContain(complaint);
  });

  it('have a name of their own among those of their kind', async () => {
    const menu = { type: 3, name: 'find' };
    expect((await rest('PUT', base, [command(), menu])).status).toBe(200);
    const answer = await rest('PUT', base, [command(), menu, command()]);
    expect(complaints(answer)).toEqual(['2: APPLICATION_COMMANDS_DUPLICATE_NAME']);
  });

  it('hold 8000 characters in all', async () => {
    const choices = (text: string) =>
      Array.from({ length: 25 }, (_, n) => ({ name: `${text} ${n}`, value: `v${n}` }));
    const set = (text: string) => {
      const options = Array.from({ length: 25 }, (_, n) =>
        option(`o${n}`, { choices: choices(text) }),
      );
      return rest('PUT', base, [command({ options })]);
    };
    expect((await set('short')).status).toBe(200);
    expect(complaints(await set('rather long'))).toContain('0: APPLICATION_COMMAND_TOO_LARGE');
  });

  it('are at most 200 new ones a day', async () => {
    const set = (prefix: string) =>
      rest(
        'PUT',
        base,
        Array.from({ length: 100 }, (_, n) => command({ name: `${prefix}${n}` })),
      );
    expect((await set('a')).status).toBe(200);
    expect((await set('b')).status).toBe(200);
    expect(await set('c')).toMatchObject({ status: 400, body: { code: 30034 } });
  });

  it('are offered only to those who may use them', async () => {
    await rest('PUT', base, [command({ default_member_permissions: '32' })]);
    await expect(playground.person('max').command('find')).rejects.toThrow(/no command/);
  });
});

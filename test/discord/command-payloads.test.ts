import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../playground/validate/command.ts';
import { commands } from '../../src/commands/index.ts';
import { commandPayloads } from '../../src/discord/command-payloads.ts';
import { discordLocales, languages } from '../../src/words/languages.ts';
import { createWords } from '../../src/words/words.ts';
import { problemsOfCommand } from '../fakes/discord-schema.ts';

const payloads = commandPayloads(commands, { wordsFor: createWords(), languages: [] });
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja', 'zh'];
const named = (name: string) => payloads.find((payload) => payload.name === name);

describe('what Discord is told about the commands', () => {
  it.each(payloads.map((payload) => [payload.name, payload] as const))(
    'agrees with Discord’s own schema: %s',
    (_, payload) => {
      expect(problemsOfCommand(payload)).toEqual([]);
    },
  );

  it('names every command that people are offered, and no action', () => {
    const offered = commands.filter(({ kind }) => kind !== 'action').map(({ name }) => name);
    const names = payloads.flatMap(({ name, ...rest }) => {
      const options = 'options' in rest ? (rest.options ?? []) : [];
      const parts = options.filter(({ type }) => type === 1);
      return parts.length === 0 ? [name] : parts.map((part) => `${name} ${part.name}`);
    });
    expect(names.toSorted()).toEqual(offered.toSorted());
  });

  it('takes limits, choices and autocomplete from the options, required ones first', () => {
    expect(named('search')).toMatchObject({
      type: 1,
      options: [
        { name: 'query', type: 3, required: true, max_length: 200, autocomplete: true },
        { name: 'author', required: false },
        { name: 'since', type: 4, min_value: 1450 },
        { name: 'until' },
        {
          name: 'sort',
          choices: [{ value: 'relevance' }, { value: 'newest' }, { value: 'votes' }],
        },
        { name: 'private', type: 5 },
      ],
    });
  });

  it('works in servers and direct messages, added to a server or to a person', () => {
    for (const payload of payloads.filter(
      ({ name }) => !/^(settings|discuss|meet|Mark .*)$/.test(name),
    )) {
      expect(payload).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });

  it('tells the parts of a command as one, in servers alone where all of them belong there', () => {
    expect(named('settings')).toMatchObject({
      contexts: [0],
      integration_types: [0],
      options: [
        { type: 1, name: 'show', options: [] },
        {
          type: 1,
          name: 'set',
          options: [
            { name: 'timezone', type: 3, autocomplete: true },
            { name: 'language', choices: LANGUAGES.map((value) => ({ value })) },
            { name: 'discussions', type: 3, autocomplete: true },
            { name: 'admin_channel', type: 7, channel_types: [0, 5] },
            ...['sources', 'topics', 'adding', 'mentions', 'retention'].map((name) => ({ name })),
          ],
        },
      ],
    });
  });

  it('gives a message menu neither description nor options', () => {
    expect(Object.keys(named('Find papers') ?? {}).sort()).toEqual([
      ...['contexts', 'integration_types', 'name', 'type'],
    ]);
  });

  it('adds translations where they differ from English', () => {
    const english = createWords();
    const shouting = (locale: string): ReturnType<typeof english> =>
      locale === 'de' ? (key) => english('en')(key).toUpperCase() : english(locale);
    const [search] = commandPayloads(commands, { wordsFor: shouting, languages: ['de', 'fr'] });
    expect(search).toMatchObject({
      description: 'Find papers in the corpus',
      description_localizations: { de: 'FIND PAPERS IN THE CORPUS' },
    });
    expect(problemsOfCommand(search)).toEqual([]);
  });
});

describe('what Discord is told in every language', () => {
  const translated = commandPayloads(commands, {
    wordsFor: createWords(languages),
    languages: discordLocales,
  });

  it.each(translated.map((payload) => [payload.name, payload] as const))(
    'is within its limits, the longest language counting: /%s',
    (_, payload) => {
      expect(problemsOfCommand(payload)).toEqual([]);
      expect(() => parseCommand(payload)).not.toThrow();
    },
  );

  it.each(discordLocales)('names no two commands alike in %s', (locale) => {
    const named = ({ name, name_localizations: names }: Named) =>
      Object.entries(names ?? {}).find(([each]) => each === locale)?.[1] ?? name;
    const menus = translated.filter(({ type }) => type === 3).map(named);
    const slash = translated.filter(({ type }) => type === 1);
    const parts = slash.map((payload) =>
      ('options' in payload ? (payload.options ?? []) : [])
        .filter(({ type }) => type === 1)
        .map(named),
    );
    for (const names of [menus, slash.map(named), ...parts]) {
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });
});

interface Named {
  readonly name: string;
  readonly name_localizations?: object | null | undefined;
}

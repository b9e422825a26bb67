import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { callables, matching, readTyped } from '../../../playground/page/composer/callable.ts';
import {
  finish,
  hiddenOptions,
  nextEmpty,
  pickFor,
  showOption,
  startDraft,
  typeInto,
  valuesSoFar,
} from '../../../playground/page/composer/draft.ts';
import { ownSuggestions } from '../../../playground/page/composer/suggestions.ts';
import { worldFrom } from '../../../playground/page/world/world.ts';
import { commands, snapshot } from '../../browser/snapshot.ts';

const all = callables(commands, 'en-GB');

function draftOf(label: string, rest = '') {
  const callable = all.find((each) => each.label === label);
  if (!callable) throw new Error(`no ${label}`);
  return startDraft(callable, rest);
}

describe('commands in the composer', () => {
  it('lists each subcommand by itself and leaves message menus out', () => {
    expect(all.map(({ label }) => label)).toEqual([
      '/digest list',
      '/digest subscribe',
      '/help',
      '/search',
    ]);
  });

  it('puts those first that begin with what was typed', () => {
    expect(matching(all, 'li').map(({ label }) => label)).toEqual(['/digest list']);
    expect(matching(all, 's')[0]?.label).toBe('/search');
  });

  it('names and describes them in the language of the client, and sends their own names', () => {
    const [search, ...others] = commands;
    if (search === undefined) throw new Error('no command');
    const translated = {
      ...search,
      name_localizations: { ja: '検索' },
      description_localizations: { ja: '論文を探す' },
    };
    const [first] = matching(callables([translated, ...others], 'ja'), '検');
    expect(first).toMatchObject({ label: '/検索', path: ['search'], description: '論文を探す' });
    expect(callables([translated], 'fr')[0]).toMatchObject({ label: '/search' });
  });

  it('recognises a whole command, and not the beginning of one', () => {
    expect(readTyped(all, '/digest subscribe ')?.callable.label).toBe('/digest subscribe');
    expect(readTyped(all, '/search deep  nets')?.rest).toBe('deep  nets');
    expect(readTyped(all, '/search')).toBeUndefined();
  });
});

describe('a command being filled in', () => {
  it('begins with the required options and offers the others', () => {
    const draft = draftOf('/search');
    expect(draft.fields.map(({ option }) => option.name)).toEqual(['query']);
    expect(hiddenOptions(draft).map(({ name }) => name)).toEqual([
      'author',
      'since',
      'sort',
      'private',
    ]);
    expect(nextEmpty(draft)).toBe('query');
  });

  it('puts typed text into the first option, colons and all', () => {
    expect(finish(draftOf('/search', 'author:smith deep nets'))).toEqual({
      values: { query: 'author:smith deep nets' },
    });
  });

  it('reads the form in which Discord copies commands', () => {
    expect(finish(draftOf('/search', 'query: deep nets since: 2020 private: True'))).toEqual({
      values: { query: 'deep nets', since: 2020, private: true },
    });
  });

  it('sends the value of what was picked, and the text once that is changed', () => {
    const picked = pickFor(draftOf('/search'), 'query', { name: 'A title', value: 'id:1' });
    expect(finish(picked)).toEqual({ values: { query: 'id:1' } });
    expect(finish(typeInto(picked, 'query', 'A title?'))).toEqual({
      values: { query: 'A title?' },
    });
  });

  it('leaves out optional options that are empty', () => {
    const draft = showOption(draftOf('/search', 'x'), 'author');
    expect(finish(draft)).toEqual({ values: { query: 'x' } });
  });

  it.each([
    ['', 'This option is required.'],
    ['x'.repeat(201), 'At most 200 characters (201 now).'],
  ])('says what is wrong with a text', (query, problem) => {
    expect(finish(draftOf('/search', query))).toMatchObject({
      draft: { problem: { option: 'query', text: problem } },
    });
  });

  it.each([
    ['since', 'soon', 'This takes a number.'],
    ['since', '2020.5', 'This takes a whole number.'],
    ['since', '1066', 'The smallest number is 1900.'],
    ['sort', 'oldest', 'Choose one of the list.'],
    ['private', 'perhaps', 'Choose True or False.'],
  ])('refuses %s: %s', (name, value, problem) => {
    const draft = typeInto(showOption(draftOf('/search', 'x'), name), name, value);
    expect(finish(draft)).toMatchObject({ draft: { problem: { option: name, text: problem } } });
  });

  it('gives autocomplete what can be read so far and the focused text as typed', () => {
    const draft = typeInto(showOption(draftOf('/search', 'x'), 'since'), 'since', 'soon');
    expect(valuesSoFar(draft, 'query')).toEqual({ query: 'x' });
    expect(valuesSoFar(draft, 'since')).toEqual({ query: 'x', since: 'soon' });
  });
});

describe('lists the page knows by itself', () => {
  const world = worldFrom(snapshot());
  const x = { name: 'x', description: 'x' };
  const names = (option: APIApplicationCommandBasicOption, typed = '') =>
    ownSuggestions(option, typed, world)?.map(({ name }) => name);

  it('offers people, channels, roles and truth values', () => {
    expect(names({ ...x, type: Type.User }, '@ad')).toEqual(['Ada']);
    expect(names({ ...x, type: Type.Channel })).toEqual(['papers', 'discussions']);
    expect(names({ ...x, type: Type.Role })).toEqual(['Readers']);
    expect(names({ ...x, type: Type.Boolean }, 'f')).toEqual(['False']);
    expect(names({ ...x, type: Type.String })).toBeUndefined();
  });
});

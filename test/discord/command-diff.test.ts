import { describe, expect, it } from 'vitest';
import { sameCommands } from '../../src/discord/command-diff.ts';

const OURS = {
  type: 1,
  name: 'search',
  description: 'Find papers',
  description_localizations: { de: 'Papiere finden' },
  options: [
    { type: 3, name: 'query', description: 'What', required: true, max_length: 200 },
    {
      type: 3,
      name: 'sort',
      description: 'Order',
      required: false,
      choices: [
        { name: 'Newest', value: 'newest' },
        { name: 'Votes', value: 'votes' },
      ],
    },
  ],
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};

/** The same command as the API documents its return: ids, nulls, defaults, another order of keys. */
const THEIRS = {
  id: '600000000000000001',
  application_id: '200000000000000001',
  version: '600000000000000002',
  default_member_permissions: null,
  type: 1,
  name: 'search',
  name_localizations: null,
  description: 'Find papers',
  description_localizations: { de: 'Papiere finden' },
  dm_permission: true,
  default_permission: true,
  a_field_of_the_future: 1,
  contexts: [2, 0, 1],
  integration_types: [1, 0],
  nsfw: false,
  options: [
    {
      type: 3,
      name: 'query',
      name_localizations: null,
      description: 'What',
      description_localizations: null,
      required: true,
      max_length: 200,
    },
    {
      type: 3,
      name: 'sort',
      description: 'Order',
      autocomplete: false,
      choices: [
        { name: 'Newest', name_localizations: null, value: 'newest' },
        { name: 'Votes', name_localizations: null, value: 'votes' },
      ],
    },
  ],
};
const MENU = { type: 3, name: 'Find papers', contexts: [0], integration_types: [0] };

describe('comparing commands with what Discord returns', () => {
  it('sees through what Discord adds, drops and orders', () => {
    expect(
      sameCommands([OURS, MENU], [{ ...MENU, description: '', options: [] }, THEIRS], 'global'),
    ).toBe(true);
  });

  it.each<[string, object]>([
    ['another description', { description: 'Find books' }],
    ['a translation that is gone', { description_localizations: null }],
    ['an option less', { options: THEIRS.options.slice(0, 1) }],
    ['options in another order', { options: THEIRS.options.toReversed() }],
    ['another language', { description_localizations: { fr: 'Papiere finden' } }],
    ['another limit', { options: [{ ...THEIRS.options[0], max_length: 100 }, THEIRS.options[1]] }],
    ['fewer contexts', { contexts: [0] }],
    ['permissions somebody set', { default_member_permissions: '0' }],
  ])('notices %s', (_, change) => {
    expect(sameCommands([OURS], [{ ...THEIRS, ...change }], 'global')).toBe(false);
  });

  it('notices a command too many or too few', () => {
    expect(sameCommands([OURS], [], 'global')).toBe(false);
    expect(sameCommands([], [THEIRS], 'global')).toBe(false);
    expect(sameCommands([], [], 'guild')).toBe(true);
  });

  it('does not miss in a server what Discord keeps for global commands alone', () => {
    const { contexts: _, integration_types: __, ...theirs } = THEIRS;
    expect(sameCommands([OURS], [{ ...theirs, guild_id: '4' }], 'guild')).toBe(true);
    expect(sameCommands([OURS], [{ ...theirs, contexts: null, guild_id: '4' }], 'guild')).toBe(
      true,
    );
  });
});

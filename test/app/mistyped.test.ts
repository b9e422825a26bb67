import { describe, expect, it } from 'vitest';
import { settingNames } from '../../config/env.ts';
import { mistyped } from '../../src/app/mistyped.ts';

const doubts = (env: Readonly<Record<string, string>>) => mistyped(env, settingNames);

describe('mistyped variables', () => {
  it.for([
    ['DISCORD_TOKE', 'DISCORD_TOKEN'],
    ['DATBASE_URL', 'DATABASE_URL'],
    ['discord_token', 'DISCORD_TOKEN'],
    ['DISCORDTOKEN', 'DISCORD_TOKEN'],
    ['CORPSU_', undefined],
    ['CORPS', 'CORPUS'],
    ['PLAYGROUD_PROT', undefined],
    ['PLAYGROUD_PORT', 'PLAYGROUND_PORT'],
  ])('%s may be %s', ([name = '', meant]) => {
    const sentence = `${name} is no setting and is ignored: rename it if ${meant} is meant.`;
    expect(doubts({ [name]: 'x' })).toEqual(meant === undefined ? [] : [sentence]);
  });

  it('are no variables of other programs', () => {
    const theirs = 'PATH HOME TERM LANG SHELL PWD NODE_ENV PORT DISPLAY HTTP_PROXY NO_COLOR EDITOR';
    const env = Object.fromEntries(theirs.split(' ').map((name) => [name, 'x']));
    expect(doubts({ ...env, npm_config_loglevel: 'x', DISCORD_WEBHOOK_URL: 'x' })).toEqual([]);
  });

  it('are not sought where the setting is set, or the variable is empty', () => {
    expect(doubts({ DATABASE_URI: 'theirs', DATABASE_URL: 'sqlite:x' })).toEqual([]);
    expect(doubts({ DISCORD_TOKE: ' ' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readableLine } from '../../src/shared/log-line.ts';

const time = new Date(2026, 10, 25, 9, 5, 7).toISOString();
const line = (entry: object): string => readableLine(JSON.stringify({ time, ...entry }));

describe('a log line for people', () => {
  it('has the local time, the level, the message and its details', () => {
    expect(line({ level: 30, msg: 'opened', papers: 119, path: 'a b' })).toBe(
      '09:05:07 info opened papers=119 path="a b"\n',
    );
  });

  it('names what went wrong in a warning and shows where an error was thrown', () => {
    const cause = { name: 'DiscordAPIError', code: 50035, status: 400, at: ['src/y.ts:2:1'] };
    const err = { name: 'SourceError', message: 'no line', at: ['src/x.ts:1:1'], cause };
    const said = 'no line; because of DiscordAPIError 50035 (400)';
    expect(line({ level: 40, msg: 'lost', err })).toBe(`09:05:07 warning lost (${said})\n`);
    expect(line({ level: 50, msg: 'lost', err })).toBe(
      `09:05:07 error lost\n  ${said}\n      at src/y.ts:2:1\n`,
    );
  });

  it('shows control characters of a detail as escapes', () => {
    expect(line({ level: 30, msg: 'asked', text: '\u001b[2J\n' })).toContain(
      'text="\\u001b[2J\\n"',
    );
  });
});

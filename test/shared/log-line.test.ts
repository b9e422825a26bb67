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

  it('names what went wrong in a warning and shows the stack of an error', () => {
    const err = { type: 'Error', message: 'no line', stack: 'Error: no line\n    at x.ts:1' };
    expect(line({ level: 40, msg: 'lost', err })).toBe('09:05:07 warning lost (no line)\n');
    expect(line({ level: 50, msg: 'lost', err })).toBe(
      '09:05:07 error lost\n  Error: no line\n      at x.ts:1\n',
    );
  });

  it('shows control characters of a detail as escapes', () => {
    expect(line({ level: 30, msg: 'asked', text: '\u001b[2J\n' })).toContain(
      'text="\\u001b[2J\\n"',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { join } from '../../src/words/join.ts';

describe('joining topics', () => {
  it('puts together what they have under the same key', () => {
    const joined = join(
      { error: { list: { full: 'full' } }, list: { heading: 'List' } },
      { error: { ask: 'ask', list: { gone: 'gone' } } },
    );
    expect(joined).toEqual({
      error: { ask: 'ask', list: { full: 'full', gone: 'gone' } },
      list: { heading: 'List' },
    });
  });

  it('refuses two texts under one key', () => {
    expect(() => join({ a: { b: 'one' } }, { a: { b: 'two' } })).toThrow('“b”');
    expect(() => join({ a: { b: 'one' } }, { a: 'two' })).toThrow('“a”');
  });
});

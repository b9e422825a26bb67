import { describe, expect, it } from 'vitest';
import { createRecent } from '../../src/shared/recent.ts';

describe('createRecent', () => {
  it('makes a value once while it is among the last', () => {
    const recent = createRecent<string, string | undefined>(2);
    const made: string[] = [];
    const ask = (key: string) =>
      recent.get(key, () => {
        made.push(key);
        return key === 'none' ? undefined : key;
      });
    for (const key of ['none', 'a', 'none', 'b', 'none', 'a']) ask(key);

    expect(made).toEqual(['none', 'a', 'b', 'a']);
  });

  it('forgets everything when it is cleared', () => {
    const recent = createRecent<string, number>(2);
    recent.get('a', () => 1);
    recent.clear();

    expect(recent.get('a', () => 2)).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import {
  initialsIn,
  isShortFor,
  namedText,
  strangeness,
} from '../../../src/search/answering/strangeness.ts';

describe('strangeness', () => {
  const text = namedText(['time', 'seri', 'tinynet', 'llm']);

  it('is none where the text has the name, in part where it has one like it', () => {
    expect(strangeness(['tinynet'], text)).toBe(0);
    expect(strangeness(['tinynets'], text)).toBeGreaterThan(0);
    expect(strangeness(['tinynets'], text)).toBeLessThan(0.5);
    expect(strangeness([], text)).toBe(0);
  });

  it('is whole where the parts of a name stand apart', () => {
    expect(strangeness(['time llm'], text)).toBe(1);
    expect(strangeness(['time seri'], text)).toBe(0);
  });
});

describe('initialsIn', () => {
  it('tells what a text may be short for', () => {
    const initials = new Set(initialsIn('A generalised linear model of state-space systems'));
    expect(isShortFor('glm', initials)).toBe(true);
    expect(isShortFor('glms', initials)).toBe(true);
    expect(isShortFor('sss', initials)).toBe(true);
    expect(isShortFor('gpt', initials)).toBe(false);
  });
});

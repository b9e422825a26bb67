import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, joinWithin } from '../../src/shared/clip.ts';
import { charactersVisited } from '../fakes/characters-visited.ts';

describe('clip', () => {
  it('leaves a text that fits as it is', () => {
    expect(clip('linear', 6)).toBe('linear');
  });

  it('puts an ellipsis in place of what it cuts, without a space before it', () => {
    expect(clip('linear models', 8)).toBe('linear…');
  });

  it('cuts at the end of a word, and leaves no mark there that leads on', () => {
    expect(clip('Linear attention in transformers', 20)).toBe('Linear attention in…');
    expect(clip('Linear attention in transformers', 18)).toBe('Linear attention…');
    expect(clip('Linear attention: transformers', 25)).toBe('Linear attention…');
    expect(clip('Linear attention (transformers)', 25)).toBe('Linear attention…');
  });

  it('cuts through a word where too little would be left without it', () => {
    expect(clip('Electroencephalographically yours', 12)).toBe('Electroence…');
    expect(clip('An electroencephalographically', 18)).toBe('An electroencepha…');
    expect(clip('漢字かな交じり文'.repeat(3), 9)).toBe('漢字かな交じり文…');
  });

  it('cuts no emoji of several code points in half', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(clip(`ab${family}c`, 3 + family.length - 1)).toBe('ab…');
    expect(clip(`ab${family}cd`, 3 + family.length)).toBe(`ab${family}…`);
  });

  it('looks at no more than it keeps of a text of any length', () => {
    for (const piece of ['a', ' ', '\u0301', '😀', '\r\n']) {
      const text = piece.repeat(200_000);
      expect(charactersVisited(() => clip(text, 100))).toBeLessThan(1_000);
    }
  });

  it('stays within any limit and never breaks a surrogate pair', () => {
    const piece = fc.constantFrom('a', ' ', '\u0301', '😀', '👩‍👩‍👧‍👦', '漢', '\u0301'.repeat(99));
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 120 }), (whole, limit) => {
        const clipped = clip(whole, limit);
        expect(clipped.length).toBeLessThanOrEqual(limit);
        expect(clipped.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('joinWithin', () => {
  it('keeps whole entries only', () => {
    expect(joinWithin(['one', 'two', 'three'], ', ', 10)).toBe('one, two');
    expect(joinWithin(['too long'], ', ', 3)).toBe('');
  });
});

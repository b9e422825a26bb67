import { describe, expect, it } from 'vitest';
import { visible } from '../../src/shared/visible.ts';
import { readMoreThanOnce } from '../fakes/characters-visited.ts';

describe('visible', () => {
  it.each([
    ['overrides and isolates', 'a\u202eb\u202c\u2066c\u2069'],
    ['tag characters', 'a\u{e0041}b\u{e007f}c'],
    ['Hangul fillers', 'a\u3164b\u115fc\u1160\uffa0'],
    ['joiners of no width', 'a\u2060b\ufeffc\u200b\u034f'],
    ['joiners and selectors between Latin letters', 'a\u200db\u200cc\ufe0f'],
    ['invisible operators and annotations', 'a\u2062b\ufff9c\u180e'],
    ['control characters', 'a\0b\u0007c\u0085'],
    ['soft hyphens', 'a\u00adb\u00adc'],
  ])('leaves no %s', (_name, text) => {
    expect(visible(text)).toBe('abc');
  });

  it.each([
    ['emoji of several parts', '👩‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍🔬 1️⃣ ❤️'],
    ['Persian and Devanagari', 'می‌خواهم क्‍ष'],
    ['Korean', '한국어 연구'],
    ['signs before Arabic numbers', '\u0600١'],
    ['Greek, Cyrillic and accents', 'Ελληνικά Кириллица Hölder ẑ'],
    ['lines', 'one\n\ttwo'],
  ])('keeps %s', (_name, text) => {
    expect(visible(text)).toBe(text);
  });

  it('takes a blank pattern for a blank and thins piled-up marks', () => {
    expect(visible('a\u2800b')).toBe('a b');
    expect(visible(`z${'\u0301'.repeat(50)}`)).toHaveLength(5);
  });

  it('takes each character the same, whatever else is in the text', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => `a${String.fromCharCode(code)}b`);
    const beside = all.filter((text) => visible(text) !== visible(`${text}\u2800`).slice(0, -1));
    expect(beside).toEqual([]);
  });

  it('looks at a text once, whatever is repeated in it', () => {
    expect(readMoreThanOnce(visible)).toEqual([]);
  });
});

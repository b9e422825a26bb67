import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, label, line, prose, webAddress } from '../../src/discord/markdown.ts';
import { readMoreThanOnce } from '../fakes/characters-visited.ts';
import { hostileText } from '../fakes/hostile.ts';

describe('escapeMarkdown', () => {
  it.each([
    [
      '**bold** _it_ ~~no~~ ||secret||',
      '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|secret\\|\\|',
    ],
    ['# Heading', '\\# Heading'],
    ['one\n- two', 'one\n\\- two'],
    ['well-known', 'well-known'],
    ['1. first', '1\\. first'],
    ['> quoted', '\\> quoted'],
    ['a > b', 'a > b'],
    ['`code`', '\\`code\\`'],
    ['<@123> <#123> <:a:1> <t:1:R>', '\\<@123> \\<#123> \\<\\:a:1> \\<t\\:1:R>'],
    [':smile:', '\\:smile:'],
    ['at 10:30', 'at 10:30'],
    ['f(x) [1]', 'f(x) \\[1]'],
  ])('makes %j show as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves no masked link', () => {
    expect(escapeMarkdown('[click](https://evil.example)')).toBe(
      '\\[click]\\(https://evil.example)',
    );
  });

  it('breaks the word behind @everyone and @here', () => {
    expect(escapeMarkdown('@everyone @here @name')).toBe('@\u200beveryone @\u200bhere @name');
  });

  it('keeps a plain web address a link', () => {
    expect(escapeMarkdown('See https://github.com/a/b_c.')).toBe('See https://github.com/a/b_c.');
  });

  it('makes no link of an address with marks in it, nor of another scheme', () => {
    expect(escapeMarkdown('https://a.example/**b**')).toBe('https\\://a.example/\\*\\*b\\*\\*');
    expect(escapeMarkdown('javascript://x')).toBe('javascript\\://x');
  });

  it('shows every text as it was once the escapes are read', () => {
    fc.assert(
      fc.property(hostileText(300), (text) => {
        const shown = escapeMarkdown(text)
          .replace(/\\([^0-9A-Za-z\s])/g, '$1')
          .replace(/@\u200b(?=everyone|here)/gi, '@');
        expect(shown).toBe(text.replace(/@\u200b(?=everyone|here)/gi, '@'));
      }),
    );
  });
});

describe('text from outside', () => {
  it('is cut before an escape, never inside one', () => {
    expect(line('ab**c', 5)).toBe('ab\\*…');
    expect(line('ab**c', 4)).toBe('ab…');
  });

  it('stays within its limit and ends in no dangling backslash', () => {
    fc.assert(
      fc.property(hostileText(3000), fc.integer({ min: 2, max: 400 }), (text, limit) => {
        for (const shown of [prose(text, limit), line(text, limit), label(text, limit)]) {
          expect(shown.length).toBeLessThanOrEqual(limit);
          expect(shown.isWellFormed()).toBe(true);
        }
        expect(line(text, limit)).not.toMatch(/(^|[^\\])(\\\\)*\\$/);
      }),
    );
  });

  it('keeps paragraphs in prose and joins the lines within', () => {
    expect(prose('One\ntwo.\n\n\nThree.', 100)).toBe('One two.\n\nThree.');
    expect(line('One\n\ntwo.', 100)).toBe('One two.');
  });

  it('loses what hides or turns round other text', () => {
    expect(label('a\u202eb\u200bc\0d', 100)).toBe('abcd');
  });

  it('has its LaTeX made readable', () => {
    expect(line('H\\"older', 100)).toBe('Hölder');
  });
});

describe('webAddress', () => {
  it('encodes what would end the link', () => {
    expect(webAddress('https://a.example/x_(y) z', 100)).toBe('https://a.example/x_%28y%29%20z');
  });

  it.each([
    'javascript:alert(1)',
    'ftp://a.example/x',
    'https://arxiv.org@evil.example/x',
    'http://localhost/x',
    `https://a.example/${'x'.repeat(100)}`,
    'no address',
  ])('refuses %j', (url) => {
    expect(webAddress(url, 100)).toBeUndefined();
  });
});

it('looks at a text once, whatever is repeated in it', () => {
  expect(readMoreThanOnce((text) => prose(text, text.length))).toEqual([]);
});

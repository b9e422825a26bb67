import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime } from '../../../playground/page/markdown/format-time.ts';
import { parseInline } from '../../../playground/page/markdown/inline.ts';
import type { Block, Inline } from '../../../playground/page/markdown/nodes.ts';
import { parseMarkdown } from '../../../playground/page/markdown/parse.ts';
import { readMoreThanOnce } from '../../fakes/characters-visited.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });

/** A short way to write what was parsed: `strong(a)`, `link(a→url)`. */
function shortly(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'link') return `link(${shortly(node.content)}→${node.url})`;
      if (node.kind === 'mention') return `${node.of}(${node.id})`;
      if (node.kind === 'time') return `time(${node.epochSeconds}${node.style})`;
      if (node.kind === 'code') return `code(${node.text})`;
      return node.kind === 'command'
        ? `command(${node.name})`
        : `${node.kind}(${shortly(node.content)})`;
    })
    .join('');
}

describe('Discord markdown in a line', () => {
  it.each([
    ['**a** *b* _c_ __d__ ~~e~~ ||f||', 'strong(a) em(b) em(c) underline(d) strike(e) spoiler(f)'],
    ['***a***', 'strong(em(a))'],
    ['**a *b* c**', 'strong(a em(b) c)'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['**unclosed', '**unclosed'],
    ['`**a**`', 'code(**a**)'],
    ['``a ` b``', 'code(a ` b)'],
    ['<t:1700000000:R> <t:5>', 'time(1700000000R) time(5f)'],
    [
      '<@123456789012345678> <@&123456789012345678> <#123456789012345678>',
      'person(123456789012345678) role(123456789012345678) channel(123456789012345678)',
    ],
    ['@everyone', 'everyone(everyone)'],
    ['</search:123456789012345678>', 'command(search)'],
    ['<:paper:123456789012345678>', ':paper:'],
  ])('reads %s', (source, expected) => {
    expect(shortly(parseInline(source))).toBe(expected);
  });

  it.each([
    ['\\*a\\*', '*a*'],
    ['\\_\\_a\\_\\_', '__a__'],
    ['a\\b', 'a\\b'],
    ['\\\\*a*', '\\em(a)'],
    ['\\[a](https://x.org)', '[a](link(https://x.org→https://x.org/))'],
  ])('takes a backslash before a sign, and only there: %s', (source, expected) => {
    expect(shortly(parseInline(source))).toBe(expected);
  });

  it.each([
    ['[a](https://x.org/p)', 'link(a→https://x.org/p)'],
    ['[a](<https://x.org/p>)', 'link(a→https://x.org/p)'],
    ['[a [b] c](https://x.org/)', 'link(a [b] c→https://x.org/)'],
    ['[**a**](https://x.org/)', 'link(strong(a)→https://x.org/)'],
    ['[a\\*b](https://x.org/)', 'link(a\\*b→https://x.org/)'],
    ['https://x.org/a_(b).', 'link(https://x.org/a_(b)→https://x.org/a_(b)).'],
    ['(https://x.org/a)', '(link(https://x.org/a→https://x.org/a))'],
    ['<https://x.org/a>', 'link(https://x.org/a→https://x.org/a)'],
  ])('links %s', (source, expected) => {
    expect(shortly(parseInline(source))).toBe(expected);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](data:text/html,x)',
    '[a](ftp://x.org/)',
    '[a]()',
    '[](https:/)',
    '[a] (not a target)',
  ])('leaves %s as it is', (source) => {
    expect(parseInline(source)).toEqual([text(source)]);
  });

  it('makes no link of a label that looks like an address', () => {
    expect(shortly(parseInline('[https://y.org/](https://x.org/)'))).not.toContain(
      '→https://x.org/)(',
    );
    expect(shortly(parseInline('[https://y.org/](https://x.org/)'))).toMatch(/^\[link\(/);
  });

  it('makes no links in titles', () => {
    expect(parseInline('[a](https://x.org/)', { links: false })).toEqual([
      text('[a](https://x.org/)'),
    ]);
  });
});

const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);

describe('Discord markdown over lines', () => {
  it('reads headings, small print, quotes, lists and code', () => {
    const source = '# a\n-# b\n> c\n> d\n- e\n  - f\n1. g\n```ts\nh\n```\ni';
    expect(kinds(parseMarkdown(source))).toEqual([
      'heading',
      'subtext',
      'quote',
      'list',
      'list',
      'pre',
      'paragraph',
    ]);
  });

  it('keeps bold over a line break and blank lines in a paragraph', () => {
    expect(parseMarkdown('**a\nb**\n\nc')).toEqual([
      { kind: 'paragraph', content: [{ kind: 'strong', content: [text('a\nb')] }, text('\n\nc')] },
    ]);
  });

  it('nests a list and starts a numbered one where it says', () => {
    expect(parseMarkdown('3. a\n   - b\n4. c')).toMatchObject([
      { kind: 'list', ordered: true, start: 3, items: [[{}, { kind: 'list' }], [{}]] },
    ]);
  });

  it('quotes the rest after >>> and shows no markup inside code', () => {
    expect(parseMarkdown('>>> a\n# b')).toMatchObject([
      { kind: 'quote', content: [{ kind: 'paragraph' }, { kind: 'heading' }] },
    ]);
    expect(parseMarkdown('```\n**a**\n```')).toEqual([
      { kind: 'pre', language: '', text: '**a**' },
    ]);
  });

  it.each(['#a', '####  a', '-#a', '>a', '-a', '\\# a', '\\- a', '\\> a'])(
    'takes %s as text',
    (source) => {
      expect(kinds(parseMarkdown(source))).toEqual(['paragraph']);
    },
  );

  it('reads any text, quickly and without an address that is not of the web', () => {
    const signs = fc.constantFrom(
      '*',
      '_',
      '~',
      '|',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '\\',
      '\n',
      ' ',
      'a',
      '#',
      '-',
      'https://',
      'javascript:',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 300 }), (parts) => {
        const source = parts.join('');
        const seen = JSON.stringify(parseMarkdown(source));
        for (const [, url = ''] of seen.matchAll(/"url":"([^"]*)"/g))
          expect(url).toMatch(/^https?:/);
      }),
    );
  });

  it('looks at a text once, whatever is repeated in it', () => {
    expect(readMoreThanOnce(parseMarkdown)).toEqual([]);
  });
});

describe('timestamps', () => {
  const now = Date.UTC(2026, 0, 1);
  it.each([
    [-7_200, '2 hours ago'],
    [86_400, 'tomorrow'],
    [0, 'now'],
  ])('words %i seconds from now', (seconds, words) => {
    const epochSeconds = now / 1000 + seconds;
    expect(formatTime({ epochSeconds, style: 'R' }, now, 'en-US')).toBe(words);
  });

  it('survives a date that no calendar has', () => {
    expect(formatTime({ epochSeconds: 9e12, style: 'f' }, now)).toBe('Invalid date');
  });
});

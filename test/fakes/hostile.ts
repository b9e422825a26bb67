import fc from 'fast-check';
import type { Paper } from '../../src/data/paper.ts';

/** Text that somebody made up to break a view, or that a broken source lets through. */
const NASTY: readonly string[] = [
  '@everyone @here <@1234567890123456789> <@&1234567890123456789> <#1234567890123456789>',
  '<:a:1234567890123456789> <t:1700000000:R> </search:1234567890123456789> :smile:',
  '# Heading\n## Two\n-# small\n> quote\n>>> all\n- list\n1. one\n* star',
  '**bold** __under__ ~~gone~~ ||spoiler|| `code` ```js\nalert(1)\n``` _it_ *it*',
  '[click](https://evil.example) [x](javascript:alert(1)) [a](http://b.example/(c)) ](http://d.example)',
  '[1.5bit] LLMs (v2)',
  'https://a.example/x_y_(z) http://b.example/**c** <https://d.example> www.e.example',
  '\u202eright to left\u202c \u2066isolated\u2069 \u200f\u200e',
  'lone \ud83d and \udc4d and NUL \0 and bell \u0007',
  `zalgo ${'a\u0301\u0302\u0303\u0304\u0305'.repeat(40)}`,
  '\u200b\u2060\ufeff\u00ad',
  '👩‍👩‍👧‍👦'.repeat(60),
  '漢字かな交じり文'.repeat(60),
  '\\'.repeat(700),
  '*_~`|[]()<>'.repeat(300),
  '$\\frac{1}{2}$ \\method {\\it x} \\"o $$$ {{{ }}} \\\\',
  '{{query}} $t(error.internal) {{count}}',
  '   ',
  '\n\n\n',
  '',
];

export const hostileText = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .tuple(fc.constantFrom(...NASTY.filter((text) => text !== '')), fc.integer({ min: 1 }))
      .map(([text, times]) => text.repeat(1 + (times % Math.ceil(maxLength / text.length)))),
    fc
      .array(fc.constantFrom(...NASTY, ' ', 'word'), { minLength: 2, maxLength: 8 })
      .map((parts) => parts.join('')),
  );

const ADDRESSES: readonly string[] = [
  'https://arxiv.org/abs/2106.09685',
  'https://user:secret@evil.example/a',
  'http://localhost:3000/x',
  'https://a.example/(x)_[y]?q=*|"<>',
  `https://long.example/${'a/'.repeat(2000)}`,
  'https://[::1]/x',
  'https://xn--nxasmq6b.example/ü',
];

/** A paper as the schema lets it through at the worst. */
export const hostilePaper: fc.Arbitrary<Paper> = fc
  .record(
    {
      id: fc.oneof(
        fc.string({ minLength: 1, maxLength: 200 }),
        fc.constantFrom('arxiv:2106.09685', 'x'.repeat(200), '@everyone'),
      ),
      title: hostileText(1000),
      abstract: hostileText(100_000),
      authors: fc.oneof(
        fc.array(hostileText(200).filter(Boolean), { maxLength: 6 }),
        hostileText(60)
          .filter(Boolean)
          .map((name) => Array.from({ length: 500 }, () => name)),
      ),
      authorCount: fc.integer({ min: 1, max: 1e9 }),
      organisation: hostileText(2000).filter(Boolean),
      published: fc.constantFrom('2024', '2024-10', '2024-10-07'),
      url: fc.constantFrom(...ADDRESSES),
      pdfUrl: fc.constantFrom(...ADDRESSES),
      codeUrl: fc.constantFrom(...ADDRESSES),
      venue: hostileText(2000).filter(Boolean),
      votes: fc.nat(),
      comments: fc.nat(),
    },
    { requiredKeys: ['id', 'title', 'abstract', 'authors'] },
  )
  .filter(({ title, abstract }) => title !== '' || abstract !== '');

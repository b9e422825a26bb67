import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUNDLED_CORPUS } from '../../src/data/corpus.ts';
import { findLinks, linksIn } from '../../src/shared/links.ts';
import { anyText } from '../fakes/any-text.ts';
import { readMoreThanOnce } from '../fakes/characters-visited.ts';

describe('findLinks', () => {
  it.each([
    ['Code: https://github.com/foo/bar.', ['https://github.com/foo/bar']],
    ['(see http://a.example/x)', ['http://a.example/x']],
    ['https://a.example/x_(y), yes', ['https://a.example/x_(y)']],
    ['at github.com/foo/bar.', ['https://github.com/foo/bar']],
    ['at www.foo.example and foo.github.io!', ['https://www.foo.example', 'https://foo.github.io']],
    ['https://x.yhttps://x.y', ['https://x.y', 'https://x.y']],
    [
      'https://a.example/flan_nas{https://a.example/flan\\_nas}.',
      ['https://a.example/flan_nas', 'https://a.example/flan_nas'],
    ],
    ['found at https://a.example/Lamp .', ['https://a.example/Lamp']],
    ['https://a.example/x?y=1&z=%20#part"', ['https://a.example/x?y=1&z=%20#part']],
    ['<https://a.example/x>', ['https://a.example/x']],
    ['e.g. and/or i.e./vs. 3.5/4 Node.js/Deno me@foo.com ftp://a.example javascript:alert(1)', []],
    ['https:// http://nodots https://.', []],
  ])('finds in “%s”', (text, urls) => {
    expect(findLinks(text).map(({ url }) => url)).toEqual(urls);
  });

  it('finds every address of the bundled papers', async () => {
    const text = await readFile(BUNDLED_CORPUS, 'utf8');
    const urls = linksIn(text);
    expect(urls).toHaveLength(22);
    expect(urls).toContain('https://github.com/jacobdunefsky/ObservablePropagation');
    expect(urls).toContain('https://github.com/facebookresearch/luckmatters/tree/master/ssl');
    expect(urls.filter((url) => /[{}\\.,\s]$/.test(url))).toEqual([]);
  });

  it('looks at a text once, whatever is repeated in it', () => {
    expect(readMoreThanOnce(findLinks)).toEqual([]);
  });

  it('cuts links that can be opened out of any text', () => {
    const part = fc.constantFrom(
      'https://',
      'www.',
      'github.com/',
      'a.example',
      '(',
      ')',
      '{',
      '}',
      '\\_',
      ' ',
      '.',
      '@',
      '\ud83d',
      '/x',
    );
    const text = fc.oneof(
      anyText,
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        for (const { url, start, end, text: found } of findLinks(hostile)) {
          expect(hostile.slice(start, end)).toBe(found);
          expect(new URL(url).protocol).toMatch(/^https?:$/);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedLink as readLink } from '../../playground/page/markdown/link.ts';
import { linkLabel, looksLikeAddress, maskedLink } from '../../src/discord/masked-link.ts';
import { readMoreThanOnce } from '../fakes/characters-visited.ts';
import { hostileText } from '../fakes/hostile.ts';

const PAGE = 'https://arxiv.org/abs/2106.09685';

describe('a link’s label', () => {
  it('keeps round brackets that have their partner', () => {
    expect(linkLabel('LoRA (v2)', 100)).toBe('LoRA (v2)');
    expect(linkLabel('f(g(x)) and 1) or (2', 100)).toBe('f(g(x)) and 1❩ or ❨2');
  });

  it('puts look-alikes where square brackets and marks would act', () => {
    expect(linkLabel('[1.5bit] LLMs', 100)).toBe('❲1.5bit❳ LLMs');
    expect(linkLabel('A* search', 100)).toBe('A∗ search');
  });

  it('looks like no address', () => {
    expect(linkLabel('https://a.example', 100)).not.toContain('://');
  });

  it('holds nothing active', () => {
    fc.assert(
      fc.property(hostileText(500), (text) => {
        expect(linkLabel(text, 120)).not.toMatch(/[[\]*_~`|\\<>@\n]|:\/\//);
      }),
    );
  });

  it('looks at a text once, whatever is repeated in it', () => {
    expect(readMoreThanOnce((text) => linkLabel(text, text.length))).toEqual([]);
  });
});

/** What Discord makes of a text with links in it. */
const addressesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\[/g), ({ index }) => readLink(text, index)?.url ?? '').filter(Boolean);

describe('a masked link', () => {
  it.each([
    'A title](evil.example/x) [x',
    'x](//evil.example)',
    '[x](javascript:alert(1))',
    '(x](y',
    'x\\](y) "t',
  ])('is not broken out of by %j', (title) => {
    const link = maskedLink(`A ${title}`, PAGE, 200);
    expect(readLink(link, 0)).toMatchObject({ url: PAGE, length: link.length });
    expect(addressesIn(link)).toEqual([PAGE]);
  });

  it('leads where it should or nowhere, whatever the title', () => {
    fc.assert(
      fc.property(hostileText(500), fc.integer({ min: 2, max: 300 }), (title, limit) => {
        const link = maskedLink(title, PAGE, limit);
        if (link.endsWith(`](${PAGE})`)) expect(addressesIn(link)).toEqual([PAGE]);
        else expect(link).not.toMatch(/\]\(|https?:\/\//i);
      }),
    );
  });

  it.each([
    'https://huggingface.co/login',
    'Log in: HTTPS://huggingface.co/login',
    'huggingface.co/login',
    'www.a.example',
    'paypal.com',
    'https\u2236//huggingface\u2024co/login',
    'ｈｔｔｐｓ：／／huggingface.co',
    'https:\u2215\u2215huggingface.co',
    'https://hugging\u200bface.co',
  ])('is none where the label looks like another address: %s', (title) => {
    expect(maskedLink(title, 'https://arxiv.org/search/?query=x', 100)).not.toMatch(
      /[[\]]|https?:\/\//i,
    );
  });

  it('may name the site that it leads to', () => {
    expect(maskedLink('github․com', 'https://github.com/x/lora', 40)).toBe(
      '[github․com](https://github.com/x/lora)',
    );
  });

  it('is the text alone where there is no address', () => {
    expect(maskedLink('A *title*', undefined, 50)).toBe('A \\*title\\*');
  });
});

it.each([
  'Attention: 3.5 is all you need',
  'Yi-1.5/6B: a study',
  'e.g. this',
  'GPT-4 vs. Llama 3.1',
])('%j looks like no address', (title) => {
  expect(looksLikeAddress(title)).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, foldedWords, wordsOf } from '../../../src/search/text/analyse.ts';
import { readMoreThanOnce } from '../../fakes/characters-visited.ts';

describe('analyse', () => {
  it('splits at everything but letters and digits, and lowers the case', () => {
    expect(analyse('GPT-4/Llama_2: graph+tensor')).toEqual([
      'gpt',
      '4',
      'llama',
      '2',
      'graph',
      'tensor',
    ]);
  });

  it('leaves stop words out, also the halves of contractions', () => {
    expect(analyse("What doesn't it say about the network?")).toEqual(['network']);
  });

  it('brings the forms of a word together', () => {
    const [first, ...others] = analyse('linearize linearizing linearization linearized');
    expect(new Set([first, ...others]).size).toBe(1);
  });

  it('folds accents and compatibility forms', () => {
    expect(analyse('Hölder ﬁne２')).toEqual(analyse('holder fine2'));
  });

  it('keeps the letters of scripts that have no case', () => {
    expect(analyse('обучение моделей')).toHaveLength(2);
  });

  it.each([
    ['深度学习模型', '学习'],
    ['ディープラーニングの研究', '研究'],
    ['การเรียนรู้ของเครื่อง', 'เรียนรู้'],
  ])('parts the words of scripts without blanks: %s', (text, word) => {
    expect(analyse(text).length).toBeGreaterThan(1);
    expect(analyse(text)).toEqual(expect.arrayContaining(analyse(word)));
  });

  it('takes Korean words with and without a particle for the same', () => {
    expect(analyse('모델은 데이터를 학습에서')).toEqual(analyse('모델 데이터 학습'));
    expect(analyse('회의 나이')).toEqual(['회의', '나이']);
  });

  it.each([
    ['Łukasz', 'lukasz'],
    ['Østergaard', 'ostergaard'],
    ['Đorđe', 'dorde'],
    ['Weiß', 'weiss'],
    ['Ægir Œuvre', 'aegir oeuvre'],
    ['Þór Ðað ışık', 'thor dad isik'],
  ])('finds %s by its plain spelling', (text, plain) => {
    expect(foldedWords(text)).toBe(plain);
    expect(analyse(text)).toEqual(analyse(plain));
  });

  it.each([
    ['a parser in C++ and C', ['parser', 'c++', 'c']],
    ['C#, F# (or J#).', ['c#', 'f#', 'j#']],
    ['C++17', ['c++', '17']],
    ['the .NET runtime, ASP.NET and .net', ['.net', 'runtim', 'asp', '.net', '.net']],
    ['at example.net', ['exampl', 'net']],
    ['net, C+, C+++ and E#4', ['net', 'c', 'c', 'e', '4']],
  ])('knows names with signs from those without: %s', (text, terms) => {
    expect(analyse(text)).toEqual(terms);
  });

  it('cuts a run without end to a term of 64 characters', () => {
    expect(analyse('x'.repeat(1000))).toEqual(['x'.repeat(64)]);
  });

  it('looks at a text once, whatever is repeated in it', () => {
    expect(readMoreThanOnce(analyse)).toEqual([]);
    expect(readMoreThanOnce(foldedWords)).toEqual([]);
  });

  it('gives terms of at most 64 characters for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(analyse(text).every((term) => term.length > 0 && term.length <= 64)).toBe(true);
      }),
    );
  });
});

describe('wordsOf', () => {
  it('tells each word with its place and the term it is looked up by', () => {
    expect(wordsOf('The Graphs!')).toEqual([
      { text: 'The', start: 0, term: undefined },
      { text: 'Graphs', start: 4, term: 'graph' },
    ]);
  });

  it('tells names with their signs', () => {
    expect(wordsOf('in C++ on .NET').map(({ text }) => text)).toEqual(['in', 'C++', 'on', '.NET']);
  });

  it('finds each word where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const word of wordsOf(text)) expect(text.startsWith(word.text, word.start)).toBe(true);
      }),
    );
  });

  it('agrees with analyse', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (text) => {
        const terms = wordsOf(text).flatMap(({ term }) => term ?? []);
        expect(terms).toEqual(analyse(text));
      }),
    );
  });
});

describe('foldedWords', () => {
  it('makes texts equal that differ in case, accents and punctuation only', () => {
    expect(foldedWords('Poincaré — Embeddings!')).toBe(foldedWords('poincare embeddings'));
  });
});

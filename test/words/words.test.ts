import { describe, expect, it } from 'vitest';
import { describe as describeCommand } from '../../src/commands/describe.ts';
import { commands } from '../../src/commands/index.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { en } from '../../src/words/en/index.ts';
import { languages } from '../../src/words/languages.ts';
import { type Catalogue, createWords, isMessageKey } from '../../src/words/words.ts';

/** English in capitals: a language made up for tests, complete like any other has to be. */
const loud = JSON.parse(JSON.stringify(en), (_key, value) =>
  typeof value === 'string' ? value.replace(/(?<!\{)\b[a-z]+\b(?![^{]*\}\})/g, upper) : value,
) as Catalogue;

function upper(word: string): string {
  return word.toUpperCase();
}

describe('the words', () => {
  const wordsFor = createWords({ de: loud });

  it('are English for a locale that has no language', () => {
    expect(wordsFor('ja')('button.next')).toBe('Next');
  });

  it('are the language of the caller, or its base, where there is one', () => {
    expect(wordsFor('de')('button.cite')).toBe('Cite');
    expect(wordsFor('de-AT')('which.several', { text: 'x' })).toContain('PAPER');
  });

  it('choose the plural and write numbers as the language does', () => {
    expect(wordsFor('en-US')('corpus.size', { count: 1 })).toBe('Corpus of 1 paper');
    expect(wordsFor('en-US')('corpus.size', { count: 87_324 })).toBe('Corpus of 87,324 papers');
  });

  it('write dates in UTC', () => {
    const date = Date.UTC(2026, 10, 23, 23, 59);
    expect(wordsFor('en-US')('corpus.updated', { date })).toBe('updated Nov 23, 2026');
  });

  it('take values as they are, whatever stands in them', () => {
    const text = '{{query}} $t(error.internal) <b>&amp;';
    expect(wordsFor('en-US')('which.several', { text })).toContain(`“${text}”`);
  });

  it('know their keys', () => {
    expect(isMessageKey('paper.authorCount')).toBe(true);
    expect(isMessageKey('paper')).toBe(false);
    expect(isMessageKey('paper.nothing')).toBe(false);
  });
});

describe.each(['en-US', ...Object.keys(languages)])('the words in %s', (locale) => {
  const words = createWords(languages)(locale);
  const texts = commands.flatMap((command) => {
    const { description, options = [] } = describeCommand(command) ?? {};
    const ofOptions = options.flatMap((option) => [
      option.description,
      ...option.choices.map(({ name }) => name),
    ]);
    return [...(description ? [description] : []), ...ofOptions].map((key) => words(key));
  });

  it('fit where Discord shows them while people type', () => {
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.filter(({ length }) => length > LIMITS.commandDescription)).toEqual([]);
  });

  it('leave room in titles for what people ask', () => {
    const headings = [
      words('search.heading', { query: '' }),
      words('related.heading', { title: '' }),
      words('welcome.heading'),
    ];
    expect(headings.filter(({ length }) => length > 70)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { setSettings } from '../../src/commands/settings/set.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { en } from '../../src/words/en/index.ts';
import { discordLocales, languages } from '../../src/words/languages.ts';
import { createWords } from '../../src/words/words.ts';
import { formsOf, textsOf } from '../fakes/catalogue-texts.ts';

const english = formsOf(textsOf(en));
/** What stands on forms, which are shorter than anything else. */
const FORM_TITLES = ['followUp.title', 'privacy.form.title', 'digest.mail.title'];
const FORM_LABELS = ['followUp.label', 'digest.mail.address', 'digest.mail.code'];

describe.each(Object.entries(languages))('the catalogue in %s', (language, catalogue) => {
  const texts = textsOf(catalogue);
  const forms = formsOf(texts);

  it('has what English has, and nothing else', () => {
    expect([...forms.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('says what is counted in every category that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const counted = [...english].filter(([, { categories }]) => categories.length > 0);
    expect(counted.length).toBeGreaterThan(50);
    for (const [key] of counted) {
      expect([key, forms.get(key)?.categories]).toEqual([key, pluralCategories.toSorted()]);
    }
  });

  it('fills in what English fills in', () => {
    for (const [key, { placeholders }] of forms) {
      expect([key, placeholders]).toEqual([key, english.get(key)?.placeholders]);
    }
  });

  it('leaves no text empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fits on forms', () => {
    const at = (key: string) => texts.get(key)?.length ?? Number.NaN;
    for (const key of FORM_TITLES) expect(at(key)).toBeLessThanOrEqual(LIMITS.modalTitle);
    for (const key of FORM_LABELS) expect(at(key)).toBeLessThanOrEqual(LIMITS.modalLabel);
    const { label } = catalogue.privacy.form;
    const { form } = en.privacy;
    const room = LIMITS.modalLabel + '{{word}}'.length - 'DELETE'.length;
    expect([label, form.label].filter(({ length }) => length > room)).toEqual([]);
  });
});

describe('the languages', () => {
  const wordsFor = createWords(languages);
  const hit = (locale: string) => wordsFor(locale)('button.next');

  it('are found by every name that Discord has for them', () => {
    expect(discordLocales.map(hit)).toEqual([
      ...['Weiter', 'Siguiente', 'Siguiente', 'Suivant', '次へ', '下一页', '下一页'],
    ]);
  });

  it('can all be chosen for a server', () => {
    const chosen = setSettings.options.language?.choices ?? [];
    expect([...chosen].toSorted()).toEqual(['en', ...Object.keys(languages)].toSorted());
  });

  it('write numbers, plurals and dates in their own way', () => {
    const date = Date.UTC(2026, 10, 23);
    expect(wordsFor('fr')('corpus.size', { count: 1_000_000 })).toMatch(
      /^Corpus de 1.000.000 d’art/,
    );
    expect(wordsFor('fr')('corpus.size', { count: 0 })).toBe('Corpus de 0 article');
    expect(wordsFor('es-419')('corpus.size', { count: 2 })).toBe('Corpus de 2 artículos');
    expect(wordsFor('ja')('corpus.size', { count: 1 })).toBe('論文 1 本のコーパス');
    expect(wordsFor('ja')('edition.heading', { date })).toBe('2026年11月23日の論文');
    expect(wordsFor('zh-TW')('edition.heading', { date })).toBe('2026年11月23日的论文');
  });

  it('name commands as Discord shows them, and leave addresses alone', () => {
    const say = wordsFor('fr');
    expect(say('list.empty.me')).toContain('`/liste enregistrer`');
    expect(say('list.empty.team')).toContain('`/liste enregistrer list: team`');
    expect(say('search.hint')).toContain('`/demander`');
    expect(say('command.corpus import.example')).toBe(
      '/corpus importer url: https://example.org/papers.bib',
    );
    expect(wordsFor('en-US')('list.empty.me')).toContain('`/list save`');
  });
});

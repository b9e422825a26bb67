import { createInstance, type ResourceKey } from 'i18next';
import { type NamedCommands, withCommandNames } from './command-names.ts';
import { en } from './en/index.ts';
import type { Translation } from './translation.ts';

/** `error.option.choice`: the dotted paths of the catalogue's texts, plural suffixes left out. */
export type MessageKey = Key<typeof en>;

type Key<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Prefix}${WithoutPlural<K>}`
    : Key<T[K], `${Prefix}${K}.`>;
}[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;

export type MessageParams = Readonly<Record<string, string | number>>;

export interface Message {
  readonly key: MessageKey;
  readonly params: MessageParams;
}

/** Whether the catalogue has a text under this key. */
export function isMessageKey(key: string): key is MessageKey {
  return textAt(en, key) !== undefined || textAt(en, `${key}_other`) !== undefined;
}

function textAt(texts: ResourceKey | undefined, key: string): string | undefined {
  let node: unknown = texts;
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return undefined;
    node = Reflect.get(node, part);
  }
  return typeof node === 'string' ? node : undefined;
}

/** Says a message in one language. */
export type Words = (key: MessageKey, params?: MessageParams) => string;

/** The shape every language must have; its own categories of plurals come on top. */
export type Catalogue = Translation<typeof en, 'other'>;

/**
 * The words for a locale (`en-GB`, `de`, `zh-TW`): its language, else English.
 * Values are put in as they are; escaping is the view's.
 */
export function createWords(languages: Readonly<Record<string, Catalogue>> = {}) {
  const catalogues = Object.entries<Catalogue>({ ...languages, en });
  const texts = new Map(catalogues.map(([name, words]) => [name, named(words, words)]));
  const i18n = createInstance({
    resources: Object.fromEntries(
      Array.from(texts, ([name, translation]) => [name, { translation }]),
    ),
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  void i18n.init();
  const byLocale = new Map<string, Words>();

  return (locale: string): Words => {
    const known = byLocale.get(locale);
    if (known) return known;
    const translate = i18n.getFixedT(locale);
    const own = [locale, locale.split('-', 1)[0] ?? '', 'en'].find((name) => texts.has(name)) ?? '';
    // Most words have no values, and are as they stand in the catalogue; i18next takes its time to find them.
    const words: Words = (key, params) =>
      (params === undefined ? textAt(texts.get(own), key) : undefined) ??
      String(translate(key, { ...params }));
    byLocale.set(locale, words);
    return words;
  };
}

/** The texts with commands by the names that they have in this language. */
function named(texts: object, names: NamedCommands): ResourceKey {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]: [string, string | object]) => [
      key,
      typeof text === 'string' ? withCommandNames(text, names) : named(text, names),
    ]),
  );
}

export type WordsFor = ReturnType<typeof createWords>;

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
  return textAt(key) !== undefined || textAt(`${key}_other`) !== undefined;
}

function textAt(key: string): string | undefined {
  let node: unknown = en;
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = Object.entries(node).find(([name]) => name === part)?.[1];
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
  const catalogues: readonly [string, Catalogue][] = Object.entries({ ...languages, en });
  const i18n = createInstance({
    resources: Object.fromEntries(
      catalogues.map(([name, words]) => [name, { translation: named(words, words) }]),
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
    // Most words have no values, and are the same each time.
    const fixed = new Map<MessageKey, string>();
    const words: Words = (key, params) => {
      if (params !== undefined) return String(translate(key, { ...params }));
      const text = fixed.get(key) ?? String(translate(key));
      fixed.set(key, text);
      return text;
    };
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

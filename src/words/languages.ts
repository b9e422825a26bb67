import { once } from '../shared/once.ts';
import { de } from './de/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { ja } from './ja/index.ts';
import { type Catalogue, createWords } from './words.ts';
import { zh } from './zh/index.ts';

/** Every language besides English. A new one is a folder, a line here and its names below. */
export const languages: Readonly<Record<string, Catalogue>> = { de, es, fr, ja, zh };

/** What Discord calls them; each is told its own descriptions and names of commands. */
export const discordLocales: readonly string[] = [
  ...['de', 'es-ES', 'es-419', 'fr', 'ja', 'zh-CN', 'zh-TW'],
];

/** The words of all languages, put together once for the whole process. */
export const allWords = once(() => createWords(languages));

import { de } from './de/index.ts';
import type { Catalogue } from './words.ts';

/** Every language besides English, under Discord's name for it. A new one is a folder and a line here. */
export const languages: Readonly<Record<string, Catalogue>> = { de };

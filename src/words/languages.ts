import { de } from './de.ts';
import type { Catalogue } from './words.ts';

/** Every language besides English, under Discord's name for it. A new one is a file and a line here. */
export const languages: Readonly<Record<string, Catalogue>> = { de };

import { clip } from './clip.ts';
import { readable } from './readable.ts';
import { visible } from './visible.ts';

/** LaTeX and escapes make text longer or shorter; more raw text than this is never shown. */
const RAW_PER_SHOWN = 4;

/** Readable text, and nothing that cannot be seen in it; a little of what is beyond `limit`, too. */
export const shownText = (text: string, limit: number): string =>
  visible(readable(text.slice(0, limit * RAW_PER_SHOWN).toWellFormed()));

/** Text from outside for places without markup (labels, subjects): one line, at most `limit` long. */
export const shownLine = (text: string, limit: number): string =>
  clip(shownText(text, limit).replace(/\s+/g, ' ').trim(), limit);

import { clip } from '../shared/clip.ts';
import { shownLine, shownText } from '../shared/shown-line.ts';

const ZERO_WIDTH_SPACE = '\u200b';

/** Text from outside for places with markdown: readable, inert, at most `limit` long. */
export function prose(text: string, limit: number): string {
  const paragraphs = shownText(text, limit)
    .replace(/[^\S\n]+/g, ' ')
    .split(/\n[ \n]*\n/);
  const shown = paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  return escapeWithin(shown.filter((paragraph) => paragraph !== '').join('\n\n'), limit);
}

/** The same on one line. */
export const line = (text: string, limit: number): string =>
  escapeWithin(shownLine(text, limit), limit);

/** Text from outside for places without markdown (labels, footers): on one line, at most `limit` long. */
export const label = shownLine;

/** Escaped and clipped so that nothing is cut inside an escape. */
function escapeWithin(text: string, limit: number): string {
  let escaped = escapeMarkdown(clip(text, limit));
  for (let room = limit; escaped.length > limit; ) {
    // An escape at most doubles a character, so half of what is too much has to go at least.
    room -= Math.ceil((escaped.length - limit) / 2);
    escaped = escapeMarkdown(clip(text, room));
  }
  return escaped;
}

/**
 * Web addresses; other schemes; marks at a line's start; the middle of a masked link; mentions of
 * everybody; names of emoji; and the marks that mean something anywhere (`<` begins every mention).
 */
const MARKUP =
  /https?:\/\/[^\s<>()[\]"'“”]+|\b[a-z][a-z\d+.-]{0,30}:(?=\/\/)|(?<=^[ \t]{0,8})[#>-]|(?<=^[ \t]{0,8})\d{1,9}(?=[.)]\s)|\]\(|@(?=everyone|here)|:(?=[^\s:]{1,80}:)|[\\*_~`|<[]/gim;

/** Makes text show as it is where Discord renders markdown; a plain web address stays a link. */
export const escapeMarkdown = (text: string): string =>
  text.replace(MARKUP, (mark, offset: number) => {
    if (/^https?:\/\/./i.test(mark)) return escapeAddress(mark, text.charAt(offset + mark.length));
    if (mark === '@') return `@${ZERO_WIDTH_SPACE}`;
    if (mark === '](') return ']\\(';
    if (/^\d/.test(mark)) return `${mark}\\`;
    if (mark.length > 1) return `${mark.slice(0, -1)}\\:`;
    return `\\${mark}`;
  });

const PLAIN_ADDRESS = /^https?:\/\/[\w\-.~/?#&=%+,;:]+$/i;

/** Discord's links run up to the next space: one with marks in it, or before it, is no link. */
function escapeAddress(address: string, next: string): string {
  if (PLAIN_ADDRESS.test(address) && !'[]<'.includes(next || ' ')) return address;
  return address
    .replace(/[\\*_~`|:]/g, '\\$&')
    .replace(/@(?=everyone|here)/gi, `@${ZERO_WIDTH_SPACE}`);
}

/**
 * An address as Discord takes it, brackets and marks encoded; undefined where it is no http(s)
 * address, hides its host behind a user name, or is longer than `limit`.
 */
export function webAddress(url: string | undefined, limit: number): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  if (parsed.username !== '' || !parsed.hostname.includes('.')) return undefined;
  const encoded = parsed.href.replace(
    /[()[\]*|`\\<>"'{}^]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return encoded.length <= limit ? encoded : undefined;
}

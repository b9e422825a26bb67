import { once } from './once.ts';

/** Names without a place (`EST`) have no summer time, or one of another year: only places count. */
const NAMED = /^(?:UTC|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/i;

/** The IANA name as it is usually written, whatever its capitals; undefined for any other text. */
export function timeZoneOf(text: string): string | undefined {
  const name = text.trim().replaceAll(' ', '_');
  if (!NAMED.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** IANA names with these words in them, those that begin with them first. */
export function timeZonesLike(text: string, limit: number): readonly string[] {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s_]+/)
    .filter(Boolean);
  const begins = (zone: string): boolean =>
    zone.split('/').some((part) => part.toLowerCase().startsWith(words.join('_')));
  const found = all().filter((zone) => words.every((word) => zone.toLowerCase().includes(word)));
  return [...found.filter(begins), ...found.filter((zone) => !begins(zone))].slice(0, limit);
}

const all = once((): readonly string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')]);

/** `14:05` in that zone. */
export const timeIn = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);

import { timeZoneOf } from '../../shared/time-zone.ts';
import type { NamedSource } from '../outside.ts';
import { UserError } from '../user-error.ts';

const MOST_TOPICS = 20;
const LONGEST_TOPIC = 60;

/** Throws a UserError for what is no IANA name. */
export function knownTimeZone(text: string): string {
  const zone = timeZoneOf(text);
  if (zone === undefined) throw new UserError('error.settings.timezone', { text });
  return zone;
}

/** The names of sources from names or labels; throws a UserError for one that there is not. */
export function knownSources(text: string, known: readonly NamedSource[]): readonly string[] {
  const found = listed(text).map((wanted) => {
    const source = known.find(({ name, label }) =>
      [name, label].some((each) => same(each, wanted)),
    );
    if (source) return source.name;
    const names = known.map(({ name }) => name).join(', ');
    throw new UserError('error.settings.source', { text: wanted, names });
  });
  return [...new Set(found)];
}

/** Throws a UserError for more than will do. */
export function topicsIn(text: string): readonly string[] {
  const topics = [...new Set(listed(text))];
  if (topics.length > MOST_TOPICS || topics.some(({ length }) => length > LONGEST_TOPIC)) {
    throw new UserError('error.settings.topics', { most: MOST_TOPICS, longest: LONGEST_TOPIC });
  }
  return topics;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const listed = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

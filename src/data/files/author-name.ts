import { readable } from '../../shared/readable.ts';

/** Keys are compared without capitals and marks: `full_name`, `fullName`. */
const WHOLE = ['name', 'displayname', 'fullname', 'literal', 'rawauthorname', 'text', 'creator'];
const GROUP = ['collectivename', 'groupname'];
const GIVEN = ['given', 'givenname', 'givennames', 'first', 'firstname', 'forename'];
const PARTICLE = ['nondroppingparticle', 'droppingparticle', 'particle', 'prefix', 'von'];
const FAMILY = ['family', 'familyname', 'last', 'lastname', 'surname'];
const SUFFIX = ['suffix', 'jr'];
/** DBLP numbers people of one name: `Ada Roe 0001`. */
const DBLP_NUMBER = /(\p{L}) 0\d{3}$/u;
const DEEPEST = 3;

/** One name on one line, LaTeX read. */
export const cleanName = (name: string): string =>
  readable(name.replace(/\s+/g, ' ').trim()).replace(/\s+/g, ' ').trim().toWellFormed();

/** A name from a text, an object or a list of its parts; undefined for what holds none. */
export function nameOf(author: unknown, depth = 0): string | undefined {
  if (typeof author === 'string') return cleanName(author);
  if (Array.isArray(author)) return ofParts(author);
  if (typeof author !== 'object' || author === null || depth > DEEPEST) return undefined;
  const fields = new Map(
    Object.entries(author).map(([key, value]): [string, unknown] => [
      key.toLowerCase().replace(/[_-]/g, ''),
      value,
    ]),
  );
  const inner = fields.get('author');
  if (typeof inner === 'object' && inner !== null) return nameOf(inner, depth + 1);
  const whole = firstText(fields, [...WHOLE, ...GROUP]);
  if (whole !== undefined) return cleanName(whole.replace(DBLP_NUMBER, '$1'));
  const between = fields.get('middle');
  const middle = Array.isArray(between) ? between.join(' ') : firstText(fields, ['middle']);
  const told = (keys: readonly string[]) => firstText(fields, keys);
  const parts = [told(GIVEN), middle, told(PARTICLE), told(FAMILY), told(SUFFIX)];
  return parts.some(Boolean) ? cleanName(parts.filter(Boolean).join(' ')) : undefined;
}

function firstText(fields: ReadonlyMap<string, unknown>, keys: readonly string[]) {
  for (const key of keys) {
    const value = fields.get(key);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return undefined;
}

/** `["Balázs", "C.", ""]`: last name, first names, suffix, and perhaps affiliations. */
function ofParts(parts: readonly unknown[]): string | undefined {
  const [last, first, suffix] = parts;
  if (typeof last !== 'string') return undefined;
  const given = typeof first === 'string' ? first.replace(/\.\s+-/g, '.-') : '';
  const behind = typeof suffix === 'string' && suffix.trim() !== '' ? ` ${suffix}` : '';
  return cleanName(`${given} ${last}${behind}`);
}

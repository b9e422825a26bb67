import { readable } from '../../shared/readable.ts';

const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;
const AND = /(?:,\s*|\s+)(?:and|&)\s+/i;
const INITIALS = /^(?:\p{Lu}\p{M}?\.?[\s-]*)+$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const NOBODY = /^(?:et\.? al\.?|others|and others|unknown|n\/?a|null|none|nan)$/i;
const WHOLE_NAME = ['name', 'display_name', 'full_name', 'fullname', 'literal', 'raw_author_name'];
const GIVEN_NAME = ['given', 'first', 'first_name', 'firstName', 'forename'];
const FAMILY_NAME = ['family', 'last', 'last_name', 'lastName', 'surname'];
/** Affiliations, as in `Ilka Stream (Quay College)`. */
const BRACKETED = /\s*\([^()]*\)/g;

/**
 * Names from a list of texts, objects or lists of a name's parts, or from one text: a printed list,
 * or names parted by `;`, `and` or commas. Undefined for what holds no names at all.
 */
export function authorsOf(value: unknown): readonly string[] | undefined {
  const list = typeof value === 'string' ? listIn(value) : value;
  if (!Array.isArray(list)) return undefined;
  const names: string[] = [];
  for (const author of list) {
    const name = nameOf(author);
    if (name === undefined) return undefined;
    if (name !== '' && !NOBODY.test(name)) names.push(name);
  }
  return names;
}

/** One name on one line, LaTeX read. */
export const cleanName = (name: string): string =>
  readable(name.replace(/\s+/g, ' ').trim()).replace(/\s+/g, ' ').trim().toWellFormed();

function nameOf(author: unknown): string | undefined {
  if (typeof author === 'string') return cleanName(author);
  if (Array.isArray(author)) return ofParts(author);
  if (typeof author !== 'object' || author === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(author));
  const inner = fields.get('author');
  if (typeof inner === 'object' && inner !== null) return nameOf(inner);
  const whole = firstText(fields, WHOLE_NAME);
  if (whole !== undefined) return cleanName(whole);
  const between = fields.get('middle');
  const middle = Array.isArray(between) ? between.join(' ') : firstText(fields, ['middle']);
  const parts = [firstText(fields, GIVEN_NAME), middle, firstText(fields, FAMILY_NAME)];
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

function listIn(text: string): readonly string[] {
  const trimmed = text.trim();
  if (/^[[(].*[\])]$/s.test(trimmed)) return printedList(trimmed);
  if (/;/.test(trimmed)) return trimmed.split(';');
  const people = withoutAffiliations(trimmed).split(AND);
  const commas = people.map((part) => part.split(',').length - 1);
  const isLastFirst = people.length > 1 && commas.every((count) => count === 1);
  if (isLastFirst && people.every(beginsWithLastName)) return people;
  return people.flatMap(byCommas);
}

/** `['A B', "C D"]` as Python prints it, or JSON. */
function printedList(text: string): readonly string[] {
  const quoted = Array.from(text.matchAll(QUOTED), ([, single, double]) => single ?? double ?? '');
  if (quoted.length > 0) return quoted.map((name) => name.replace(/\\(['"\\])/g, '$1'));
  return text.slice(1, -1).split(',');
}

function withoutAffiliations(text: string): string {
  let before = text;
  for (let depth = 0; depth < 3; depth += 1) {
    const shorter = before.replace(BRACKETED, '');
    if (shorter === before) break;
    before = shorter;
  }
  return before.trim() === '' ? text : before;
}

const beginsWithLastName = (name: string): boolean => {
  const [last = ''] = name.split(',');
  return last.trim().split(/\s+/).length <= 3 && !/^\p{Lu}\.(?:\s|-|$)/u.test(last.trim());
};

/** `A. One, B. Two`, `Smith, J., Roe, B.` or `Lovelace, Ada`. */
function byCommas(text: string): readonly string[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  const alone = first.split(/\s+/).length === 1;
  if (parts.length === 2 && (alone || SUFFIX.test(second) || INITIALS.test(second))) return [text];
  if (parts.length > 2 && parts.every((part, at) => at % 2 === 0 || INITIALS.test(part)) && alone)
    return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1] ?? ''}`] : []));
  const names: string[] = [];
  for (const part of parts) {
    if (SUFFIX.test(part) && names.length > 0) names.push(`${names.pop()} ${part}`);
    else names.push(part);
  }
  return names;
}

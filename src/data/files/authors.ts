import { nameOf } from './author-name.ts';

const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;
const AND = /(?:,\s*|\s+)(?:and|&)\s+/i;
const INITIALS = /^(?:\p{Lu}\p{M}?\.?[\s-]*)+$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const NOBODY = /^(?:(?:and )?(?:\d+ )?(?:others|more)|et\.? al\.?|unknown|n\/?a|null|none|nan)$/i;
/** Who only edited or translated is no author; without a role everybody is. */
const AUTHOR_ROLE = /author|inventor|creator/i;
/** Marks between names where there is one of them; `、` is Chinese and Japanese. */
const SEPARATORS = /[;；、|]/;
/** Affiliations, as in `Ilka Stream (Quay College)`. */
const BRACKETED = /\s*\([^()]*\)/g;

/**
 * Names from a list of texts, objects or lists of a name's parts, or from one text: a printed list,
 * or names parted by `;`, `and` or commas. Undefined for what holds no names at all.
 */
export function authorsOf(value: unknown): readonly string[] | undefined {
  const list = typeof value === 'string' ? listIn(value) : listWithin(value);
  if (!Array.isArray(list)) return undefined;
  const names = list.filter(isAuthor).map((author) => nameOf(author));
  if (names.length > 0 && names.every((name) => name === undefined)) return undefined;
  return names.filter((name): name is string => Boolean(name) && !NOBODY.test(name ?? ''));
}

/** DBLP has `{"author": [...]}`, with one author alone, too; pandas has `{"0": …, "1": …}`. */
function listWithin(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('author' in value) return Array.isArray(value.author) ? value.author : [value.author];
  return Object.keys(value).every((key, at) => key === String(at)) ? Object.values(value) : value;
}

/** Zotero's creators are authors, editors and others, each with a role. */
function isAuthor(author: unknown): boolean {
  if (typeof author !== 'object' || author === null || !('creatorType' in author)) return true;
  return AUTHOR_ROLE.test(String(author.creatorType));
}

function listIn(text: string): readonly string[] {
  const trimmed = text.trim();
  if (/^[[(].*[\])]$/s.test(trimmed)) return printedList(trimmed);
  if (SEPARATORS.test(trimmed))
    return trimmed.replace(/\s+/g, ' ').split(SEPARATORS).map(withoutAffiliations);
  if (!/,|\sand\s/i.test(trimmed)) return trimmed.split('\n');
  // Patterns below look at each blank; a long run of them must not be looked at again and again.
  const people = withoutAffiliations(trimmed.replace(/\s+/g, ' ')).split(AND);
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

/** A suffix stands behind a comma, as what it belongs to may do. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    if (SUFFIX.test(part) && parts.length > 0) parts.push(`${parts.pop()} ${part}`);
    else if (part !== '') parts.push(part);
  }
  return parts;
}

/** `A. One, B. Two`, `Smith, J., Roe, B.` or `Lovelace, Ada`. */
function byCommas(text: string): readonly string[] {
  const parts = partsOf(text);
  const [first = '', second = ''] = parts;
  const alone = first.split(/\s+/).length === 1;
  if (parts.length === 2 && (alone || INITIALS.test(second))) return [parts.join(', ')];
  if (parts.length > 2 && parts.every((part, at) => at % 2 === 0 || INITIALS.test(part)) && alone)
    return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1] ?? ''}`] : []));
  return parts;
}

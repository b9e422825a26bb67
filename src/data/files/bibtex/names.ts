import { authorsOf } from '../authors.ts';
import { plain, splitOutsideBraces } from './text.ts';

const AND = /\sand\s/i;
const OTHERS = /^(?:others|et\.? al\.?)$/i;
const EXTENDED = /^\s*(?:family|given|prefix|suffix|useprefix|id)(?:-i)?\s*=/i;

const SUFFIX = /^\s*\{?(?:jr|sr|i{2,3}|iv|esq|ph\.? ?d)\b/i;
const AMPERSAND = /\s(?:\\)?&\s/;
/** Last names do not begin so. */
const INITIAL = /^\s*\p{Lu}\.[\s-]/u;

/** `Last, First and {The Group} and others` → First Last, The Group; other lists as people write them. */
export function namesIn(text: string): readonly string[] {
  const people = splitOutsideBraces(` ${text.replace(/\s+/g, ' ')} `, AND).map((name) =>
    name.trim(),
  );
  if (people.some(isList)) return authorsOf(plain(text)) ?? [];
  return people
    .filter((name) => name !== '' && !OTHERS.test(name))
    .map((name) => (EXTENDED.test(name) ? ofParts(name) : firstNameFirst(name)))
    .filter((name) => name !== '');
}

/** Whether several people stand here that no `and` parts: `Roe, Ada; Moe, Al`, `A. Roe, B. Moe`. */
function isList(name: string): boolean {
  if (EXTENDED.test(name)) return false;
  if (splitOutsideBraces(name, /;/).length > 1 || splitOutsideBraces(name, AMPERSAND).length > 1)
    return true;
  const [first = '', second = '', third] = splitOutsideBraces(name, /,/);
  return third === undefined ? second !== '' && INITIAL.test(first) : !SUFFIX.test(second);
}

/** Commas in braces part nothing. */
function firstNameFirst(name: string): string {
  const parts = splitOutsideBraces(name, /,/).map((part) => plain(part));
  const [last = '', first = '', ...more] = parts;
  if (more.length > 0) return `${more.join(' ')} ${last}, ${first}`.trim();
  return `${first} ${last}`.trim();
}

/** BibLaTeX's extended format: `family=Smith, given=Ada, prefix=von`. */
function ofParts(name: string): string {
  const parts = new Map(
    splitOutsideBraces(name, /,/).map((part) => {
      const [key = '', value = ''] = part.split(/=(.*)/s);
      return [key.trim().toLowerCase(), plain(value.trim().replace(/^"(.*)"$/s, '$1'))] as const;
    }),
  );
  return ['given', 'prefix', 'family', 'suffix']
    .map((key) => parts.get(key) ?? '')
    .filter((part) => part !== '')
    .join(' ');
}

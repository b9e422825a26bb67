import { plain, splitOutsideBraces } from './text.ts';

const AND = /\sand\s/i;
const OTHERS = /^(?:others|et\.? al\.?)$/i;
const EXTENDED = /^\s*(?:family|given|prefix|suffix|useprefix|id)(?:-i)?\s*=/i;

/** `Last, First and {The Group} and others` → First Last, The Group. */
export const namesIn = (text: string): readonly string[] =>
  splitOutsideBraces(` ${text.replace(/\s+/g, ' ')} `, AND)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !OTHERS.test(name))
    .map((name) => (EXTENDED.test(name) ? ofParts(name) : firstNameFirst(name)))
    .filter((name) => name !== '');

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

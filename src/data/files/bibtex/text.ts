import { readable } from '../../../shared/readable.ts';

/** On one line. */
export const unwrapped = (text: string): string => text.replace(/\s+/g, ' ').trim().toWellFormed();

/** Accents and symbols as Unicode; protecting braces go. */
export const plain = (text: string): string => readable(withoutBraces(unwrapped(text))).trim();

/** What stands before a brace that belongs to a command, an accent, an argument or a script. */
const ARGUMENT_FOLLOWS = /(?:\\[A-Za-z]+\s?|\\[^A-Za-z\s{}]|[\^_]|\]|\}\})$/;
/** Letters already written that decide; the whole text, taken together for each brace, would be quadratic. */
const MEMORY = 40;
const TOKENS = /\\.?|[{}$]|[^\\{}$]+/gs;

/**
 * Without the braces that protect letters: BibTeX never prints a brace that is not escaped. Those that
 * LaTeX needs stay: of commands' arguments, scripts and formulas, and before a command.
 */
export function withoutBraces(text: string): string {
  if (!/[{}]/.test(text)) return text;
  const out: string[] = [];
  let before = '';
  let maths = false;
  const kept: boolean[] = [];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token === '$') maths = !maths;
    if (token === '{') kept.push(maths || isNeeded(before, text.charAt(index + 1)));
    const stays = token === '}' ? kept.pop() : token !== '{' || kept.at(-1);
    if (!stays) continue;
    out.push(token);
    before = (before + token.slice(-MEMORY)).slice(-MEMORY);
  }
  return out.join('');
}

const isNeeded = (before: string, next: string): boolean =>
  next === '\\' || ARGUMENT_FOLLOWS.test(before);

/** Parts at a mark that stands in no braces. */
export function splitOutsideBraces(text: string, mark: RegExp): readonly string[] {
  const parts: string[] = [];
  const marks = new RegExp(`\\\\.|[{}]|${mark.source}`, `gs${mark.flags}`);
  let depth = 0;
  let start = 0;
  for (const { 0: found, index } of text.matchAll(marks)) {
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    else if (depth <= 0 && !found.startsWith('\\')) {
      parts.push(text.slice(start, index));
      start = index + found.length;
    }
  }
  return [...parts, text.slice(start)];
}

/** An address or a DOI as it is typed: nothing in it is LaTeX but escaped signs and `\url`. */
export const rawAddress = (text: string): string =>
  unwrapped(text)
    .replace(/^\\(?:url|href)\s*/, '')
    .replace(/\\([_%&#~{}$])/g, '$1')
    .replace(/^[{<\s]+|[}>\s]+$/g, '');

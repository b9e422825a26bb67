import { initialsIn } from '../../answering/strangeness.ts';
import { patternBehind } from './definition-ways.ts';

/** `LP`, where the abstract writes `linear probing (LP)`. */
export const abbreviationOf = (term: string, abstract: string): string | undefined =>
  new RegExp(`${patternBehind(term)}\\s*\\((\\p{Lu}[\\p{L}\\d-]{1,9})\\)`, 'iu').exec(
    abstract,
  )?.[1];

/** `Joint Embedding Predictive Architecture (JEPA)`, either way round. */
export function spellsOut(text: string, term: string): boolean {
  const short = term.replace(/[^\p{L}\p{N}]/gu, '');
  if (!/^\p{L}{2,8}s?$/u.test(short) || short.includes(' ')) return false;
  const wanted = short.toLowerCase().replace(/s$/, '');
  const bracket = new RegExp(
    `\\(\\s*["“]?${RegExp.escape(short.replace(/s$/i, ''))}s?["”]?\\s*[),;]`,
    'i',
  ).exec(text);
  if (!bracket) return isSpeltBehind(text, short);
  const before = text.slice(Math.max(0, bracket.index - 120), bracket.index);
  for (const initials of initialsIn(before)) if (initials === wanted) return true;
  const words = before.match(/[\p{L}\p{N}]+/gu) ?? [];
  const capitals =
    words
      .slice(-6)
      .join(' ')
      .match(/\p{Lu}/gu)
      ?.join('')
      .toLowerCase() ?? '';
  return capitals.endsWith(wanted);
}

/** `SCAT (Supporting Context for Ambiguous Translations)`. */
function isSpeltBehind(text: string, short: string): boolean {
  const behind = new RegExp(`\\b${RegExp.escape(short)}\\s*\\(([^)]{5,100})\\)`, 'i').exec(
    text,
  )?.[1];
  const capitals = behind
    ?.match(/\p{Lu}/gu)
    ?.join('')
    .toLowerCase();
  return capitals?.startsWith(short.toLowerCase().replace(/s$/, '')) ?? false;
}

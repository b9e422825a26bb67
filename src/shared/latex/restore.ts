import { GREEK_LETTERS } from './symbols.ts';

const byLength = (a: string, b: string) => b.length - a.length;
const GREEK = [...GREEK_LETTERS.keys(), 'infty', 'nabla', 'cdot'].sort(byLength).join('|');
const ALONE = '(?![A-Za-z])';
const NOT_WITHIN = '(?<![A-Za-z\\\\])';

/** Places where a letter's name can only be a formula: at `^`, `_` or `(`, in braces, behind a digit or `/`. */
const SURE = new RegExp(
  `${NOT_WITHIN}(${GREEK})(?=[\\^_(])|[\\^_/\\d}]\\{?(?:pm)?(${GREEK})${ALONE}|\\{(${GREEK})\\}`,
  'g',
);
const NEIGHBOUR = new RegExp(`${NOT_WITHIN}(${GREEK}) (${GREEK})(?=[ ,.)\\^_])`, 'g');
const GLUED_SIGN = new RegExp(`(?<=\\d)pm(?=${GREEK})`, 'g');
const SIZE =
  /\{(?=(?:scriptsize|footnotesize|normalsize|tiny|bf|sc|tt|itshape|bfseries|scshape) )/g;
const ADDRESS = /(?<![A-Za-z\\])url(?=\{)/g;
const ALPHABET = /(?<![A-Za-z\\])(math(?:cal|bb|bf|rm|frak|scr|it|sf))(?=\{| [A-Za-z]\b)/g;
const TILDE = /(?<![A-Za-z\\])((?:wide)?tilde)(?= ?(?:O|Omega|Theta)\b|\{)/g;
const FENCES = /([A-Z\d)])left\(([^()]{0,80}?)right\)/g;
const TIMES = /(?<=\{[^{}]{0,60}) times (?=[^{}]{0,60}\})/g;

/**
 * Some sources strip the backslashes of commands (`O(alpha^2)`, `{scriptsize X}`, `R^{N times d}`).
 * They are put back where the text can only mean the command, so that words like “delta” stay words.
 */
export function restoreCommands(text: string): string {
  const shaped = text
    .replace(SIZE, '{\\')
    .replace(ADDRESS, '\\url')
    .replace(ALPHABET, '\\$1')
    .replace(TILDE, '\\$1')
    .replace(FENCES, '$1($2)')
    .replace(GLUED_SIGN, '\\pm\\')
    .replace(TIMES, ' \\times ');
  const sure = sureNames(shaped);
  if (sure.size === 0) return shaped;
  const named = [...sure].sort(byLength).join('|');
  return shaped.replace(new RegExp(`${NOT_WITHIN}(?:${named})${ALONE}`, 'g'), '\\$&');
}

function sureNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of text.matchAll(SURE)) names.add(match[1] ?? match[2] ?? match[3] ?? '');
  if (names.size === 0) return names;
  for (const match of text.matchAll(NEIGHBOUR)) names.add(match[1] ?? '').add(match[2] ?? '');
  return names;
}

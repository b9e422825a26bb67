import type { Fields } from './item.ts';
import { unwrapped } from './text.ts';

/** What a citation is made of; abstracts, keywords and a program's own notes are none of it. */
const CITED = new Set(
  (
    'author title subtitle journal journaltitle booktitle editor publisher series volume number issue ' +
    'pages chapter edition address location institution school organization howpublished type year ' +
    'month date doi eprint archiveprefix primaryclass eprinttype eprintclass url isbn issn note'
  ).split(' '),
);
const LONGEST = 2_000;

/** As they stand in the file, on one line each; what is too long or has unpaired braces is left out. */
export const citedFields = (fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...fields]
      .map(([name, value]) => [name, unwrapped(value)] as const)
      .filter(([name, value]) => CITED.has(name) && isCitable(value)),
  );

const isCitable = (value: string): boolean =>
  value !== '' && value.length <= LONGEST && bracesPair(value);

/** BibTeX counts escaped braces, too. */
function bracesPair(value: string): boolean {
  let depth = 0;
  for (const mark of value) {
    if (mark === '{') depth += 1;
    if (mark === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

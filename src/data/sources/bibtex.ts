import type { Item, parse as Parse } from 'bibtex-parse';
import { readEntry, readValue } from './bibtex-entry.ts';
import type { FileSource, PaperReader, SourceWarning } from './source.ts';
import { SourceError } from './source.ts';
import { type PlacedPaper, uniquePapers } from './unique.ts';

const START = /^\s*@\s*[A-Za-z]+\s*[{(]/;
const REMARK = /^\s*@\s*(?:comment|preamble)\b/i;
/** Entries that share a line. */
const NEXT_ON_LINE = /(?<=[})])\s*(?=@\s*[A-Za-z]+\s*[{(])/;

/**
 * BibTeX and BibLaTeX. The file is cut into entries here and each is parsed by itself, so that a bad
 * one is lost alone. A paper's id is its citation key; accents and braces in names and titles become
 * plain Unicode.
 */
export const bibtex: FileSource = {
  name: 'bibtex',
  detects: (head) => /^\s*@\s*[A-Za-z]+\s*[{(]\s*[^\s@]/m.test(head),
  open: async () => openReader((await import('bibtex-parse')).parse),
};

function openReader(parse: typeof Parse): PaperReader {
  const placed: PlacedPaper[] = [];
  const warnings: SourceWarning[] = [];
  const strings = new Map<string, string>();
  let entry: string[] = [];
  let start = 0;
  let line = 0;

  const warn = (message: string) => warnings.push({ line: start, message, dropped: true });
  const take = (item: Item) => {
    if (item.itemtype === 'string') strings.set(item.name.toLowerCase(), readValue(item, strings));
    if (item.itemtype !== 'entry') return;
    const values = item.fields.map(
      (field) => [field.name.toLowerCase(), readValue(field, strings)] as const,
    );
    const paper = readEntry(item.key, new Map(values));
    if (typeof paper === 'string') warn(paper);
    else placed.push({ line: start, paper });
  };
  const close = () => {
    const text = entry.join('\n');
    entry = [];
    if (!START.test(text) || REMARK.test(text)) return;
    const items = parseItems(text, parse);
    if (items === undefined) warn('an entry that is not whole BibTeX, dropped');
    else items.forEach(take);
  };
  return {
    push: (text) => {
      line += 1;
      for (const part of text.split(NEXT_ON_LINE)) {
        if (START.test(part)) {
          close();
          start = line;
        }
        entry.push(part);
      }
    },
    finish: () => {
      close();
      const { papers, warnings: duplicates } = uniquePapers(placed);
      if (papers.length === 0) throw nothingIn(warnings);
      return { papers, warnings: [...warnings, ...duplicates] };
    },
  };
}

/** Undefined for an entry that is damaged; what the parser took for a comment is one, too. */
function parseItems(text: string, parse: typeof Parse) {
  try {
    const items = parse(text, { number: 'string' });
    return items.every(({ itemtype }) => itemtype === 'comment') ? undefined : items;
  } catch {
    return undefined;
  }
}

function nothingIn([first]: readonly SourceWarning[]): SourceError {
  const where = first ? `line ${first.line}: ${first.message}; ` : '';
  return new SourceError(`${where}expected BibTeX entries with a title or an abstract`);
}

import type { Item, parse as Parse } from 'bibtex-parse';
import { readEntry, readValue } from './bibtex-entry.ts';
import type { FileSource, PaperReader, SourceWarning } from './source.ts';
import { SourceError } from './source.ts';
import { type PlacedPaper, uniquePapers } from './unique.ts';

/** Not a mention such as `@misc{key}` in somebody's abstract. */
const START = /^\s*@\s*[A-Za-z]+\s*[{(](?!\s*[^\s{},="]+\s*\})/;
const KEY = /^\s*@\s*[A-Za-z]+\s*[{(]\s*([^,={}]{1,500}?)\s*,/;
/** Two fields without a comma between them, and a remark behind a comma: what BibTeX forgives or people do. */
const MISSING_COMMA = /(["}\d])[ \t]*\n(?=[ \t]*[A-Za-z][\w-]*[ \t]*=)/g;
const LINE_REMARK = /,[ \t]*%[^\n]*$/gm;
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
  const take = (item: Item, text: string) => {
    if (item.itemtype === 'string') strings.set(item.name.toLowerCase(), readValue(item, strings));
    if (item.itemtype !== 'entry') return;
    const values = item.fields.map(
      (field) => [field.name.toLowerCase(), readValue(field, strings)] as const,
    );
    const paper = readEntry(item.key ?? KEY.exec(text)?.[1] ?? '', new Map(values));
    if (typeof paper === 'string') warn(paper);
    else placed.push({ line: start, paper });
  };
  const close = () => {
    const text = entry.join('\n');
    entry = [];
    if (!START.test(text) || REMARK.test(text)) return;
    const items = parseItems(text, parse);
    if (items === undefined) warn('an entry that is not whole BibTeX, dropped');
    else for (const item of items) take(item, text);
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

/** Undefined for an entry that is damaged beyond the small slips that are mended. */
const parseItems = (text: string, parse: typeof Parse): readonly Item[] | undefined =>
  parseWhole(text, parse) ?? parseWhole(mended(text), parse);

const mended = (text: string): string =>
  text.replace(LINE_REMARK, ',').replace(MISSING_COMMA, '$1,\n');

/** What the parser took for a comment is damaged, too. */
function parseWhole(text: string, parse: typeof Parse): readonly Item[] | undefined {
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

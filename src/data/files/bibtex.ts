import type { Paper } from '../paper.ts';
import { readEntry } from './bibtex/entry.ts';
import { createHeirs } from './bibtex/inherit.ts';
import { type BibtexItem, readBibtexItem } from './bibtex/item.ts';
import type { FileSource, PaperReader, SourceWarning } from './source.ts';
import { SourceError } from './source.ts';

/** Not a mention such as `@misc{key}` in somebody's abstract. */
const START = /^\s*@\s*[A-Za-z][\w-]*\s*[{(](?!\s*[^\s{},="]+\s*\})/;
const REMARK = /^\s*@\s*(?:comment|preamble)\b/i;
/** Entries that share a line. */
const NEXT_ON_LINE = /(?<=[})])\s*(?=@\s*[A-Za-z][\w-]*\s*[{(])/;

/**
 * BibTeX and BibLaTeX. The file is cut into entries here and each is parsed by itself, so that a bad
 * one is lost alone. A paper's id is its citation key; accents and braces in names and titles become
 * plain Unicode.
 */
export const bibtex: FileSource = {
  name: 'bibtex',
  // Only blanks of its own line: else a page of line ends is looked at again from each.
  detects: (head) => /^[ \t]*@\s*[A-Za-z][\w-]*\s*[{(]\s*[^\s@]/m.test(head),
  open: async ({ macros = new Map() }) => openReader(macros),
};

interface Placed extends BibtexItem {
  readonly line: number;
}

function openReader(strings: Map<string, string>): PaperReader {
  const items: Placed[] = [];
  const warnings: SourceWarning[] = [];
  let entry: string[] = [];
  let start = 0;
  let line = 0;

  const warn = (at: number, message: string) => warnings.push({ line: at, message, dropped: true });
  const close = () => {
    const text = entry.join('\n');
    entry = [];
    if (!START.test(text) || REMARK.test(text)) return;
    const item = readBibtexItem(text, strings);
    if (item === undefined) warn(start, 'an entry that is not whole BibTeX, dropped');
    else if (item.type !== 'string') items.push({ ...item, line: start });
    else for (const [name, value] of item.fields) strings.set(name, value);
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
      const papers = papersOf(items, warn);
      if (papers.length === 0) throw nothingIn(warnings);
      return { papers, warnings };
    },
  };
}

/** Entries inherit from those that they name, before or behind them. */
function papersOf(
  items: readonly Placed[],
  warn: (line: number, message: string) => void,
): readonly Paper[] {
  const byKey = new Map(items.toReversed().map((item) => [item.key.toLowerCase(), item]));
  const fieldsOf = createHeirs((key) => byKey.get(key));
  return items.flatMap((item) => {
    if (item.type === 'xdata') return [];
    const paper = readEntry(item, fieldsOf(item));
    if (typeof paper !== 'string') return [paper];
    warn(item.line, paper);
    return [];
  });
}

function nothingIn([first]: readonly SourceWarning[]): SourceError {
  const where = first ? `line ${first.line}: ${first.message}; ` : '';
  return new SourceError(`${where}expected BibTeX entries with a title or an abstract`);
}

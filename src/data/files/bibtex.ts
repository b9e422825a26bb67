import type { Paper } from '../paper.ts';
import { readEntry } from './bibtex-entry.ts';
import { type BibtexItem, readBibtexItem } from './bibtex-item.ts';
import type { FileSource, PaperReader, SourceWarning } from './source.ts';
import { SourceError } from './source.ts';

/** Not a mention such as `@misc{key}` in somebody's abstract. */
const START = /^\s*@\s*[A-Za-z]+\s*[{(](?!\s*[^\s{},="]+\s*\})/;
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
  open: async () => openReader(),
};

function openReader(): PaperReader {
  const papers: Paper[] = [];
  const warnings: SourceWarning[] = [];
  const strings = new Map<string, string>();
  let entry: string[] = [];
  let start = 0;
  let line = 0;

  const warn = (message: string) => warnings.push({ line: start, message, dropped: true });
  const take = ({ type, key, fields }: BibtexItem) => {
    if (type === 'string') for (const [name, value] of fields) strings.set(name, value);
    const paper = type === 'string' ? undefined : readEntry(key, fields);
    if (typeof paper === 'string') warn(paper);
    else if (paper) papers.push(paper);
  };
  const close = () => {
    const text = entry.join('\n');
    entry = [];
    if (!START.test(text) || REMARK.test(text)) return;
    const item = readBibtexItem(text, strings);
    if (item) take(item);
    else warn('an entry that is not whole BibTeX, dropped');
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
      if (papers.length === 0) throw nothingIn(warnings);
      return { papers, warnings };
    },
  };
}

function nothingIn([first]: readonly SourceWarning[]): SourceError {
  const where = first ? `line ${first.line}: ${first.message}; ` : '';
  return new SourceError(`${where}expected BibTeX entries with a title or an abstract`);
}

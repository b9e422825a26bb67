import Papa from 'papaparse';
import type { Paper } from '../paper.ts';
import { knownName } from './json/known-names.ts';
import { readRecord } from './json/record.ts';
import type { FileSource, PaperReader, SourceWarning } from './source.ts';
import { SourceError } from './source.ts';
import { toldAbstracts } from './told-abstracts.ts';

const DELIMITERS = ['\t', ',', ';', '|'];
/** With it Excel is told what parts the cells; other programs keep it as the first row. */
const SEPARATOR = /^"?sep=(.)"?[\s,;]*$/i;
/** Some programs put where and when a table was made above it, in one cell. */
const REMARK = /^"[^"]*"[,;\t]*$/;
/** An empty line, or what parts a Markdown table's head from its rows. */
const RULE = /^[\s|:-]*$/;
/** Notion and Airtable name the first column after what is in it. */
const THINGS = ['name', 'paper', 'papers', 'paper name', 'article'];
/** A title as Markdown has it that leads somewhere. */
const LINKED = /^[\s*_]*\[([^[\]]+)\]\((https?:\/\/[^\s()]+)\)/;
const BADGES = /!\[[^\]]{0,200}\]\([^)]{0,500}\)/g;
const NO_TITLES = 'no column is called title, so these papers have none';
/** A cell with more lines than this has a quotation mark that never closes. */
const LONGEST_CELL = 500;

/** Tables with a header: cells parted by commas, tabs or semicolons, quoted where they need it. */
export const csv: FileSource = {
  name: 'csv',
  detects: (head) => {
    const [first = '', second = ''] = head.trimStart().split(/\r?\n|\r/, 2);
    const separator = separatorOf(first);
    const isAbove = separator !== undefined || REMARK.test(first);
    return headerOf(isAbove ? second : first, separator) !== undefined;
  },
  open: async () => openReader(),
};

interface Header {
  readonly delimiter: string;
  readonly columns: readonly string[];
}

/** Undefined for a line that names no column of titles or abstracts beside another one. */
function headerOf(line: string, separator?: string): Header | undefined {
  for (const delimiter of separator === undefined ? DELIMITERS : [separator, ...DELIMITERS]) {
    const columns = titled(cellsOf(line, delimiter)?.map(knownName) ?? []);
    if (
      new Set(columns).size > 1 &&
      columns.some((name) => name === 'title' || name === 'abstract')
    )
      return { delimiter, columns };
  }
  return undefined;
}

/** Where nothing is called a title, what has the name of the things beside an abstract is it. */
function titled(columns: readonly string[]): readonly string[] {
  if (columns.includes('title') || !columns.includes('abstract')) return columns;
  const at = columns.findIndex((name) => THINGS.includes(name));
  return at < 0 ? columns : columns.with(at, 'title');
}

const separatorOf = (line: string): string | undefined => SEPARATOR.exec(line)?.[1];

const cellsOf = (text: string, delimiter: string): readonly string[] | undefined =>
  Papa.parse<string[]>(text, { delimiter }).data[0];

function openReader(): PaperReader {
  const papers: Paper[] = [];
  const warnings: SourceWarning[] = [];
  let header: Header | undefined;
  let separator: string | undefined;
  /** Lines of a row whose last cell goes on. */
  let row: string[] = [];
  let line = 0;

  const takeHeader = (text: string) => {
    separator ??= separatorOf(text);
    header = headerOf(text, separator);
  };
  const takeRow = (text: string, start: number) => {
    if (RULE.test(text)) return;
    if (header === undefined) return takeHeader(text);
    const cells = cellsOf(text, header.delimiter) ?? [];
    const record = readRecord(recordOf(header.columns, cells));
    if (typeof record === 'string') warnings.push({ line: start, message: record, dropped: true });
    else {
      papers.push(record.paper);
      for (const message of record.doubts) warnings.push({ line: start, message, dropped: false });
    }
  };
  const push = (text: string) => {
    row.push(text);
    line += 1;
    if (row.length > LONGEST_CELL) giveUpRow();
    else if (isWhole(row, header?.delimiter)) {
      takeRow(row.join('\n'), line - row.length + 1);
      row = [];
    }
  };
  /** The first line is damaged; the others may be rows of their own. */
  const giveUpRow = () => {
    const [, ...others] = row;
    row = [];
    line -= others.length;
    warnings.push({ line, message: 'a quotation mark that never closes, dropped', dropped: true });
    others.forEach(push);
  };
  return {
    push,
    finish: () => {
      while (row.length > 0) giveUpRow();
      if (papers.length === 0) throw nothingIn(warnings);
      if (!header?.columns.includes('title')) warnings.push({ message: NO_TITLES, dropped: false });
      return toldAbstracts({ papers, warnings });
    },
  };
}

/** Whether the last cell is closed: only a quotation mark at a cell's beginning opens one. */
function isWhole(lines: readonly string[], delimiter?: string): boolean {
  if (!lines.at(-1)?.includes('"')) return lines.length === 1;
  const text = lines.join('\n');
  return (delimiter === undefined ? DELIMITERS : [delimiter]).some((mark) => {
    const { errors } = Papa.parse(text, { delimiter: mark });
    return !errors.some(({ code }) => code === 'MissingQuotes');
  });
}

/** Names with a dot lead into objects; here they are columns. Of two with one name the first that is filled counts. */
function recordOf(columns: readonly string[], cells: readonly string[]) {
  const record = new Map<string, string>();
  for (const [at, name] of columns.entries())
    if (!record.get(name)) record.set(name, cells[at]?.trim() ?? '');
  const [, label, link = ''] = LINKED.exec((record.get('title') ?? '').replace(BADGES, '')) ?? [];
  if (label !== undefined) record.set('title', label.replaceAll('*', '').trim());
  if (label !== undefined && !record.get('url')) record.set('url', link);
  return Object.fromEntries(record);
}

function nothingIn([first]: readonly SourceWarning[]): SourceError {
  const reason = first ? `line ${first.line}: ${first.message}` : 'no row below the header';
  return new SourceError(`${reason}; expected a title or an abstract in each row`);
}

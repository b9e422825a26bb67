import type { Paper } from '../paper.ts';
import { readRecord } from './json-record.ts';
import type { FileSource, PaperReader, SourceWarning } from './source.ts';
import { SourceError } from './source.ts';

/** A file that is one array, or one object over several lines. */
const DOCUMENT = /^\s*(?:\[|\{\s*$)/;
/** An object, or an array: not the `[[logo] text]` of a page. */
const BEGINNING = /^\s*(?:\{|\[\s*(?:["{\]]|$))/;
const OBJECT_LINE = /^[ \t]*\{[ \t]*"/m;

/**
 * One JSON object a line: `{"id","title","abstract","authors"?,"published"?,"url"?,…}`; `_id` and
 * `text` are accepted for `id` and `abstract`, null counts as absent, unknown fields are ignored.
 * Ids stay as they are and nothing is merged. A file that is one JSON array of such objects is read, too.
 */
export const jsonLines: FileSource = {
  name: 'json-lines',
  detects: (head) => BEGINNING.test(head) || OBJECT_LINE.test(head),
  open: async () => openReader(),
};

function openReader(): PaperReader {
  const papers: Paper[] = [];
  const warnings: SourceWarning[] = [];
  const document: string[] = [];
  let line = 0;

  const warn = (message: string, dropped: boolean) => {
    warnings.push({ line, message, dropped });
  };
  const keep = (paper: Paper, doubts: readonly string[]) => {
    papers.push(paper);
    for (const doubt of doubts) warn(doubt, false);
  };
  const take = (value: unknown, where: string) => {
    const record = value === undefined ? 'not a whole JSON object, dropped' : readRecord(value);
    if (typeof record === 'string') warn(where + record, true);
    else keep(record.paper, record.doubts);
  };
  const takeLine = (text: string) => {
    line += 1;
    if (text.trim() !== '') take(parseJson(text), '');
  };
  const takeDocument = () => {
    const value = parseJson(document.join('\n'));
    if (value === undefined) {
      document.forEach(takeLine);
      return;
    }
    const records = Array.isArray(value) ? value : [value];
    line = 1;
    for (const [index, record] of records.entries()) take(record, `record ${index + 1}: `);
  };
  return {
    push: (text) => {
      const begins = papers.length + warnings.length === 0 && DOCUMENT.test(text);
      if (document.length > 0 || begins) document.push(text);
      else takeLine(text);
    },
    finish: () => {
      if (document.length > 0) takeDocument();
      if (papers.length === 0) throw nothingIn(warnings);
      return { papers, warnings };
    },
  };
}

/** Undefined for a text that is no JSON: JSON itself has no undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function nothingIn([first]: readonly SourceWarning[]): SourceError {
  const reason = first ? `line ${first.line}: ${first.message}` : 'no line holds a record';
  return new SourceError(
    `${reason}; expected a JSON object with a title or an abstract on each line`,
  );
}

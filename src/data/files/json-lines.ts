import type { Paper } from '../paper.ts';
import { readRecord } from './json/record.ts';
import { recordsIn } from './json/records-in.ts';
import { objectsIn, parseJson } from './json/salvage.ts';
import { isObject } from './json/values-of.ts';
import type { DrainingReader, FileSource, SourceWarning } from './source.ts';
import { SourceError } from './source.ts';
import { toldAbstracts } from './told-abstracts.ts';

/** A file that is one array, or one object over several lines, by its first line. */
const DOCUMENT = /^\s*(?:\[|\{(?:.*(?:[[{:]|[^}\s],))?\s*$)/;
/** An object, or an array: not the `[[logo] text]` of a page. */
const BEGINNING = /^\s*(?:\{|\[\s*(?:["{\]]|\[\s*["{]|null\b|$))/;
const OBJECT_LINE = /^[ \t]*\{[ \t]*"/m;
/** Nothing, or what begins or ends an array on a line of its own. */
const BRACKETS = /^[\s[\],]*$/;
/** What people write above and between. */
const REMARK = /^\s*(?:#|\/(?:\/|\*.*\*\/\s*$))/;
const NO_OBJECT = 'not a whole JSON object, dropped';

/**
 * One JSON object a line: `{"id","title","abstract","authors"?,"published"?,"url"?,…}`, under these or
 * the names that other programs use (json/names.ts); null counts as absent, unknown fields are ignored.
 * Ids stay as they are and nothing is merged. A file that is one JSON array of such objects is read,
 * too, and the answer of a service that holds one; of a damaged array only what is damaged is lost.
 */
export const jsonLines: FileSource = {
  name: 'json-lines',
  detects: (head) => BEGINNING.test(head) || OBJECT_LINE.test(head),
  open: async () => openJsonLines(),
};

/** Whether a text that begins with `head` is known to have a record on each line. */
export function hasRecordALine(head: string): boolean {
  const [first = ''] = head.trimStart().split('\n', 1);
  return head.includes('\n') && !DOCUMENT.test(first) && isObject(parseJson(first));
}

/** A reader of what comes after so many lines; where that are some, there were papers in them. */
export function openJsonLines(linesBefore = 0): DrainingReader {
  let papers: Paper[] = [];
  let warnings: SourceWarning[] = [];
  const document: string[] = [];
  let line = linesBefore;
  let trouble: SourceWarning | undefined;
  let drained = linesBefore > 0;
  let abstracts = drained;
  /** The first line, where it is no whole object: perhaps a service's answer that was cut off. */
  let first = '';

  const warn = (message: string, dropped: boolean) => {
    const warning = { line, message, dropped };
    trouble ??= warning;
    warnings.push(warning);
  };
  const take = (value: unknown, where = '') => {
    const record = value === undefined ? NO_OBJECT : readRecord(value);
    if (typeof record === 'string') warn(where + record, true);
    else {
      papers.push(record.paper);
      for (const doubt of record.doubts) warn(doubt, false);
    }
  };
  const takeLine = (text: string) => {
    line += 1;
    if (BRACKETS.test(text)) return;
    const value = parseJson(objectOn(text) ?? text);
    if (value === undefined && line === 1) first = text;
    for (const record of isObject(value) ? recordsIn(value) : [value]) take(record);
  };
  const takeDocument = () => {
    const value = parseJson(document.join('\n'));
    if (value === undefined) takeDamaged();
    else {
      line = 1;
      for (const [index, record] of recordsIn(value).entries())
        take(record, `record ${index + 1}: `);
    }
  };
  const takeDamaged = () => {
    if (document.length > 1 && document.some((text) => objectOn(text) !== undefined))
      document.forEach(takeLine);
    else takePieces(document.join('\n'));
  };
  /** Several objects on one line, or an array that was cut off. */
  const takeFirst = () => {
    const before = warnings.length;
    takePieces(first);
    const isWhole = papers.length > 0 && warnings.length === before;
    if (isWhole)
      warnings = warnings.filter(({ line: at, message }) => at !== 1 || message !== NO_OBJECT);
  };
  const takePieces = (text: string) => {
    for (const piece of objectsIn(text)) {
      line = piece.line;
      take(parseJson(piece.text));
    }
  };
  return {
    push: (text) => {
      const nothingYet = !drained && papers.length === 0 && trouble === undefined;
      const begins = nothingYet && DOCUMENT.test(text);
      if (document.length > 0 || begins) document.push(text);
      else takeLine(REMARK.test(text) ? '' : text);
    },
    drain: () => {
      const read = { papers, warnings };
      drained ||= papers.length > 0;
      abstracts ||= papers.some(({ abstract }) => abstract.trim() !== '');
      papers = [];
      warnings = [];
      return read;
    },
    finish: () => {
      if (document.length > 0) takeDocument();
      else if (papers.length === 0 && !drained) takeFirst();
      if (papers.length === 0 && !drained) throw nothingIn(trouble);
      return abstracts ? { papers, warnings } : toldAbstracts({ papers, warnings });
    },
  };
}

/** The object of a line of an array that has one a line, without what parts it from the others. */
function objectOn(text: string): string | undefined {
  let line = text.trim();
  if (line.startsWith('[')) line = line.slice(1).trimStart();
  for (const end of [']', ',']) if (line.endsWith(end)) line = line.slice(0, -1).trimEnd();
  return line.startsWith('{') && line.endsWith('}') ? line : undefined;
}

function nothingIn(first: SourceWarning | undefined): SourceError {
  const reason = first ? `line ${first.line}: ${first.message}` : 'no line holds a record';
  return new SourceError(
    `${reason}; expected a JSON object with a title or an abstract on each line`,
  );
}

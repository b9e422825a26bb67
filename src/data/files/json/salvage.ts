/** Strings as a whole; what Python writes for no number; remarks, also one that never ends. */
const ODD =
  /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|-?\b(?:NaN|Infinity)\b|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
/** Strings as a whole, and a comma that nothing follows. */
const LAST_COMMA = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|,(?=\s*[}\]])/g;
const FORGIVEN = /NaN|Infinity|\/[/*]|,\s*[}\]]/;
/** Where a list of objects begins. */
const LIST = /\[\s*\{/;
/** Strings as a whole, and braces. */
const DEEPEST_INDENT = 200;
const MARKS = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|[{}]/g;

/**
 * Undefined for a text that is no JSON: JSON itself has no undefined. Forgiven is what programs and
 * people write all the same: NaN, which is null, remarks, and a comma behind the last value.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return FORGIVEN.test(text) ? parseForgiving(text) : undefined;
  }
}

function parseForgiving(text: string): unknown {
  const json = text
    .replace(ODD, plainJson)
    .replace(LAST_COMMA, (token) => (token === ',' ? '' : token));
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function plainJson(token: string): string {
  if (token.startsWith('"')) return token;
  return token.startsWith('/') ? ' ' : 'null';
}

export interface Piece {
  readonly text: string;
  /** 1-based line in the document. */
  readonly line: number;
}

/**
 * The objects of a list that as a whole is no JSON: it was cut off, or one of them is damaged. The text
 * is taken apart at the braces outside of strings; a string that never closes ends with its line, and
 * an object that begins as far in as the first one began begins anew.
 */
export function* objectsIn(document: string): Generator<Piece> {
  const lineOf = lineCounter(document);
  for (const { start, end } of rangesIn(document))
    yield { text: document.slice(start, end), line: lineOf(start) };
}

function* rangesIn(document: string) {
  let start = -1;
  for (const { at, begins } of bordersIn(document)) {
    if (start >= 0) yield { start, end: begins ? at : at + 1 };
    start = begins ? at : -1;
  }
  if (start >= 0) yield { start, end: document.length };
}

/** Where the objects of the list begin and end. */
function* bordersIn(document: string) {
  const list = LIST.exec(document);
  const first = list ? list.index + list[0].length - 1 : document.indexOf('{');
  const indent = indentAt(document, first);
  let depth = 0;
  for (const { mark, at } of bracesIn(document, first)) {
    if (mark === '{' && indent !== undefined && indentAt(document, at) === indent) depth = 0;
    depth = Math.max(0, depth + (mark === '{' ? 1 : -1));
    if (depth === (mark === '{' ? 1 : 0)) yield { at, begins: mark === '{' };
  }
}

function* bracesIn(document: string, from: number) {
  MARKS.lastIndex = Math.max(from, 0);
  for (let found = MARKS.exec(document); found; found = MARKS.exec(document))
    if (found[0] === '{' || found[0] === '}') yield { mark: found[0], at: found.index };
}

/** How far in a mark stands that is the first on its line; undefined for others. */
function indentAt(document: string, index: number): number | undefined {
  const before = document.slice(Math.max(0, index - DEEPEST_INDENT), index);
  const indent = before.length - before.lastIndexOf('\n') - 1;
  return before.includes('\n') && before.trimEnd().length <= before.length - indent
    ? indent
    : undefined;
}

function lineCounter(document: string): (index: number) => number {
  let line = 1;
  let at = 0;
  return (index) => {
    for (let end = document.indexOf('\n', at); end >= 0 && end < index; ) {
      line += 1;
      at = end + 1;
      end = document.indexOf('\n', at);
    }
    return line;
  };
}

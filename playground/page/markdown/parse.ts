/** The part of Discord markdown that begins at a line's start, and code fences. */
import { parseInline } from './inline.ts';
import type { Block } from './nodes.ts';

const FENCE = /(?<!\\)```(?:([A-Za-z0-9_+\-.#]+)\n)?\n*([^\n].*?)\n*```\n?/gs;
const HEADING = /^ {0,3}(#{1,3})\s+(\S.*?)\s*#*$/;
const SUBTEXT = /^-#\s+(\S.*)$/;
const QUOTE = /^ *> (.*)$/;
const REST_QUOTE = /^ *>>> /;
const ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;
const MAX_DEPTH = 4;

export function parseMarkdown(source: string, depth = 0): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const match of source.matchAll(FENCE)) {
    blocks.push(...parseLines(source.slice(from, match.index).replace(/\n$/, ''), depth));
    blocks.push({ kind: 'pre', language: match[1] ?? '', text: match[2] ?? '' });
    from = match.index + match[0].length;
  }
  return [...blocks, ...parseLines(source.slice(from), depth)];
}

/** Reads as many lines as belong to one block; says how many they were. */
type Reader = (
  lines: readonly string[],
  depth: number,
) => { readonly block: Block; readonly lines: number } | undefined;

function parseLines(text: string, depth: number): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) {
      blocks.push({ kind: 'paragraph', content: parseInline(plain.join('\n')) });
    }
    plain = [];
  };
  let rest = text === '' ? [] : text.split('\n');
  while (rest.length > 0) {
    const read = READERS.map((reader) => reader(rest, depth)).find(Boolean);
    if (read) {
      flush();
      blocks.push(read.block);
    } else plain.push(rest[0] ?? '');
    rest = rest.slice(read?.lines ?? 1);
  }
  flush();
  return blocks;
}

const heading: Reader = ([line = '']) => {
  const match = HEADING.exec(line);
  if (!match) return undefined;
  const level = match[1]?.length ?? 1;
  return { block: { kind: 'heading', level, content: parseInline(match[2] ?? '') }, lines: 1 };
};

const subtext: Reader = ([line = '']) => {
  const match = SUBTEXT.exec(line);
  return match
    ? { block: { kind: 'subtext', content: parseInline(match[1] ?? '') }, lines: 1 }
    : undefined;
};

const restQuote: Reader = (lines, depth) => {
  if (depth >= MAX_DEPTH || !REST_QUOTE.test(lines[0] ?? '')) return undefined;
  const content = parseMarkdown(lines.join('\n').replace(REST_QUOTE, ''), MAX_DEPTH);
  return { block: { kind: 'quote', content }, lines: lines.length };
};

/** Discord does not nest quotes: inside one, ">" is text. */
const quote: Reader = (lines, depth) => {
  const end = lines.findIndex((line) => !QUOTE.test(line));
  const count = end === -1 ? lines.length : end;
  if (count === 0 || depth >= MAX_DEPTH) return undefined;
  const inner = lines.slice(0, count).map((line) => QUOTE.exec(line)?.[1] ?? '');
  return {
    block: { kind: 'quote', content: parseMarkdown(inner.join('\n'), MAX_DEPTH) },
    lines: count,
  };
};

const list: Reader = (lines, depth) => {
  const [first, indent = '', marker = ''] = ITEM.exec(lines[0] ?? '') ?? [];
  if (first === undefined) return undefined;
  const ordered = /\d/.test(marker);
  const { items, count } = itemsOf(lines, indent.length, ordered);
  const start = ordered ? Number.parseInt(marker, 10) : 1;
  const parsed = items.map((item) => itemBlocks(item, depth));
  return { block: { kind: 'list', ordered, start, items: parsed }, lines: count };
};

/** Indented lines belong to the item above them; bullets and numbers do not mix. */
function itemsOf(lines: readonly string[], indent: number, ordered: boolean) {
  const items: string[][] = [];
  let count = 0;
  for (const line of lines) {
    const [, space = '', marker = '', text = ''] = ITEM.exec(line) ?? [];
    const isItem = text !== '' && space.length <= indent + 1;
    if (isItem && /\d/.test(marker) === ordered) items.push([text]);
    else if (/^ +\S/.test(line)) items.at(-1)?.push(line.replace(/^ {1,3}/, ''));
    else break;
    count += 1;
  }
  return { items, count };
}

function itemBlocks(lines: readonly string[], depth: number): Block[] {
  const [first = '', ...more] = lines;
  const head: Block = { kind: 'paragraph', content: parseInline(first) };
  if (more.length === 0) return [head];
  if (depth >= MAX_DEPTH) {
    return [{ kind: 'paragraph', content: parseInline(lines.join('\n')) }];
  }
  return [head, ...parseLines(more.join('\n'), depth + 1)];
}

const READERS: readonly Reader[] = [heading, subtext, restQuote, quote, list];

import type { Link } from '../links.ts';
import { expandCommand } from './commands.ts';
import { escaped } from './escapes.ts';
import { nextLetter, type Reader, take } from './reader.ts';
import { subscript, superscript } from './scripts.ts';
import { dashes, quote, tie } from './typography.ts';

/** Deeper nesting is no text that anybody wrote; braces then stand for themselves. */
const DEEPEST = 40;
const LONGEST_FORMULA = 300;
/** Letters already written that decide what comes next; looking at all of them would be quadratic. */
const MEMORY = 4;

const PLAIN = /[^\\{}$^_~`'-]+/y;
const COMMAND = /\\+([A-Za-z]+)/y;
const BLANKS = /[ \t\n]*/y;
const LETTER = /[\s\S]/uy;
const RAISED = /\^(-?\d{1,3}|[*′†‡]|[A-Za-z](?![a-z]))/y;
const LOWERED = /_(\d{1,3}|[A-Za-z])(?![A-Za-z0-9_])/y;
const RAISED_COMMAND = /\^(?=\\[A-Za-z]|\{)/y;
const LOWERED_COMMAND = /_(?=\\[A-Za-z]|\{)/y;
const CAN_BE_RAISED = /[\p{L}\p{N})\]}|⟩‖]$/u;
/** A letter or bracket by itself, so that `snake_case` keeps its line. */
const CAN_BE_LOWERED = /(?:^|[^\p{L}\p{N}_])\p{L}$|[)\]|⟩‖⁰-⁹²³*]$/u;

/** Text with LaTeX, and the links in it, as readable text; links are copied. One pass, any input. */
export function parseLatex(text: string, links: readonly Link[], maths = false): string {
  const reader: Reader = {
    text,
    links,
    at: 0,
    nextLink: 0,
    depth: 0,
    maths,
    quotes: 0,
    closesAt: -1,
    argument: () => argument(reader),
  };
  return parseUntil(reader, '');
}

/** Stops at the letter `stop` without taking it, or at the end. */
function parseUntil(reader: Reader, stop: string): string {
  let out = '';
  let before = '';
  while (reader.at < reader.text.length && (stop === '' || nextLetter(reader) !== stop)) {
    const next = piece(reader, before);
    out += next;
    before = (before + next.slice(-MEMORY)).slice(-MEMORY);
  }
  return out;
}

function piece(reader: Reader, before: string): string {
  const link = reader.links[reader.nextLink];
  if (link !== undefined && reader.at >= link.start) return copyLink(reader, link);
  switch (nextLetter(reader)) {
    case '\\':
      return command(reader, before);
    case '{':
      return group(reader);
    case '$':
      return formula(reader);
    case '^':
      return script(reader, before, RAISED, RAISED_COMMAND, CAN_BE_RAISED, superscript);
    case '_':
      return script(reader, before, LOWERED, LOWERED_COMMAND, CAN_BE_LOWERED, subscript);
    case '~':
      return tie(reader, before);
    case '-':
      return dashes(reader, before);
    case '`':
    case "'":
      return quote(reader, before);
    default:
      return plain(reader, link);
  }
}

function plain(reader: Reader, link: Link | undefined): string {
  const start = reader.at;
  take(reader, PLAIN) ?? take(reader, LETTER);
  if (link !== undefined && reader.at > link.start) reader.at = link.start;
  return reader.text.slice(start, reader.at);
}

function copyLink(reader: Reader, link: Link): string {
  reader.nextLink += 1;
  reader.at = Math.max(reader.at, link.end);
  return link.text.replaceAll('\\', '');
}

function command(reader: Reader, before: string): string {
  const named = reader.depth < DEEPEST ? take(reader, COMMAND) : undefined;
  if (named === undefined) return escaped(reader, before, formulaOf);
  return nested(reader, () => expandCommand(named[1] ?? '', reader, before));
}

function nested(reader: Reader, read: () => string): string {
  reader.depth += 1;
  const out = read();
  reader.depth -= 1;
  return out;
}

/** Braces that only group are left out; those of a set or of code, `{0, 1}`, stay. */
function group(reader: Reader): string {
  const { links, nextLink, at } = reader;
  const repeats = links[nextLink - 1]?.end === at ? links[nextLink - 1]?.url : undefined;
  const content = groupContent(reader);
  const { closed, raw, text } = content;
  if (!closed) return `{${text}`;
  if (
    repeats !== undefined &&
    links[nextLink]?.url === repeats &&
    links[nextLink]?.start === at + 1
  )
    return '';
  const keeps = !reader.maths && /[,:;|"=<>]/.test(text) && !/[\\^]|_\{/.test(raw);
  return keeps ? `{${text}}` : text;
}

function groupContent(reader: Reader) {
  const start = reader.at;
  reader.at += 1;
  if (reader.depth >= DEEPEST) return { closed: false, raw: '', text: '' };
  const text = nested(reader, () => parseUntil(reader, '}'));
  const closed = nextLetter(reader) === '}';
  if (closed) reader.at += 1;
  return { closed, raw: reader.text.slice(start + 1, Math.min(reader.at, start + 100)), text };
}

function argument(reader: Reader): string {
  take(reader, BLANKS);
  if (nextLetter(reader) === '{') return groupContent(reader).text;
  if (nextLetter(reader) === '\\') return command(reader, '');
  return take(reader, LETTER)?.[0] ?? '';
}

function script(
  reader: Reader,
  before: string,
  simple: RegExp,
  withArgument: RegExp,
  base: RegExp,
  write: (text: string) => string,
): string {
  const sign = nextLetter(reader);
  const follows = reader.maths || reader.text.charAt(reader.at - 1) === '}';
  const takesArgument = follows || CAN_BE_RAISED.test(before);
  if (takesArgument && reader.depth < DEEPEST && takeSign(reader, withArgument))
    return nested(reader, () => write(argument(reader)));
  const simply = follows || base.test(before) ? take(reader, simple) : undefined;
  if (simply) return write(simply[1] ?? '');
  reader.at += 1;
  return sign;
}

/** In a formula whatever comes next is the script. */
function takeSign(reader: Reader, withArgument: RegExp): boolean {
  if (reader.maths) reader.at += 1;
  return reader.maths || take(reader, withArgument) !== undefined;
}

/** `$…$` where it is a formula: “$20 and $100” is money. */
function formula(reader: Reader): string {
  const { text, at } = reader;
  const width = text.startsWith('$$', at) ? 2 : 1;
  const end = reader.maths ? -1 : text.slice(at, at + LONGEST_FORMULA).indexOf('$', width) + at;
  const content = end > at ? text.slice(at + width, end) : '';
  const isFormula =
    /^\S(?:[\s\S]*[^\s\\])?$/.test(content) &&
    (content.startsWith('\\') || !/\d/.test(text.charAt(end + width)));
  if (!isFormula) {
    reader.at += 1;
    return '$';
  }
  reader.at = end + width;
  while ((reader.links[reader.nextLink]?.start ?? reader.at) < reader.at) reader.nextLink += 1;
  return formulaOf(content);
}

const formulaOf = (text: string): string => parseLatex(text, [], true).trim();

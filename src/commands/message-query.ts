import { type Identifier, identifierOf } from './identifier.ts';

/** As long as the query of `/search` may be, so that its pages can be turned. */
const LONGEST_QUERY = 200;
/** Discord's longest message; a longer text is not one. */
const LONGEST_MESSAGE = 4000;
const MOST_IDS = 25;
const LONGEST_ID = 500;

/** The arXiv ids and DOIs a message names, bare or in a URL, each once, in order. */
export function identifiersIn(message: string): readonly Identifier[] {
  const words = message.slice(0, LONGEST_MESSAGE).split(/[\s<>[\]{}"'“”,;!|]+/);
  const found = words
    .filter(({ length }) => length <= LONGEST_ID)
    .flatMap((word) => identifierIn(word) ?? []);
  return [...new Map(found.map((each) => [each.id, each])).values()].slice(0, MOST_IDS);
}

/** A DOI may end in a bracket of its own; one that was opened before it, and marks, are the sentence's. */
function identifierIn(word: string): Identifier | undefined {
  let bare = word.replace(/^\(/, '');
  while (/[.:?]$/.test(bare) || (bare.endsWith(')') && !isPaired(bare))) bare = bare.slice(0, -1);
  const identifier = identifierOf(bare);
  // Not every address in a message is a paper's.
  return /^(?:arXiv|doi):/.test(identifier?.shown ?? '') ? identifier : undefined;
}

const isPaired = (text: string): boolean => text.split('(').length >= text.split(')').length;

const MOST_TITLES = 12;

/** What may be titles of papers in a message: what is linked, then whole lines, each once, in order. */
export function titlesIn(message: string): readonly string[] {
  const start = message.slice(0, LONGEST_MESSAGE);
  const linked = [...start.matchAll(/\[([^[\]\n]{4,300})\]\(/g)].map(([, text = '']) => text);
  const lines = start.split('\n').map((line) => queryFrom(line));
  const titles = [...linked.map((text) => queryFrom(text)), ...lines];
  const likely = titles.filter(({ length }) => length > 3);
  return [...new Set(likely)].slice(0, MOST_TITLES);
}

/** Discord's own marks that say nothing about papers, and what takes their place. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  // Custom emoji, mentions, channels, timestamps, command links.
  [/<(?:a?:\w+:|[@#][!&]?|t:|\/[\w -]+:|id:)[\w:-]*>/g, ' '],
  [/\[([^\]\n]*)\]\(\s*<?[a-z]+:\/\/[^\s)]*\)?/gi, '$1 '],
  [/\b[a-z][a-z+.-]*:\/\/\S+/gi, ' '],
  [/\b(?:arxiv:\s*\S+|(?:doi:\s*)?10\.\d{4,9}\/\S+|\d{4}\.\d{4,5}(?:v\d+)?\b)/gi, ' '],
  [/@(?:everyone|here)\b/g, ' '],
  // List, quote and heading marks.
  [/^[ \t]*(?:[-*+>#]+|\d+[.)])[ \t]+/gm, ' '],
  // Emphasis, code, spoilers; quotation marks, because a phrase must match word for word.
  [/[*_~`|\\"“”„«»]+/g, ' '],
  // The rest of the query language: exclusion, alternatives, fields.
  [/(^|\s)-+(?=\S)/g, '$1'],
  [/\bOR\b/g, 'or'],
  [/\b(author|year):/gi, '$1 '],
];

/** A message's words as a query without operators; empty where nothing is left to search for. */
export function queryFrom(message: string): string {
  const start = message.slice(0, LONGEST_MESSAGE);
  const plain = MARKS.reduce((text, [mark, instead]) => text.replace(mark, instead), start);
  const words = plain.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return '';
  if (words.length <= LONGEST_QUERY) return words;
  const cut = words.slice(0, LONGEST_QUERY + 1);
  const lastSpace = cut.lastIndexOf(' ');
  return (lastSpace > 0 ? cut.slice(0, lastSpace) : cut.slice(0, LONGEST_QUERY)).toWellFormed();
}

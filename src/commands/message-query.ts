import { arxivIdOf } from '../data/paper-id.ts';

/** As long as the query of `/search` may be, so that its pages can be turned. */
const LONGEST_QUERY = 200;
/** Discord's longest message; a longer text is not one. */
const LONGEST_MESSAGE = 4000;
const MOST_IDS = 25;

/** The arXiv ids a message names, bare or in a URL, each once, in order. */
export function arxivIdsIn(message: string): readonly string[] {
  const words = message.slice(0, LONGEST_MESSAGE).split(/[\s<>()[\]{}"'“”,;!|]+/);
  const ids = words.map((word) => arxivIdOf(word.replace(/[.:?]+$/, '')));
  return [...new Set(ids.filter((id) => id !== undefined))].slice(0, MOST_IDS);
}

/** Discord's own marks that say nothing about papers, and what takes their place. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  // Custom emoji, mentions, channels, timestamps, command links.
  [/<(?:a?:\w+:|[@#][!&]?|t:|\/[\w -]+:|id:)[\w:-]*>/g, ' '],
  [/\[([^\]\n]*)\]\(\s*<?[a-z]+:\/\/[^\s)]*\)?/gi, '$1 '],
  [/\b[a-z][a-z+.-]*:\/\/\S+/gi, ' '],
  [/\barxiv:\s*\S+/gi, ' '],
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

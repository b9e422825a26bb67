import { SourceError } from './source.ts';

const EXPORT = 'export BibTeX or CSV from the same program instead';
const PAGE = 2_000;

/** Texts that hold papers but are not read, by how they begin, and what to do about it. */
const KINDS: readonly (readonly [beginning: RegExp, advice: string])[] = [
  [/^\s*(?:<\?[^>]*>\s*)?<opml\b/i, 'a list of feeds (OPML), which holds no papers'],
  [
    /^From: <Saved by /,
    'a saved page (MHTML); save its text, or Markdown, as the browser shows it',
  ],
  [
    /^\s*<(?:div|p|span|a|h[1-6]|ul|ol|dl|table|section|main|meta|script|style)\b/i,
    'a piece of an HTML page; save its text, or Markdown, as the browser shows it',
  ],
  [
    /^\s*<[\s\S]*<(?:html|body)\b|^\s*<(?:!doctype\s+)?html\b/i,
    'an HTML page; save its text, or Markdown, as the browser shows it',
  ],
  [/^\s*<(?:[a-z]|\?xml\b|!--)/i, `XML that is no feed (RSS, Atom); ${EXPORT}`],
  [/^\s*TY {2}- ?\w/, `references in RIS; ${EXPORT}`],
  [/^\s*PMID- ?\d/, `references as PubMed writes them; ${EXPORT}`],
  [/^\s*%0 \w/, `references for EndNote; ${EXPORT}`],
  [/^\s*(?:FN [^\n]*\r?\nVR |PT [A-Z]\r?\n)/, `plain text of the Web of Science; ${EXPORT}`],
  [/^\s*\{\\rtf/, 'a text with its layout (RTF); save it as plain text'],
];

/** Throws a SourceError for a text of a kind that is known not to be read. */
export function refuseUnread(head: string): void {
  const beginning = head.slice(0, PAGE);
  const kind = KINDS.find(([pattern]) => pattern.test(beginning));
  if (kind) throw new SourceError(`line 1: ${kind[1]}`);
}

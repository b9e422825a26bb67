import type { Paper } from '../../data/paper.ts';
import { arxivIdOf, doiOf } from '../../data/paper-id.ts';
import { paperKey } from '../../data/paper-key.ts';
import { foldedWords } from '../text/analyse.ts';
import { readableTextOf } from '../text/readable-text.ts';

/** Under which keys a paper is known: id, arXiv id and DOI wherever its record holds them, addresses, title. */
export function lookupKeysOf(paper: Paper): readonly string[] {
  const { title } = readableTextOf(paper);
  const addresses = [paper.url, paper.pdfUrl].filter((address) => address !== undefined);
  return distinct([
    idKey(paper.id),
    idKey(paperKey(paper.id)),
    ...[paper.id, paper.arxivId, paper.doi, ...addresses].flatMap(identifierKeys),
    ...addresses.map(addressKey),
    titleKey(title),
    titleKey(paper.title),
  ]);
}

/** The keys that a text as a whole may be, if it names a paper. */
export function lookupKeysIn(text: string): readonly string[] {
  const trimmed = text.trim().replace(/^<(.*)>$/, '$1');
  const isAddress = /^(?:https?:\/\/|www\.)\S+$/i.test(trimmed);
  return distinct([
    idKey(trimmed),
    ...identifierKeys(trimmed),
    isAddress ? addressKey(trimmed) : undefined,
    titleKey(trimmed),
  ]);
}

const idKey = (id: string): string => `id ${id.toLowerCase()}`;

/** An arXiv id and a DOI that a text as a whole names; an arXiv DOI is both. */
function identifierKeys(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const arxivId = arxivIdOf(text);
  const doi = doiOf(text)?.toLowerCase();
  return [
    ...(arxivId === undefined ? [] : [`arxiv ${arxivId}`]),
    ...(doi === undefined ? [] : [`doi ${doi}`]),
  ];
}

/** Protocol, `www.`, a trailing slash and a fragment make no other page. */
const addressKey = (address: string): string =>
  `address ${address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')}`;

function titleKey(title: string): string | undefined {
  const words = foldedWords(title);
  return words === '' ? undefined : `title ${words}`;
}

const distinct = (keys: readonly (string | undefined)[]): string[] => [
  ...new Set(keys.filter((key) => key !== undefined)),
];

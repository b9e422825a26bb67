import type { Paper } from '../data/paper.ts';
import { arxivIdOf, doiOf } from '../data/paper-id.ts';
import { paperKey } from '../data/paper-key.ts';
import { paperUrl } from '../data/paper-url.ts';
import type { Library } from '../search/library.ts';

/** What names one paper and no other: an arXiv id, a DOI, an address, a key of the corpus. */
export interface Identifier {
  /** For looking up, without version and scheme where these make no difference. */
  readonly id: string;
  /** For showing: `arXiv:2106.09685`. */
  readonly shown: string;
}

/** The identifier that a text as a whole is; undefined for titles and other words. */
export function identifierOf(text: string): Identifier | undefined {
  const trimmed = text.trim().replace(/^<(.*)>$/, '$1');
  const arxivId = arxivIdOf(trimmed);
  if (arxivId !== undefined) return { id: arxivId, shown: `arXiv:${arxivId}` };
  const doi = doiOf(trimmed);
  if (doi !== undefined) return { id: doi.toLowerCase(), shown: `doi:${doi}` };
  const address = /^(?:https?:\/\/|www\.)\S+$/i.exec(trimmed)?.[0];
  if (address !== undefined) return { id: bare(address), shown: address };
  return /^(?:key|title):\S+$/.test(trimmed) ? { id: trimmed, shown: trimmed } : undefined;
}

/** The paper of an identifier; never one that only has words in common with it. */
export async function identified(
  { id, shown }: Identifier,
  library: Library,
): Promise<Paper | undefined> {
  const found = await library.find(shown);
  return found !== undefined && namesOf(found).some((name) => name.includes(id.toLowerCase()))
    ? found
    : undefined;
}

const namesOf = (paper: Paper): readonly string[] =>
  [
    paper.id,
    paperKey(paper.id),
    paperUrl(paper),
    paper.pdfUrl,
    paper.codeUrl,
    paper.doi,
    paper.arxivId,
    paper.abstract,
  ]
    .filter((name) => name !== undefined)
    .map((name) => name.toLowerCase());

const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '');

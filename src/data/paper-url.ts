import type { Paper } from './paper.ts';
import { arxivIdOf, arxivPdfUrl } from './paper-id.ts';

/** The arXiv id wherever the record holds it; undefined for a paper that is not known to be there. */
export function arxivIdOfPaper(
  paper: Pick<Paper, 'id' | 'arxivId' | 'doi' | 'url' | 'pdfUrl'>,
): string | undefined {
  // Only ids that say so are read as arXiv ids: an id of somebody's own may look like an old one.
  const named = /^(arxiv:|\d{4}\.\d)/i.test(paper.id) ? arxivIdOf(paper.id) : undefined;
  return named ?? paper.arxivId ?? firstArxivId([paper.url, paper.pdfUrl, paper.doi]);
}

function firstArxivId(addresses: readonly (string | undefined)[]): string | undefined {
  for (const address of addresses) {
    const id = address === undefined ? undefined : arxivIdOf(address);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The paper's page: the source's, else arXiv's where the arXiv id is known, else that of its DOI. */
export function paperUrl(paper: Paper): string | undefined {
  if (paper.url !== undefined) return paper.url;
  const arxivId = arxivIdOfPaper(paper);
  if (arxivId !== undefined) return `https://arxiv.org/abs/${arxivId}`;
  return paper.doi === undefined ? undefined : doiUrl(paper.doi);
}

export function paperPdfUrl(paper: Paper): string | undefined {
  if (paper.pdfUrl !== undefined) return paper.pdfUrl;
  const arxivId = arxivIdOfPaper(paper);
  return arxivId && arxivPdfUrl(arxivId);
}

const doiUrl = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;

import type { Paper } from './paper.ts';
import { arxivIdOf, arxivPdfUrl } from './paper-id.ts';

/** Only ids that say so are read as arXiv ids: an id of somebody's own may look like an old one. */
export const arxivIdOfPaper = ({ id }: Pick<Paper, 'id'>): string | undefined =>
  /^(arxiv:|\d{4}\.\d)/i.test(id) ? arxivIdOf(id) : undefined;

/** The paper's page: the source's, else arXiv's where the id is an arXiv id. */
export function paperUrl({ id, url }: Paper): string | undefined {
  if (url !== undefined) return url;
  const arxivId = arxivIdOfPaper({ id });
  return arxivId && `https://arxiv.org/abs/${arxivId}`;
}

export function paperPdfUrl({ id, pdfUrl }: Paper): string | undefined {
  if (pdfUrl !== undefined) return pdfUrl;
  const arxivId = arxivIdOfPaper({ id });
  return arxivId && arxivPdfUrl(arxivId);
}

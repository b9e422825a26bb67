import { createHash } from 'node:crypto';
import type { Paper } from './paper.ts';

// arXiv's identifier schemes: YYMM.NNNNN since April 2007, archive[.class]/YYMMNNN before.
const NEW_STYLE = String.raw`\d\d(?:0[1-9]|1[0-2])\.\d{4,5}`;
const OLD_STYLE = String.raw`[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d\d(?:0[1-9]|1[0-2])\d{3}`;
const PLACES = [
  String.raw`arxiv:\s*`,
  String.raw`(?:https?:\/\/)?(?:[a-z]+\.)?arxiv\.org\/(?:abs|pdf|html|format)\/`,
  String.raw`(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/papers\/`,
  String.raw`(?:https?:\/\/)?(?:www\.)?alphaxiv\.org\/(?:[a-z]+\/)?`,
  String.raw`(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?10\.48550\/arxiv\.`,
].join('|');
const ARXIV = new RegExp(
  String.raw`^(?:${PLACES})?(${NEW_STYLE}|${OLD_STYLE})(?:v\d+)?(?:\.pdf)?(?:[/?#]\S*)?$`,
  'i',
);
const LONGEST_ADDRESS = 500;

/**
 * The arXiv id, without its version, that a text as a whole names: `2106.09685v3`,
 * `arXiv:cs/0112017`, an arXiv DOI, or a page on arxiv.org, huggingface.co/papers or alphaxiv.org.
 */
export function arxivIdOf(text: string): string | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  const id = ARXIV.exec(text.trim())?.[1]?.toLowerCase();
  return id?.replace(/\.[a-z]{2}\//, '/');
}

const DOI =
  /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|(?:info:)?doi[:/\s]\s*)?(10\.\d{4,9}(?:\.\d+)*\/[^\s\p{Cc}]+)$/iu;

/** The DOI that a text as a whole names: `10.1000/x`, `doi:10.1000/x` or its page. */
export function doiOf(text: string): string | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  const trimmed = text.trim();
  return DOI.exec(/^https?:/i.test(trimmed) ? decoded(trimmed) : trimmed)?.[1];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const arxivPaperId = (arxivId: string): string => `arxiv:${arxivId}`;

export const arxivPdfUrl = (arxivId: string): string => `https://arxiv.org/pdf/${arxivId}`;

/** Titles that differ in case, width, punctuation or spacing only are equal in this form. */
export const normaliseTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The id of a paper without an arXiv id: from its title, or from its abstract where there is no title. */
export function titlePaperId({ title, abstract }: Pick<Paper, 'title' | 'abstract'>): string {
  const named = title.trim() === '' ? abstract : title;
  const hashed = normaliseTitle(named) || named.trim();
  return `title:${createHash('sha256').update(hashed).digest('hex').slice(0, 16)}`;
}

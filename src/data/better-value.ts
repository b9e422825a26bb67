import type { Paper } from './paper.ts';

/**
 * Who knows what best, best first; whom a row does not name comes after those it names, a feed after
 * them, and a file, whose values have no origin, comes last. Families of names: `hf` is also `hf-daily`.
 */
const KNOWS_BEST = {
  text: ['arxiv', 'hf', 'crossref', 'semantic-scholar'],
  community: ['hf', 'semantic-scholar', 'arxiv', 'crossref'],
  publication: ['crossref', 'semantic-scholar', 'arxiv', 'hf'],
  citations: ['semantic-scholar', 'crossref'],
} as const;

const COMMUNITY: readonly string[] = [
  'votes',
  'comments',
  'codeUrl',
  'codeStars',
  'projectUrl',
  'thumbnailUrl',
  'organisation',
  'keywords',
  'submitter',
];

function whoKnowsBest(field: string): readonly string[] {
  if (COMMUNITY.includes(field)) return KNOWS_BEST.community;
  if (field === 'citations') return KNOWS_BEST.citations;
  return field === 'venue' || field === 'doi' ? KNOWS_BEST.publication : KNOWS_BEST.text;
}

/** Small is good. */
function rankOf(field: string, origin: string | undefined): number {
  const names = whoKnowsBest(field);
  if (origin === undefined) return names.length + 2;
  const [family = origin] = origin.split(/[-:]/, 1);
  const at = names.findIndex((name) => name === origin || name === family);
  if (at >= 0) return at;
  return family === 'feed' ? names.length + 1 : names.length;
}

export const originOf = ({ origins }: Paper, field: string): string | undefined => origins?.[field];

/** Whether a newer record's value for a field is to stand in place of the older one's; it is known. */
export function isBetter(field: keyof Paper, older: Paper, newer: Paper): boolean {
  if (!isKnown(older[field])) return true;
  if (originOf(newer, field) === 'arxiv' && isOutdated(older, newer)) return false;
  if (field === 'authors') return betterAuthors(older, newer);
  const by = rankOf(field, originOf(older, field)) - rankOf(field, originOf(newer, field));
  if (by !== 0) return by > 0;
  return field !== 'published' || !tellsLess(newer.published, older.published);
}

export const isKnown = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A version that was replaced comes late: from a cache, or from a list of older papers. */
const isOutdated = (older: Paper, newer: Paper): boolean =>
  originOf(older, 'version') === 'arxiv' && (newer.version ?? 0) < (older.version ?? 0);

/** `2021` beside `2021-06-17`. */
const tellsLess = (date = '', other = ''): boolean =>
  date.length < other.length && other.startsWith(date);

/** Whole names beat initials; then who knows best; of two files, the longer list. */
function betterAuthors(older: Paper, newer: Paper): boolean {
  const [before, now] = [originOf(older, 'authors'), originOf(newer, 'authors')];
  if (before !== undefined && before === now) return true;
  const whole = Number(isWhole(newer.authors)) - Number(isWhole(older.authors));
  if (whole !== 0) return whole > 0;
  const by = rankOf('authors', before) - rankOf('authors', now);
  return by === 0 ? newer.authors.length >= older.authors.length : by > 0;
}

const INITIALS_ALONE = /^(?:\p{Lu}\.?[\s-]*)+\s\S+$|,\s*(?:\p{Lu}\.?[\s-]*)+$/u;

/** Most of the names have more than initials before the last name. */
const isWhole = (authors: Paper['authors']): boolean =>
  authors.filter((name) => INITIALS_ALONE.test(name)).length * 2 < authors.length;

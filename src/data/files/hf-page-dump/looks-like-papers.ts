import { normaliseTitle } from '../../paper-id.ts';
import type { PageRecord, PageRecords } from './shared.ts';

/** What no title or abstract consists of: half a link, a bullet, a heading's marks. */
const FURNITURE = /\]\[\d*\]|^(?:[*•]\s|#{1,6}\s|\]|\[$|\[[^\]]*\]\(\S+\)$)/;
/** Headings below a title are those of a document about one paper, such as the page of its code. */
const CHAPTER = /(?:^|\s)#{2,6}\s+\p{Lu}/u;
const MOST_ODD = 1 / 4;
/** A line of hard-wrapped text begins in the middle of a sentence: more than names such as iPaper do. */
const MOST_SMALL = 1 / 3;
/** Lines of wrapped text are shorter than abstracts; some abstracts are as short. */
const WRAPPED = 90;
/** A page of papers has at least one paragraph. */
const PARAGRAPH = 60;
const MOST_WRAPPED = 2 / 3;
const FEWEST_TO_JUDGE = 4;

/**
 * Whether what was read off a page looks like papers. A layout that nobody has met gives brackets and
 * buttons for titles, lines for abstracts, the same furniture again and again, or drops most of what
 * it sees. Records with an arXiv id were read off the links that name them.
 */
export function looksLikePapers({ records, warnings }: PageRecords): boolean {
  const dropped = warnings.filter((warning) => warning.dropped).length;
  if (dropped > 2 * records.length) return false;
  if (share(records, isOdd) > MOST_ODD) return false;
  if (!records.some((record) => isNamed(record) || record.abstract.length >= PARAGRAPH))
    return false;
  if (records.length < FEWEST_TO_JUDGE || records.every(isNamed)) return true;
  const titles = new Set(records.map(({ title }) => normaliseTitle(title)));
  if (titles.size * 2 < records.length) return false;
  return share(records, startsSmall) <= MOST_SMALL && share(records, isLineLong) <= MOST_WRAPPED;
}

const share = (records: readonly PageRecord[], test: (record: PageRecord) => boolean): number =>
  records.filter(test).length / records.length;

const isNamed = ({ arxivId }: PageRecord): boolean => arxivId !== undefined;

const isOdd = (record: PageRecord): boolean =>
  CHAPTER.test(record.abstract) ||
  (!isNamed(record) && (FURNITURE.test(record.title) || FURNITURE.test(record.abstract)));

const startsSmall = ({ title }: PageRecord): boolean => /^\p{Ll}+[\s,;]/u.test(title);

const isLineLong = ({ abstract }: PageRecord): boolean =>
  abstract !== '' && abstract.length < WRAPPED;

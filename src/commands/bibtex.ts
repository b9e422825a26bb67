import type { Paper } from '../data/paper.ts';
import { arxivIdOfPaper, paperUrl } from '../data/paper-url.ts';
import { clip } from '../shared/clip.ts';
import { readable } from '../shared/readable.ts';

/** Long enough for any real paper; the entry as a whole stays below 3,600 characters. */
const LONGEST = { title: 400, author: 80, authors: 1500, other: 200, url: 400 };
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A file of BibTeX entries, no key twice, in the order of the papers. */
export function bibtexFile(papers: readonly Paper[]): string {
  const taken = new Set<string>();
  const entries = papers.map((paper) => {
    const key = freeKey(citationKey(paper), taken);
    taken.add(key);
    return `${bibtex(paper, key)}\n`;
  });
  return entries.join('\n');
}

/** `smith2020deep`, `smith2020deepb`, … `smith2020deepz`, `smith2020deepzb`. */
function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  const free = [...'bcdefghijklmnopqrstuvwxyz'].map((letter) => key + letter);
  return free.find((each) => !taken.has(each)) ?? freeKey(`${key}z`, taken);
}

/** One BibTeX entry; LaTeX's special characters are escaped, so that it prints what is shown. */
export function bibtex(paper: Paper, key = citationKey(paper)): string {
  const [year, month] = paper.published?.split('-') ?? [];
  const arxivId = arxivIdOfPaper(paper);
  const { doi } = paper;
  const type = typeOf(paper);
  const fields: readonly (readonly [string, string | undefined])[] = [
    // The second pair of braces keeps the title's capitals.
    ['title', braced(braced(plain(paper.title || paper.abstract, LONGEST.title)))],
    ['author', authorsOf(paper)],
    ['year', year && braced(year)],
    // A macro of BibTeX, hence without braces.
    ['month', month && MONTHS[Number(month) - 1]],
    ['eprint', arxivId && braced(arxivId)],
    ['archivePrefix', arxivId && braced('arXiv')],
    [VENUE_FIELDS[type], paper.venue && braced(plain(paper.venue, LONGEST.other))],
    ['doi', doi && braced(plain(doi, LONGEST.other))],
    ['note', noteOf(paper)],
    ['url', addressOf(paper)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}`;
}

type EntryType = 'article' | 'inproceedings' | 'incollection' | 'misc';

/** What each type calls the place where a work was published. */
const VENUE_FIELDS: Readonly<Record<EntryType, string>> = {
  article: 'journal',
  inproceedings: 'booktitle',
  incollection: 'booktitle',
  misc: 'howpublished',
};

/** Names of journals (“Transactions on …”) and of meetings (“Proceedings of …”, “NeurIPS 2023”). */
const JOURNAL =
  /\b(journal|transactions|letters|review|magazine|annals|nature|science|TMLR|JMLR|TACL|PNAS|PLOS)\b/i;
const MEETING =
  /\b(proceedings|conference|workshop|symposium|meeting|NeurIPS|NIPS|ICML|ICLR|AAAI|IJCAI|[AEN]*ACL|EMNLP|COLING|CVPR|ICCV|ECCV|KDD|SIGIR|WWW|INTERSPEECH|ICASSP|CHI|COLT|AISTATS|UAI)\b/i;

/** As the entry that it came in says, else by the name of its venue; misc, which needs none, else. */
function typeOf({ entry, venue }: Paper): EntryType {
  if (venue === undefined) return 'misc';
  const told = entry?.type.toLowerCase();
  if (told === 'conference' || told === 'proceedings') return 'inproceedings';
  if (told === 'article' || told === 'inproceedings' || told === 'incollection') return told;
  if (MEETING.test(venue)) return 'inproceedings';
  return JOURNAL.test(venue) ? 'article' : 'misc';
}

/** What whoever cites it has to know. */
function noteOf({ version = 1, updated, withdrawn, example }: Paper): string | undefined {
  const notes = [
    ...(version > 1 ? [`Version ${version}${updated === undefined ? '' : ` of ${updated}`}`] : []),
    ...(withdrawn ? ['Withdrawn by its authors'] : []),
    ...(example ? ['Example: an invented paper'] : []),
  ];
  return notes.length === 0 ? undefined : braced(notes.join('. '));
}

const braced = (text: string): string => `{${text}}`;

function authorsOf({ authors, organisation }: Paper): string | undefined {
  if (authors.length === 0) {
    // Braces of its own: an organisation has no first and last name.
    return organisation && braced(braced(plain(organisation, LONGEST.other)));
  }
  const names: string[] = [];
  for (const author of authors) {
    const name = nameOf(author);
    if ([...names, name].join(' and ').length > LONGEST.authors) break;
    names.push(name);
  }
  if (names.length < authors.length) names.push('others');
  return braced(names.join(' and '));
}

/** "and" separates names, so a name that contains it is one word for BibTeX. */
function nameOf(author: string): string {
  const name = plain(author, LONGEST.author);
  return /(^|\s)(and|others)(\s|$)/i.test(name) ? braced(name) : name;
}

function addressOf(paper: Paper): string | undefined {
  const url = paperUrl(paper);
  if (url === undefined || url.length > LONGEST.url) return undefined;
  return braced(url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C'));
}

/** `ravfogel2022linear`: first author's last name, year, first telling word of the title. */
export function citationKey({ authors, organisation, published, title }: Paper): string {
  const [first = organisation ?? ''] = authors;
  const lastName = first.includes(',') ? first.split(',')[0] : first.trim().split(/\s+/).at(-1);
  const telling = readable(title.slice(0, LONGEST.title))
    .split(/[^\p{L}\p{N}]+/u)
    .find((word) => word.length > 3 || /\d/.test(word));
  const parts = [lastName ?? '', published?.slice(0, 4) ?? '', telling ?? ''];
  return clip(parts.map(ascii).join(''), 60).replace('…', '') || 'paper';
}

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even where LaTeX escapes them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Readable text on one line, clipped, with everything that LaTeX would act on escaped. */
function plain(text: string, limit: number): string {
  const line = readable(text.slice(0, limit * 4)).toWellFormed();
  const clean = clip(line.replace(/[\p{Cc}\s]+/gu, ' ').trim(), limit);
  return clean.replace(/[\\{}~^&%$#_]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);
}

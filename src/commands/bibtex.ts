import type { Paper } from '../data/paper.ts';
import { arxivIdOfPaper, paperUrl } from '../data/paper-url.ts';
import { clip } from '../shared/clip.ts';
import { readable } from '../shared/readable.ts';

/** Long enough for any real paper; the entry as a whole stays below 3,600 characters. */
const LONGEST = { title: 400, author: 80, authors: 1500, other: 200, url: 400, entry: 3300 };
/** Fields that say the same under other names. */
const KNOWN_AS: Readonly<Record<string, readonly string[]>> = {
  year: ['year', 'date'],
  month: ['month', 'date'],
  author: ['author', 'editor'],
  archiveprefix: ['archiveprefix', 'eprinttype'],
  howpublished: [
    'howpublished',
    'journal',
    'journaltitle',
    'booktitle',
    'publisher',
    'school',
    'institution',
  ],
};
const SPELLED: Readonly<Record<string, string>> = {
  archiveprefix: 'archivePrefix',
  primaryclass: 'primaryClass',
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

type Field = readonly [name: string, value: string];

/**
 * One BibTeX entry. What came in as BibTeX goes out as it was, with what has become known since; of
 * other papers LaTeX's special characters are escaped, so that it prints what is shown. A comment says
 * what is not known.
 */
export function bibtex(paper: Paper): string {
  const given = givenFields(paper);
  const names = new Set(given.map(([name]) => name));
  const lacks = ([name]: Field) => !(KNOWN_AS[name] ?? [name]).some((other) => names.has(other));
  const fields = withinLength([...given, ...knownFields(paper).filter(lacks)]);
  const lines = fields.map(([name, value]) => `  ${SPELLED[name] ?? name} = ${value}`);
  const type = /^[a-z][\w-]{0,40}$/i.exec(paper.entry?.type ?? '')?.[0] ?? 'misc';
  return `${unknownIn(fields)}@${type}{${keyOf(paper)},\n${lines.join(',\n')}\n}`;
}

/** The fields of the entry that the paper came in, hidden characters removed. */
const givenFields = ({ entry }: Paper): readonly Field[] =>
  Object.entries(entry?.fields ?? {})
    .map(([name, value]) => [name, visible(value)] as const)
    .filter(([name, value]) => /^[a-z][\w-]*$/.test(name) && value !== '' && bracesPair(value))
    .map(([name, value]) => [name, isMacro(name, value) ? value : braced(value)] as const);

/** The abbreviations of months are macros of BibTeX, hence without braces. */
const isMacro = (name: string, value: string): boolean =>
  name === 'month' && MONTHS.includes(value);

function knownFields(paper: Paper): readonly Field[] {
  const [year, month] = paper.published?.split('-') ?? [];
  const arxivId = arxivIdOfPaper(paper);
  const fields: readonly (readonly [string, string | undefined])[] = [
    // The second pair of braces keeps the title's capitals.
    ['title', braced(braced(plain(paper.title || paper.abstract, LONGEST.title)))],
    ['author', authorsOf(paper)],
    ['year', year && braced(year)],
    ['month', month && MONTHS[Number(month) - 1]],
    ['eprint', arxivId && braced(arxivId)],
    ['archiveprefix', arxivId && braced('arXiv')],
    ['howpublished', paper.venue && braced(plain(paper.venue, LONGEST.other))],
    ['doi', paper.doi && paper.doi.length <= LONGEST.url ? braced(encoded(paper.doi)) : undefined],
    ['url', addressOf(paper)],
  ];
  return fields.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** A message holds so much; the fields that come first tell the most. */
function withinLength(fields: readonly Field[]): readonly Field[] {
  let length = 0;
  return fields.filter(([name, value]) => {
    if (length + name.length + value.length > LONGEST.entry) return false;
    length += name.length + value.length + 8;
    return true;
  });
}

function unknownIn(fields: readonly Field[]): string {
  const has = (...names: readonly string[]) => fields.some(([name]) => names.includes(name));
  const unknown = [
    ...(has('author', 'editor', 'organization') ? [] : ['authors']),
    ...(has('year', 'date') ? [] : ['year']),
  ];
  return unknown.length === 0 ? '' : `% not known here: ${unknown.join(' and ')}\n`;
}

function keyOf(paper: Paper): string {
  const key = visible(paper.entry?.key ?? '');
  return /^[^\s,{}"#%~\\=()']{1,200}$/.test(key) ? key : citationKey(paper);
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
    if (name === '') continue;
    if ([...names, name].join(' and ').length > LONGEST.authors) break;
    names.push(name);
  }
  if (names.length < authors.length) names.push('others');
  return braced(names.join(' and '));
}

/** "and" separates names and commas part them, so a name with either otherwise is one word for BibTeX. */
function nameOf(author: string): string {
  const name = plain(author, LONGEST.author);
  const commas = name.split(',').length - 1;
  const isOdd = commas > 1 || /,\s*(?:jr|sr|ii|iii|iv)?\.?$/i.test(name);
  return isOdd || /(^|\s)(and|others)(\s|$)/i.test(name) ? braced(name) : name;
}

function addressOf(paper: Paper): string | undefined {
  const url = paperUrl(paper);
  if (url === undefined || url.length > LONGEST.url) return undefined;
  return braced(encoded(visible(url)));
}

const encoded = (address: string): string =>
  address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');

/** Without overrides, zero-width letters and their like: they change what is read and are not seen. */
const visible = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed();

/** BibTeX counts escaped braces, too. */
function bracesPair(value: string): boolean {
  let depth = 0;
  for (const mark of value) {
    if (mark === '{') depth += 1;
    if (mark === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
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
  const clean = clip(visible(line), limit);
  return clean.replace(/[\\{}~^&%$#_]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);
}

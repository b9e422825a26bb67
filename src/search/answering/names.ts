import type { Paper } from '../../data/paper.ts';
import { analyse } from '../text/analyse.ts';
import { editDistance } from '../text/edit-distance.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { capitalsIn, mentions, mentionsInTitle, writesSmall } from './mentions.ts';
import { isFirstWord, type Mentioning, type Name, nameKey, namesIn } from './name-words.ts';
import { smallNames } from './small-names.ts';
import { initialsIn } from './strangeness.ts';

/** A word that more papers have is taken to be among them in whatever way it is written. */
const MOST_PAPERS = 200;
const VERSIONS = ['2', '3', '4', '1', '5'];
/** Shorter words that nobody has are no names that anybody would miss. */
const SHORTEST_NAME = 5;
/** A name may be misspelt in so many letters of so many; shorter ones would be other names. */
const MISSPELT = { shortest: 7, share: 0.2 };
const ACRONYM = /^\p{Lu}{3,5}s?$/u;
const PLAIN = /^\p{L}\p{Ll}+$/u;
const CAPITALS_BEFORE = /(?:\p{Lu}[\p{L}-]+ )+$/u;
/** A first word has its capital for nothing; these never belong to a name. */
const OPENS = new RegExp(
  `^(?:${[...STOP_WORDS].join('|')}|explain|summari[sz]e|define|compare|find|list|search|according)\\b`,
  'i',
);
const CAPITALS_AFTER = /^(?: \p{Lu}[\p{L}-]+)+/u;

/**
 * The proper names in a question that no paper mentions, as they were typed, in order. Names are told
 * by their writing (`GPT-4`, `Llama 3`, `the Performer`), or by what they sound like (`zebraformer`).
 * What the papers `read` spell out is no name: abbreviations cannot be looked up.
 */
export function unknownNames(
  question: string,
  corpus: Mentioning,
  read: readonly Paper[] = [],
): readonly string[] {
  const names = [...namesIn(question), ...smallNames(question, corpus)];
  const unknown = names.filter(
    ({ text }) => !isMentioned(text, corpus) && !read.some((paper) => isSpeltOutIn(paper, text)),
  );
  const whole = unknown.map((name) => wholeName(name, question));
  return [...new Set(whole)].toSorted((a, b) => question.indexOf(a) - question.indexOf(b));
}

/**
 * The proper names in a question that this paper does not mention, as they were typed. An abbreviation
 * is mentioned where it is spelt out.
 */
export function namesMissingFrom(
  paper: Paper,
  question: string,
  corpus: Mentioning,
): readonly string[] {
  const names = namesIn(question).filter((name) => name.coined || !isOrdinary(name, corpus));
  const missing = names.filter(({ text }) => !isMentionedIn(paper, text));
  return missing.map(({ text }) => text);
}

/** The papers of these that a question names: whose title, or else whose abstract, has a name of it. */
export function papersNamed(question: string, papers: readonly Paper[]): readonly Paper[] {
  const names = namesIn(question).filter(({ coined }) => coined);
  const titled = papers.filter((paper) => names.some(({ key }) => mentionsInTitle(paper, key)));
  if (titled.length > 0) return titled;
  const capitals = namesIn(question);
  return papers.filter((paper) => capitals.some(({ key }) => mentions(paper, key)));
}

/** Whether a paper has this name, however it is joined (`time-LLM`, `TimeLLM`), misspelt or abbreviated. */
export function isMentionedIn(paper: Paper, name: string): boolean {
  const key = nameKey(name);
  return (
    key === '' || mentions(paper, key) || isSpeltOutIn(paper, name) || isMisspeltIn(paper, name)
  );
}

/** Whether any paper has this name; true of names whose words are too frequent to tell. */
export function isMentioned(name: string, corpus: Mentioning): boolean {
  const key = nameKey(name);
  if (key === '') return true;
  return placesOf(name, key, corpus).some(
    (papers) => papers.length >= MOST_PAPERS || papers.some((paper) => isMentionedIn(paper, name)),
  );
}

/** Where a name may stand: papers with all of it as one word, with its rarest word, or with what it misspells. */
function* placesOf(name: string, key: string, corpus: Mentioning) {
  const having = (term: string) => corpus.papersWith(term, MOST_PAPERS);
  const [joined = ''] = analyse(key);
  yield having(joined);
  const parts = analyse(name).map(having);
  if (parts.length > 0)
    yield parts.reduce((rarest, some) => (some.length < rarest.length ? some : rarest));
  if (!/\d$/.test(key)) yield VERSIONS.flatMap((version) => having(key + version));
  yield corpus.spellings(joined).flatMap(having).slice(0, MOST_PAPERS);
}

function isSpeltOutIn(paper: Paper, name: string): boolean {
  if (!ACRONYM.test(name)) return false;
  const key = nameKey(name).replace(/s$/, '');
  return initialsIn(`${paper.title} . ${paper.abstract}`).some((initials) => initials === key);
}

/** Only words that are letters alone: in `TrackSSM` or `GPT-4` every letter tells. */
function isMisspeltIn(paper: Paper, name: string): boolean {
  const key = nameKey(name);
  if (key.length < MISSPELT.shortest || !PLAIN.test(name)) return false;
  const most = Math.floor(key.length * MISSPELT.share);
  return capitalsIn(paper).some(
    (other) =>
      other[0] === key[0] &&
      other.length >= SHORTEST_NAME &&
      editDistance(key, other, most) <= most,
  );
}

/** Some paper writes it with a small letter. */
function isOrdinary({ key, coined }: Name, { papersWith }: Mentioning): boolean {
  if (coined) return false;
  const [term = ''] = analyse(key);
  return papersWith(term, MOST_PAPERS).some((paper) => writesSmall(paper, key));
}

/** “Yann LeCun”, “Mount Kilimanjaro”: the capitalised words beside a name belong to it. */
function wholeName({ text }: Name, question: string): string {
  const start = question.indexOf(text);
  const before = CAPITALS_BEFORE.exec(question.slice(0, start))?.[0] ?? '';
  const after = CAPITALS_AFTER.exec(question.slice(start + text.length))?.[0] ?? '';
  const isBeginning = isFirstWord({ start: start - before.length }, question);
  return `${isBeginning && OPENS.test(before) ? '' : before}${text}${after}`;
}

import type { Paper } from '../../data/paper.ts';
import type { Stages } from '../../shared/stages.ts';
import type { TitleHit } from '../keywords/title-index.ts';
import { lookUpsFor } from '../keywords/unknown-terms.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { analyse, fold } from '../text/analyse.ts';
import { type NamedPaper, placed } from './named-paper.ts';
import { paperDescribed, paperTitledLike } from './nearly-named.ts';
import { type Nickname, nicknamesOf, squeeze } from './nicknames.ts';

/** Titles looked at, and papers with a rare word of the text. */
const TITLES_READ = 12;
/** A word that more papers have names none of them. */
const RARE = 40;
const PAPERS_READ = 60;
/** A plain word (`Liger`) is a nickname as long as hardly any other paper has it. */
const PLAIN_NAME_PAPERS = 3;
const LONGEST_TEXT = 600;

/**
 * The papers that a text names by id, address, title or nickname, in the order in which it names them;
 * else the one whose title it nearly is, or that it describes.
 */
export function* namedPapers(text: string, indexes: Indexes): Stages<readonly NamedPaper[]> {
  const head = text.slice(0, LONGEST_TEXT);
  const near = indexes.titles.search(head, TITLES_READ);
  yield;
  const named = yield* exactlyNamed(head, near, indexes);
  if (named.length > 0) return named;
  yield;
  const titled = paperTitledLike(head, near, indexes);
  yield;
  const meant = titled ?? paperDescribed(head, indexes);
  return meant ? [meant] : [];
}

function* exactlyNamed(
  head: string,
  near: readonly TitleHit[],
  indexes: Indexes,
): Stages<readonly NamedPaper[]> {
  const line = lineOf(head);
  const keyed = papersByKey(head, indexes);
  const found: Place[] = [];
  for (const ordinal of yield* candidatesFor(head, near, indexes)) {
    const paper = indexes.corpus.at(ordinal);
    if (paper) found.push(...placesOf(paper, line, indexes));
    yield;
  }
  return withoutOverlaps([...keyed, ...clearOnes(found)]);
}

const TOKEN = /[^\s"“”<>()]+/gu;
const HAS_MARKS = /[\d:/]/;

/** Ids, citation keys and addresses: runs without blanks, which no ordinary word is. */
function papersByKey(text: string, { corpus, titles }: Indexes): NamedPaper[] {
  return Array.from(text.matchAll(TOKEN)).flatMap(({ 0: token, index }) => {
    const key = token.replace(/[,;.!?'’]+$|['’]s$/gu, '');
    if (!HAS_MARKS.test(key) || key.length < 4) return [];
    const [ordinal, second] = titles.exact(key);
    const paper = ordinal === undefined || second !== undefined ? undefined : corpus.at(ordinal);
    return paper ? [placed(paper, { start: index, end: index + key.length, how: 'key' })] : [];
  });
}

/** A text's words run together, so that `time llm`, `time-llm` and `timellm` are one. */
interface Line {
  readonly text: string;
  readonly squeezed: string;
  /** Where a word begins and ends in `squeezed`, and in the text. */
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
}

/** Scripts without blanks stand right beside Latin names. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;

function lineOf(text: string): Line {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let squeezed = '';
  for (const { 0: word, index } of text.matchAll(WORD)) {
    starts.set(squeezed.length, index);
    squeezed += fold(word);
    ends.set(squeezed.length, index + word.length);
  }
  return { text, squeezed, starts, ends };
}

/** Where a squeezed name stands as whole words. */
function spanOf(name: string, { squeezed, starts, ends }: Line) {
  for (let at = squeezed.indexOf(name); at >= 0; at = squeezed.indexOf(name, at + 1)) {
    const start = starts.get(at);
    const end = ends.get(at + name.length) ?? ends.get(at + name.length + 1);
    const isPlural = !ends.has(at + name.length) && squeezed[at + name.length] === 's';
    if (start !== undefined && end !== undefined && (ends.has(at + name.length) || isPlural)) {
      return { start, end };
    }
  }
  return undefined;
}

function* candidatesFor(
  text: string,
  near: readonly TitleHit[],
  { titles, keywords }: Indexes,
): Stages<readonly number[]> {
  const terms = [...new Set(analyse(text))];
  const joined = lookUpsFor(terms, keywords).flatMap((found) =>
    found.ways.flat().map(({ term }) => term),
  );
  const spelt = joined.join(' ') === terms.join(' ') ? [] : [joined.join(' ')];
  yield;
  const byTitle = [...near, ...spelt.flatMap((words) => titles.search(words, TITLES_READ))];
  yield;
  const byWord = terms.flatMap((term) => {
    const papers = keywords.frequency(term);
    return papers > 0 && papers <= RARE ? [...keywords.papersWith(term)] : [];
  });
  const ordinals = [...byTitle.map(({ ordinal }) => ordinal), ...byWord];
  return [...new Set(ordinals)].slice(0, PAPERS_READ);
}

interface Place extends NamedPaper {
  /** The squeezed name that was found. */
  readonly name: string;
  readonly fromTitle: boolean;
}

/** Where one paper is named; the longest name first. */
function placesOf(paper: Paper, line: Line, indexes: Indexes): readonly Place[] {
  const title = squeeze(paper.title);
  const whole = title.length > 0 ? spanOf(title, line) : undefined;
  if (whole && isTelling(paper.title, indexes)) {
    return [{ ...placed(paper, { ...whole, how: 'title' }), name: title, fromTitle: true }];
  }
  return nicknamesOf(paper).flatMap((name) => {
    const { squeezed, from } = name;
    const span = spanOf(squeezed, line);
    if (!span || !isOwn({ ...name, span }, line, indexes)) return [];
    const nickname = placed(paper, { ...span, how: 'nickname' });
    return [{ ...nickname, name: squeezed, fromTitle: from === 'title' }];
  });
}

/** One word that many papers have is no title in the middle of a question. */
const isTelling = (title: string, { keywords }: Indexes): boolean => {
  const terms = analyse(title);
  return terms.length > 2 || terms.some((term) => keywords.frequency(term) <= PLAIN_NAME_PAPERS);
};

const QUOTED_BEFORE = /["“„«]\s*$/;

/** A plain word or phrase is a name only if typed as one or hardly used otherwise. */
function isOwn(
  {
    squeezed,
    plain,
    introduced = false,
    span,
  }: Nickname & { span: { start: number; end: number } },
  { text }: Line,
  { keywords }: Indexes,
): boolean {
  const typed = text.slice(span.start, span.end);
  const rarest = Math.min(...analyse(typed).map((term) => keywords.frequency(term)));
  if (QUOTED_BEFORE.test(text.slice(0, span.start))) return true;
  if (!plain) return squeezed.length > 3 || /\p{Lu}/u.test(typed) || rarest <= PLAIN_NAME_PAPERS;
  // `Informer` within a question, where other papers inform.
  const isTypedAsName = introduced && span.start > 0 && /^\p{Lu}/u.test(typed);
  return isTypedAsName || rarest <= PLAIN_NAME_PAPERS;
}

/** Of several papers with one name, that whose title has it; if several have, none is meant. */
function clearOnes(places: readonly Place[]): readonly NamedPaper[] {
  return [...Map.groupBy(places, ({ name }) => name).values()].flatMap((same) => {
    const titled = same.filter(({ fromTitle }) => fromTitle);
    const [only, second] = titled.length > 0 ? titled : same;
    return only && (second === undefined || second.paper.id === only.paper.id) ? [only] : [];
  });
}

/** Longer names win over those inside them; each paper once, where it is first named. */
function withoutOverlaps(places: readonly NamedPaper[]): readonly NamedPaper[] {
  const longestFirst = places.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: NamedPaper[] = [];
  for (const place of longestFirst) {
    const overlaps = kept.some(({ start, end }) => place.start < end && start < place.end);
    if (!overlaps && !kept.some(({ paper }) => paper.id === place.paper.id)) kept.push(place);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

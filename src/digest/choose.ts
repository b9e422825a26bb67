import type { Paper } from '../data/paper.ts';
import type { Wants } from '../data/subscription.ts';
import { isCalled } from '../search/query/filters.ts';
import { analyse, foldedWords } from '../search/text/analyse.ts';
import { onceEach } from '../shared/once-each.ts';
import type { Stages } from '../shared/stages.ts';
import type { Allowed } from './allowed.ts';
import type { Why } from './edition.ts';
import type { Trend } from './trending.ts';

/** A paper that an edition may hold. */
export interface Candidate {
  readonly paper: Paper;
  readonly trend?: Trend | undefined;
}

/** A paper that an edition holds. */
export interface Chosen extends Candidate {
  readonly why: readonly Why[];
}

/** What a place was sent: `versionKey` of each paper. */
export type Sent = ReadonlySet<string>;

/** A paper in one of its versions: sent again only in a later one. */
export const versionKey = ({ id, version = 1 }: Pick<Paper, 'id' | 'version'>): string =>
  `${id}\n${version}`;

export interface Wishes {
  readonly wants: Wants;
  /** The ids of the papers that are about each topic. */
  readonly about: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sent: Sent;
  /** What the server lets its channels show. */
  readonly allowed: Allowed;
}

/** The first that fit the wishes and were not sent, each with the reasons, in their order. */
export function* fitting(
  candidates: readonly Candidate[],
  wishes: Wishes,
  limit: number,
): Stages<readonly Chosen[]> {
  const { wants, about, sent } = wishes;
  const says = saysAny(wants.exclude);
  const wanted = wantedOf(wants, about);
  const chosen: Chosen[] = [];
  for (const candidate of candidates) {
    const { paper } = candidate;
    if (chosen.length >= limit) break;
    if (wanted.length > 0 && !wanted.some(({ isMet }) => isMet(paper))) continue;
    if (!isFree(paper, wishes)) continue;
    // Reading a text takes longer than all the rest.
    yield;
    if (says(paper)) continue;
    chosen.push({
      ...candidate,
      why: [...newVersion(paper, sent), ...reasonsFor(paper, wanted), ...byItself(candidate)],
    });
  }
  return chosen;
}

/** Whatever it is about. */
const isFree = (paper: Paper, { wants, sent, allowed }: Wishes): boolean =>
  !(
    paper.withdrawn ||
    hasTooFewVotes(paper, wants) ||
    sent.has(versionKey(paper)) ||
    !allowed.allows(paper)
  );

const hasTooFewVotes = ({ votes }: Paper, { minVotes }: Wants): boolean =>
  minVotes !== undefined && (votes === undefined || votes < minVotes);

/** Whole words, in their order, however they are written. */
function saysAny(phrases: readonly string[]): (paper: Paper) => boolean {
  const wanted = phrases.map((phrase) => ` ${foldedWords(phrase)} `).filter((p) => p.trim() !== '');
  if (wanted.length === 0) return () => false;
  return (paper) => wanted.some((phrase) => textOf(paper).includes(phrase));
}

/** Thousands of editions look at the same papers. */
const textOf = onceEach(
  ({ title, abstract }: Paper) => ` ${foldedWords(title)} | ${foldedWords(abstract)} `,
);
const authorsOf = onceEach(({ authors }: Paper) => {
  const names = authors.map((name) => foldedWords(name).split(' '));
  return { names, words: new Set(names.flat()) };
});

/** One of what is asked for; a paper has to meet one of them at least. */
interface Wanted {
  readonly why: Why;
  isMet(paper: Paper): boolean;
}

const wantedOf = ({ topics, authors }: Wants, about: Wishes['about']): readonly Wanted[] => [
  ...topics.map((topic): Wanted => {
    const ids = about.get(topic);
    return { why: { because: 'topic', topic }, isMet: ({ id }) => ids?.has(id) ?? false };
  }),
  ...authors.map((author): Wanted => {
    const words = foldedWords(author).split(' ');
    return { why: { because: 'author', author }, isMet: (paper) => isBy(words, paper) };
  }),
];

const reasonsFor = (paper: Paper, wanted: readonly Wanted[]): readonly Why[] =>
  wanted.filter(({ isMet }) => isMet(paper)).map(({ why }) => why);

/** Most papers are told by the words of all their names together: each word is one of them or an initial. */
function isBy(wanted: readonly string[], paper: Paper): boolean {
  const { names, words } = authorsOf(paper);
  const mayBe = (word: string) => word.length === 1 || words.has(word) || words.has(word.charAt(0));
  return wanted.every(mayBe) && names.some((name) => isCalled(name, wanted));
}

function newVersion({ id, version = 1 }: Paper, sent: Sent): readonly Why[] {
  if (version === 1) return [];
  const had = Array.from({ length: version - 1 }, (_, at) => versionKey({ id, version: at + 1 }));
  return had.some((key) => sent.has(key)) ? [{ because: 'new version', version }] : [];
}

function byItself({ trend }: Candidate): readonly Why[] {
  if (trend === undefined) return [{ because: 'unsent' }];
  const votes = trend.parts.find(({ signal }) => signal === 'votes')?.gained ?? 0;
  return [{ because: 'trend', votes }];
}

/**
 * The first and then, one after the other, the one that shares least with those that are chosen, earlier
 * ones before later ones: what is shown where nothing ranks the papers.
 */
export function diverse<C extends Candidate>(
  candidates: readonly C[],
  count: number,
): readonly C[] {
  const left = candidates.map((candidate) => ({ candidate, likeness: 0 }));
  const chosen: C[] = [];
  while (chosen.length < count && left.length > 0) {
    const least = left.reduce((best, one) => (one.likeness < best.likeness ? one : best));
    left.splice(left.indexOf(least), 1);
    chosen.push(least.candidate);
    for (const one of left) {
      one.likeness = Math.max(one.likeness, likeness(one.candidate.paper, least.candidate.paper));
    }
  }
  return chosen;
}

/** Thousands of editions may ask for the same two papers'. */
const known = new WeakMap<Paper, WeakMap<Paper, number>>();

/** Of the words of the one that has fewer, the share that both have. */
function likeness(a: Paper, b: Paper): number {
  const ofA = known.get(a) ?? new WeakMap<Paper, number>();
  known.set(a, ofA);
  const found = ofA.get(b) ?? overlap(termsOf(a), termsOf(b));
  ofA.set(b, found);
  return found;
}

/** Of the title, and of the beginning of the abstract. */
const termsOf = onceEach(
  ({ title, abstract }: Paper): ReadonlySet<string> =>
    new Set(analyse(`${title} ${abstract.slice(0, 400)}`)),
);

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));

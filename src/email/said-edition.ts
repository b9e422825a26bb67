import type { Subscription } from '../data/subscription.ts';
import type { Edition, EditionEntry } from '../digest/edition.ts';
import { sayRanking, sayWhy } from '../digest/say-edition.ts';
import { safeLink } from '../shared/safe-link.ts';
import { shownLine } from '../shared/shown-line.ts';
import type { Words } from '../words/words.ts';
import { runBy } from './run-by.ts';

/** An edition in words, clean of all that could hide or break anything; both parts of a mail say it. */
export interface SaidEdition {
  readonly subject: string;
  readonly lang: string;
  readonly heading: string;
  readonly how: string;
  readonly papers: readonly SaidPaper[];
  readonly why: string;
  readonly stop: { readonly words: string; readonly url: string | undefined };
  readonly runBy: string;
}

export interface SaidPaper {
  readonly title: string;
  readonly url: string | undefined;
  readonly marks: readonly string[];
  readonly byline: string;
  /** Empty: none. */
  readonly quote: string;
  readonly reasons: string;
}

export interface EditionMailParts {
  readonly edition: Edition;
  readonly subscription: Pick<Subscription, 'id' | 'createdAt'>;
  /** Where mails are stopped; undefined: by command alone. */
  readonly stopUrl: string | undefined;
  readonly contact: string | undefined;
}

/** Longer titles than the arXiv's longest are cut; a subject shows some dozens of characters anyway. */
const TITLE = 400;
const SUBJECT_TITLE = 120;
const NAME = 60;
const QUOTE = 600;
const REASON = 100;

export function sayEdition(
  { edition, subscription, stopUrl, contact }: EditionMailParts,
  words: Words,
): SaidEdition {
  const { day, entries } = edition;
  const date = Date.parse(`${day}T12:00Z`);
  return {
    subject: subjectOf(entries, date, words),
    lang: words('mail.lang'),
    heading: words('edition.heading', { date, count: entries.length }),
    how: sayRanking(edition, words),
    papers: entries.map((entry) => sayPaper(entry, words)),
    why: words('mail.why', { date: subscription.createdAt }),
    stop:
      stopUrl === undefined
        ? { words: words('mail.stopByCommand', { id: subscription.id }), url: undefined }
        : { words: words('mail.stop'), url: stopUrl },
    runBy: runBy(contact, words),
  };
}

function subjectOf(
  [first, ...others]: readonly EditionEntry[],
  date: number,
  words: Words,
): string {
  const title = shownLine(first?.title ?? '', SUBJECT_TITLE);
  return others.length === 0
    ? words('mail.subject.single', { title, date })
    : words('mail.subject.several', { title, date, count: others.length });
}

function sayPaper(entry: EditionEntry, words: Words): SaidPaper {
  const { title, paperId, url, line, why, example, withdrawn } = entry;
  return {
    title:
      [title, paperId].map((text) => shownLine(text, TITLE)).find((text) => text !== '') ?? '–',
    url: safeLink(url),
    marks: [
      ...(example ? [words('paper.example')] : []),
      ...(withdrawn ? [words('paper.withdrawn')] : []),
    ],
    byline: bylineOf(entry, words),
    quote: shownLine(line, QUOTE),
    reasons: why.map((each) => sayWhy(each, words, (text) => shownLine(text, REASON))).join(' · '),
  };
}

function bylineOf({ authors, authorCount, published, votes }: EditionEntry, words: Words): string {
  const names = authors.map((name) => shownLine(name, NAME)).join(', ');
  const more = authorCount - authors.length;
  const all = more > 0 ? `${names} ${words('paper.moreAuthors', { count: more })}` : names;
  return [all, published ?? '', votes === undefined ? '' : `▲ ${votes}`]
    .filter((piece) => piece !== '')
    .join(' · ');
}

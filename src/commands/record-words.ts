import type { Paper } from '../data/paper.ts';
import { arxivIdOfPaper, paperPdfUrl, paperUrl } from '../data/paper-url.ts';
import type { Said, ToldFact } from '../search/library.ts';
import { bibtex } from './bibtex.ts';
import type { Hand } from './hand.ts';

const MOST_NAMES = 30;

/** What a paper's record tells, a sentence for each thing that was asked. */
export function recordWords(
  { paper, facts, restMissing }: Said & { about: 'record' },
  hand: Hand,
): readonly string[] {
  const { words } = hand;
  const told = facts.map((asked) =>
    asked.known
      ? FACTS[asked.fact](paper, hand)
      : words(`answer.recordLacks.${asked.fact}`, of(paper, hand)),
  );
  return restMissing ? [...told, words('answer.restMissing')] : told;
}

type InWords = (paper: Paper, hand: Hand) => string;

const FACTS: Readonly<Record<ToldFact, InWords>> = {
  authors: (paper, hand) =>
    hand.words('answer.record.authors', {
      ...of(paper, hand),
      count: paper.authors.length,
      names: namesOf(paper.authors, hand),
    }),
  authorCount: (paper, hand) =>
    hand.words('answer.record.authorCount', {
      ...of(paper, hand),
      count: paper.authors.length > 0 ? paper.authors.length : (paper.authorCount ?? 0),
    }),
  date: (paper, hand) =>
    hand.words('answer.record.date', { ...of(paper, hand), date: paper.published ?? '' }),
  updated: (paper, hand) =>
    hand.words('answer.record.updated', { ...of(paper, hand), date: paper.updated ?? '' }),
  withdrawn: (paper, hand) => hand.words('answer.record.withdrawn', of(paper, hand)),
  venue: (paper, hand) =>
    hand.words('answer.record.venue', { ...of(paper, hand), venue: hand.text(paper.venue ?? '') }),
  organisation: (paper, hand) =>
    hand.words('answer.record.organisation', {
      ...of(paper, hand),
      organisation: hand.text(paper.organisation ?? ''),
    }),
  votes: counted('answer.record.votes', ({ votes }) => votes),
  comments: counted('answer.record.comments', ({ comments }) => comments),
  citations: counted('answer.record.citations', ({ citations }) => citations),
  stars: counted('answer.record.stars', ({ codeStars }) => codeStars),
  submitter: (paper, hand) =>
    hand.words('answer.record.submitter', {
      ...of(paper, hand),
      name: hand.text(paper.submitter ?? ''),
    }),
  categories: (paper, hand) =>
    hand.words('answer.record.categories', {
      ...of(paper, hand),
      names: namesOf(paper.categories ?? [], hand),
    }),
  keywords: (paper, hand) =>
    hand.words('answer.record.keywords', {
      ...of(paper, hand),
      names: namesOf(paper.keywords ?? [], hand),
    }),
  code: (paper, hand) =>
    hand.words('answer.record.code', { ...of(paper, hand), url: hand.link(paper.codeUrl ?? '') }),
  doi: (paper, hand) =>
    hand.words('answer.record.doi', { ...of(paper, hand), doi: hand.text(paper.doi ?? '') }),
  page: (paper, hand) =>
    hand.words('answer.record.page', { ...of(paper, hand), url: hand.link(pageOf(paper)) }),
  pdf: (paper, hand) =>
    hand.words('answer.record.pdf', {
      ...of(paper, hand),
      url: hand.link(paperPdfUrl(paper) ?? ''),
    }),
  bibtex: (paper, hand) =>
    `${hand.words('answer.record.bibtex', of(paper, hand))}\n${hand.code(bibtex(paper))}`,
};

const of = (paper: Paper, { title }: Hand) => ({ title: title(paper) });

type CountKey =
  | 'answer.record.votes'
  | 'answer.record.comments'
  | 'answer.record.citations'
  | 'answer.record.stars';

function counted(key: CountKey, countOf: (paper: Paper) => number | undefined): InWords {
  return (paper, hand) => hand.words(key, { ...of(paper, hand), count: countOf(paper) ?? 0 });
}

const pageOf = (paper: Paper): string =>
  paperUrl(paper) ?? `https://arxiv.org/abs/${arxivIdOfPaper(paper) ?? ''}`;

/** `A, B and C`; of very many the first. */
function namesOf(names: readonly string[], { words, text }: Hand): string {
  const shown = names.slice(0, MOST_NAMES).map(text);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} ${words('paper.moreAuthors', { count: more })}`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${words('answer.and')} ${last}`;
}

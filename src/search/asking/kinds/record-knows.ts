import type { Paper } from '../../../data/paper.ts';
import { arxivIdOfPaper, paperPdfUrl, paperUrl } from '../../../data/paper-url.ts';
import type { RecordFact, Told, ToldFact } from '../../library.ts';

/** What each fact is told by. */
const TOLD: Readonly<Record<ToldFact, (paper: Paper) => unknown>> = {
  authors: ({ authors }) => authors[0],
  authorCount: ({ authors, authorCount }) => authors[0] ?? authorCount,
  date: ({ published }) => published,
  updated: ({ updated }) => updated,
  withdrawn: ({ withdrawn }) => withdrawn,
  venue: ({ venue }) => venue,
  organisation: ({ organisation }) => organisation,
  votes: ({ votes }) => votes,
  comments: ({ comments }) => comments,
  citations: ({ citations }) => citations,
  submitter: ({ submitter }) => submitter,
  categories: ({ categories }) => categories?.[0],
  keywords: ({ keywords }) => keywords?.[0],
  code: ({ codeUrl }) => codeUrl,
  stars: ({ codeStars }) => codeStars,
  doi: ({ doi }) => doi,
  page: (paper) => paperUrl(paper) ?? arxivIdOfPaper(paper),
  pdf: paperPdfUrl,
  bibtex: () => true,
};

const mayBeTold = (fact: RecordFact): fact is ToldFact => Object.hasOwn(TOLD, fact);

/** Whether a paper's record tells a fact. */
export const toldOf = (paper: Paper, fact: RecordFact): Told =>
  mayBeTold(fact) ? { fact, known: TOLD[fact](paper) !== undefined } : { fact, known: false };

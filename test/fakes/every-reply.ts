import { bibtex } from '../../src/commands/bibtex.ts';
import type { MessageReply } from '../../src/commands/reply.ts';
import type { Paper } from '../../src/data/paper.ts';
import { gainedInAll } from '../../src/digest/trending.ts';
import type { Hit } from '../../src/search/library.ts';
import { digestReplies } from './digest-replies.ts';
import { searchResult } from './search-result.ts';

const info = { papers: 119, updatedAt: Date.UTC(2026, 10, 20) };
const leftOut = { unknownDate: 3, unknownAuthors: 1 };

const hitOf = (found: Paper): Hit => ({
  paper: found,
  score: 1,
  snippet: [
    { text: found.abstract.slice(0, 200), matched: false },
    { text: found.title.slice(0, 40), matched: true },
    { text: found.abstract.slice(200, 240), matched: true },
  ],
  why: { words: [] },
});

const savedOf = ({ id }: Paper, text: string) => ({
  paperId: id,
  savedBy: '100000000000000001',
  savedAt: 1,
  doneAt: 2,
  note: text.slice(0, 300) || undefined,
});

/** Every kind of reply that papers go into. */
export function repliesOf(
  papers: readonly [Paper, ...Paper[]],
  text: string,
): readonly MessageReply[] {
  const [first] = papers;
  const hits = papers.map(hitOf);
  const sentences = papers
    .slice(0, 3)
    .map(({ id, title, abstract }) => ({ text: abstract, start: 0, paperId: id, title }));
  const answered = {
    status: 'answered',
    kind: 'quotes',
    shown: 5,
    confidence: 0.8,
    sentences,
    hits,
  } as const;
  const written = [{ text, cites: [0] }];
  const refused = {
    status: 'refused',
    kind: 'refusal',
    shown: 5,
    confidence: 0.1,
    sentences: [],
    hits,
  } as const;
  const asking = { view: 'answer', question: text, asked: undefined, papers, info } as const;
  const action = { command: 'search', values: { query: text, page: 2 } };
  return [
    {
      view: 'hits',
      query: text,
      notes: [],
      result: searchResult({ hits: hits.slice(0, 5), total: 99, leftOut }),
      page: 2,
      pages: 20,
      pageSize: 5,
      previous: action,
      next: { ...action, values: { page: 3 } },
    },
    { view: 'card', paper: first, ownVotes: 9_999_999 },
    {
      view: 'list',
      list: 'team',
      state: 'all',
      from: 896,
      total: 900,
      listed: papers.slice(0, 5).map((each) => ({ paper: each, saved: savedOf(each, text) })),
      previous: action,
      next: { ...action, values: { page: 3 } },
    },
    { view: 'card', paper: first },
    { view: 'choices', message: { key: 'which.several', params: { text } }, papers, action },
    { ...asking, answer: answered },
    { ...asking, answer: { ...answered, written } },
    { ...asking, answer: refused },
    { ...asking, answer: refused, asked: first },
    {
      view: 'related',
      paper: first,
      related: papers.slice(0, 8).map((each) => ({
        paper: each,
        score: 1,
        sharedTerms: [text, each.title, 'word', '*', each.abstract.slice(0, 30)],
      })),
    },
    {
      view: 'recommended',
      recommended: papers.slice(0, 8).map((paper) => {
        return { paper, because: paper, score: 1, sharedTerms: [text, paper.title, 'word'] };
      }),
    },
    wrapUpReply(first, text),
    ...trendingReplies(papers),
    ...digestReplies(papers, text),
    { view: 'citation', paper: first, bibtex: bibtex(first) },
    { view: 'notice', message: { key: 'search.none', params: { query: text } } },
  ];
}

function wrapUpReply(paper: Paper, text: string): MessageReply {
  const marked = Array.from({ length: 40 }, () => text || 'We do.');
  const quotations = [1, 2, 3].map(() => ({ paperId: paper.id, text: paper.abstract || text }));
  return {
    view: 'wrapUp',
    paper,
    people: 9_999_999,
    decisions: marked,
    openQuestions: marked,
    questions: Array.from({ length: 10 }, () => ({ text, status: 'maybe' as const, quotations })),
    earlier: 9_999_999,
    remove: { command: 'wrap up delete', values: { paper: paper.id } },
  };
}

function trendingReplies(papers: readonly Paper[]): readonly MessageReply[] {
  const gained = 9_999_999;
  const parts = (['votes', 'stars', 'comments', 'upvotes', 'asked'] as const).map((signal) => ({
    signal,
    gained,
    adds: 1,
  }));
  const trends = papers.slice(0, 5).map((of) => ({
    paper: of,
    score: 1,
    parts,
    votesByDay: [1, 2, 3, 4, 5, 6, gained],
  }));
  const ranked = {
    trends,
    considered: 100_000,
    gained: gainedInAll(trends),
    unsent: [],
    isLimited: true,
  };
  const unranked = {
    trends: [],
    considered: 0,
    gained: {},
    unsent: papers.slice(0, 5),
    isLimited: true,
  };
  return [
    { view: 'trending', window: 'month', ...ranked },
    { view: 'trending', window: 'day', ...unranked },
  ];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/commands/bibtex.ts';
import type { MessageReply } from '../../../src/commands/reply.ts';
import type { Paper } from '../../../src/data/paper.ts';
import type { Delivery } from '../../../src/data/stores/deliveries.ts';
import type { Edition } from '../../../src/digest/edition.ts';
import { gainedInAll } from '../../../src/digest/trending.ts';
import { render } from '../../../src/discord/views/index.ts';
import type { Hit } from '../../../src/search/library.ts';
import { charactersVisited } from '../../fakes/characters-visited.ts';
import { problemsOfView } from '../../fakes/discord-schema.ts';
import { hostilePaper, hostileText } from '../../fakes/hostile.ts';
import { paper } from '../../fakes/papers.ts';
import { searchResult } from '../../fakes/search-result.ts';
import { subscription } from '../../fakes/subscriptions.ts';
import { viewTools } from '../../fakes/view-tools.ts';

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
function repliesOf(papers: readonly [Paper, ...Paper[]], text: string): readonly MessageReply[] {
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

function digestReplies(papers: readonly Paper[], text: string): readonly MessageReply[] {
  const list = Array.from({ length: 20 }, () => text.slice(0, 60) || 'x');
  const wants = { topics: list, exclude: list, authors: list, minVotes: 100_000, count: 10 };
  const paused = { reason: 'missing permissions', detail: text, at: 0 } as const;
  const wished = subscription({ wants, paused, mention: '444444444444444444' });
  const entry = { subscription: wished, nextAt: 1_000, address: text };
  const entries = papers.slice(0, 10).map((of) => ({
    paperId: of.id,
    title: of.title,
    authors: of.authors.slice(0, 3),
    authorCount: of.authors.length,
    line: of.abstract,
    why: list.map((topic) => ({ because: 'topic', topic }) as const),
  }));
  const edition: Edition = {
    day: '2026-11-26',
    ranking: 'trending',
    window: 'month',
    entries,
    considered: 100_000,
  };
  const deliveries = Array.from(
    { length: 14 },
    (_, at): Delivery => ({
      id: `s1-${at}`,
      subscriptionId: 's1',
      place: 'channel:1',
      slot: '2026-11-26',
      state: 'dead',
      reason: text,
      attempts: 12,
      failures: 12,
      edition: '{}',
      at: 0,
    }),
  );
  const shown = { note: { key: 'digest.previewNote', params: { at: 1_790_000_000 } } } as const;
  const turn = { command: 'digest preview part', values: { subscription: 's1' } };
  return [
    { view: 'subscriptions', heading: 'digest.list', entries: Array(35).fill(entry) },
    { view: 'edition', ...shown, edition, deliveryId: 's1-20261126', part: 0, turn },
    { view: 'edition', ...shown, edition, deliveryId: 's1-20261126', part: 9, turn },
    { view: 'deliveries', entry, deliveries, open: turn },
  ];
}

const problemsOf = (reply: MessageReply) => problemsOfView(render(reply, viewTools));

describe('every view', () => {
  it('keeps to what Discord takes, whatever papers and people write', () => {
    const papers = fc.tuple(
      hostilePaper,
      hostilePaper,
      hostilePaper,
      fc.array(hostilePaper, { maxLength: 27 }),
    );
    fc.assert(
      fc.property(papers, hostileText(500), ([a, b, c, more], text) => {
        for (const reply of repliesOf([a, b, c, ...more], text)) {
          expect({ view: reply.view, problems: problemsOf(reply) }).toEqual({
            view: reply.view,
            problems: [],
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('looks at no more of a paper of ten megabytes than it shows', () => {
    const huge = paper({ title: 'x '.repeat(5_000_000), abstract: '*_~`'.repeat(2_500_000) });
    const visited = charactersVisited(() => {
      expect(repliesOf([huge], 'word').flatMap(problemsOf)).toEqual([]);
    });

    expect(visited).toBeLessThan(4_000_000);
  });
});

describe('the oracle', () => {
  const card = render({ view: 'card', paper: paper({ title: 'A title' }) }, viewTools);
  const titled = (title: string) => ({
    ...card,
    embeds: card.embeds.map((embed) => ({ ...embed, title })),
  });

  it('takes a title of 256 characters and refuses one of 257', () => {
    expect(problemsOfView(titled('x'.repeat(256)))).toEqual([]);
    expect(problemsOfView(titled('x'.repeat(257)))).not.toEqual([]);
  });

  it('refuses what the schema does not say: 6,000 characters in all, empty fields', () => {
    const description = 'x'.repeat(4000);
    const embeds = [{ description }, { description }];
    expect(problemsOfView({ embeds })).toEqual(['embed total: 8000 is more than 6000']);
    const field = { name: 'Votes', value: ' ' };
    expect(problemsOfView({ embeds: [{ title: 'A', fields: [field] }] })).toEqual([
      'field value: empty',
    ]);
  });
});

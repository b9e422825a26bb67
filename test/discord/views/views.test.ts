import { describe, expect, it } from 'vitest';
import { describe as describeCommand } from '../../../src/commands/describe.ts';
import { commands } from '../../../src/commands/index.ts';
import type { MessageReply } from '../../../src/commands/reply.ts';
import type { Paper } from '../../../src/data/paper.ts';
import { render } from '../../../src/discord/views/index.ts';
import { snippet } from '../../../src/discord/views/snippet.ts';
import { paper } from '../../fakes/papers.ts';
import { searchResult } from '../../fakes/search-result.ts';
import { idOf, viewTools } from '../../fakes/view-tools.ts';

const lora = paper({
  id: 'arxiv:2106.09685',
  title: 'LoRA (v2) *adapts*',
  abstract: 'Code at github.com/x/lora. It is 10_000 times smaller.',
  authors: ['Hu', 'Shen', 'Wallis', 'Allen-Zhu'],
  published: '2021-06',
  votes: 7,
});
const page = 'https://arxiv.org/abs/2106.09685';
const untold = paper({ title: 'Untold', authorCount: 3 });
const examples = { question: 'How *so*?', query: 'deep `nets`', title: 'Nets' };
const info = { papers: 119, updatedAt: Date.UTC(2026, 10, 20) };

const embedOf = (reply: MessageReply) => render(reply, viewTools).embeds[0] ?? {};
const componentsOf = (reply: MessageReply) =>
  (render(reply, viewTools).components ?? []).map((row) => row.components);

describe('the card', () => {
  const card = embedOf({ view: 'card', paper: lora });

  it('links its title, and shows the abstract as it is', () => {
    expect(card).toMatchObject({ title: 'LoRA (v2) \\*adapts\\*', url: page });
    expect(card.description).toContain('10\\_000 times');
  });

  it('tells what the source knows and nothing else', () => {
    const facts = card.fields?.map(({ name, value }) => [name, value]);
    expect(facts).toEqual([
      ['Authors', 'Hu, Shen, Wallis, Allen-Zhu'],
      ['Published', '2021-06'],
      ['Votes', '▲ 7'],
      [
        'Links',
        `[Page](${page}) · [PDF](https://arxiv.org/pdf/2106.09685) · [github․com](https://github.com/x/lora)`,
      ],
    ]);
  });

  it('searches arXiv for the title of a paper without a page', () => {
    const { url, fields } = embedOf({ view: 'card', paper: untold });
    expect(url).toBe('https://arxiv.org/search/?searchtype=title&query=Untold');
    expect(fields?.[0]?.value).toBe('3 authors');
  });

  it('does not link a title that looks like an address', () => {
    const deceiving = { ...lora, title: 'https://huggingface.co/login' };
    const embed = embedOf({ view: 'card', paper: deceiving });
    expect(embed).not.toHaveProperty('url');
    expect(embed.fields?.at(-1)?.value).toContain(`[Page](${page})`);
  });

  it('says before a card that its title is only near to what was typed', () => {
    const { content } = render({ view: 'card', paper: lora, nearTo: 'lora *v3*' }, viewTools);
    expect(content).toBe('No title here is just “lora \\*v3\\*”. The nearest title:');
  });

  it('cuts a long list of authors', () => {
    const authors = Array.from({ length: 500 }, (_, index) => `Author ${index}`);
    const { fields } = embedOf({ view: 'card', paper: { ...lora, authors } });
    expect(fields?.[0]?.value).toMatch(/Author 19 \+ 480$/);
  });

  it('shows the votes of this server beside the source’s', () => {
    const votes = (of: Paper) =>
      embedOf({ view: 'card', paper: of, ownVotes: 1200 }).fields?.find(
        ({ name }) => name === 'Votes',
      )?.value;
    expect([votes(lora), votes(untold)]).toEqual(['▲ 7 · 1,200 here', '1,200 here']);
  });

  it('carries its buttons', () => {
    const values = { paper: lora.id };
    expect(componentsOf({ view: 'card', paper: lora })).toMatchObject([
      [
        { label: 'Save', custom_id: idOf({ command: 'save', values }, 'open') },
        { label: '▲ Upvote', custom_id: idOf({ command: 'upvote', values }, 'open') },
        { label: 'Similar', custom_id: idOf({ command: 'similar', values }, 'open') },
        { label: 'Cite', custom_id: idOf({ command: 'cite', values }, 'open') },
      ],
    ]);
  });
});

describe('the hits', () => {
  const hit = {
    paper: lora,
    score: 1,
    why: { words: ['smaller'] },
    snippet: [
      { text: 'It is 10_000 times ', matched: false },
      { text: 'smaller', matched: true },
      { text: '.', matched: false },
    ],
  };
  const reply: MessageReply = {
    view: 'hits',
    query: 'a *b*',
    page: 2,
    pages: 2,
    pageSize: 5,
    next: undefined,
    notes: [],
    result: searchResult({ hits: [hit], total: 6, leftOut: { unknownDate: 2 } }),
    previous: { command: 'search', values: { query: 'a *b*', page: 1 } },
  };

  it('say how many papers are about the words where fewer are than are shown', () => {
    const of = (total: number) =>
      embedOf({ ...reply, page: 1, result: searchResult({ hits: [hit, hit], total }) }).footer
        ?.text;
    expect([of(2), of(1), of(0)]).toEqual([
      'All 2 papers found',
      '1 paper is about this, the others are near',
      'No paper is about just this; these are the nearest',
    ]);
  });

  it('say in words that they are all there is', () => {
    const one = { ...reply, page: 1, result: searchResult({ hits: [hit], total: 1 }) };
    expect(embedOf(one).footer?.text).toBe('One paper found');
    const some = { ...reply, page: 1, result: searchResult({ hits: [hit, hit], total: 12 }) };
    expect(embedOf(some).footer?.text).toBe('1–2 of 12 papers');
  });

  it('begin with what of the query was not heeded', () => {
    const note = { key: 'search.setAside.noWord', params: { parts: '-a, "*b*"' } } as const;
    expect(embedOf({ ...reply, notes: [note] }).description).toMatch(
      /^-# Not heeded, since nothing can be looked up by it: .+\\\*b\\\*/,
    );
  });

  it('have a linked title, a byline and the matched words bold', () => {
    expect(embedOf(reply)).toMatchObject({
      title: 'Papers on “a \\*b\\*”',
      description: [
        `**6. [LoRA (v2) ∗adapts∗](${page})**`,
        'Hu, Shen, Wallis + 1 · 2021-06 · ▲ 7',
        'It is 10\\_000 times **smaller**.',
      ].join('\n'),
    });
  });

  it('say where one is, and what the filter left out', () => {
    expect(embedOf(reply).footer?.text).toBe(
      'Paper 6 of 6 · 2 papers were left out because their dates are unknown.',
    );
  });

  it('have a menu of cards and the buttons that lead somewhere', () => {
    expect(componentsOf(reply)).toMatchObject([
      [{ placeholder: 'Open a card', options: [{ label: lora.title, value: lora.id }] }],
      [{ label: '◀ Previous' }],
    ]);
  });
});

describe('other views', () => {
  it('show related papers with the terms they share', () => {
    const related = [{ paper: lora, score: 1, sharedTerms: ['low-rank', 'a_b'] }];
    expect(embedOf({ view: 'related', paper: untold, related })).toMatchObject({
      title: 'Related to “Untold”',
      description: expect.stringMatching(/\nShared: low-rank, a\\_b$/),
    });
  });

  it('begin a choice with what is not here', () => {
    const message = { key: 'find.several', params: { count: 1 } } as const;
    const preface = { key: 'find.unknown', params: { count: 1, names: 'arXiv:1' } } as const;
    const action = { command: 'paper', values: {} };
    const reply: MessageReply = { view: 'choices', preface, message, papers: [lora], action };
    expect(embedOf(reply).description).toMatch(
      /^The message names arXiv:1, which is not in this corpus\.\nThe message names this paper\.\n1\. /,
    );
  });

  it('run the action that asked which paper is meant', () => {
    const action = { command: 'ask', values: { question: 'How?' } };
    const message = { key: 'which.several', params: { text: '**x**' } } as const;
    const reply: MessageReply = { view: 'choices', message, papers: [lora, untold], action };
    expect(embedOf(reply).description).toContain('“\\*\\*x\\*\\*”');
    expect(componentsOf(reply)).toMatchObject([[{ custom_id: idOf(action, 'open', 'paper') }]]);
  });

  it('explain every command and fit', () => {
    const entries = commands.map(describeCommand).filter((entry) => entry !== undefined);
    expect(embedOf({ view: 'help', commands: entries, examples }).description).toContain(
      '**/search**',
    );
    expect(embedOf({ view: 'help', commands: entries, examples }).description).toContain(
      "\n`/search query: deep 'nets'`",
    );
    for (const entry of entries) {
      const names = embedOf({ view: 'help', commands: [entry], examples }).fields?.map(
        ({ name }) => name,
      );
      expect(names).toHaveLength(entry.options.length + 1);
    }
  });

  it('say hello with three things to click', () => {
    expect(componentsOf({ view: 'welcome', info, examples })).toMatchObject([
      [{ label: 'How *so*?' }, { label: 'deep `nets`' }, { label: 'What else can I do?' }],
    ]);
  });
});

describe('a snippet', () => {
  it('puts back the mark that was cut off', () => {
    const segments = [
      { text: 'a ', matched: false },
      { text: 'long word', matched: true },
    ];
    expect(snippet(segments, 11)).toBe('a **lon…**');
  });

  it('joins neighbours that both match', () => {
    const segments = [
      { text: 'one ', matched: true },
      { text: 'two', matched: true },
    ];
    expect(snippet(segments, 50)).toBe('**one two**');
  });
});

import { describe, expect, it } from 'vitest';
import type { MessageReply } from '../../../src/commands/reply.ts';
import { render } from '../../../src/discord/views/index.ts';
import type { Answer } from '../../../src/search/library.ts';
import { paper } from '../../fakes/papers.ts';
import { viewTools } from '../../fakes/view-tools.ts';

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
const info = { papers: 119, updatedAt: Date.UTC(2026, 10, 20) };

const embedOf = (reply: MessageReply) => render(reply, viewTools).embeds[0] ?? {};
const componentsOf = (reply: MessageReply) =>
  (render(reply, viewTools).components ?? []).map((row) => row.components);

describe('the answer', () => {
  const citation = {
    text: 'It is 10_000 times smaller.',
    start: 0,
    paperId: lora.id,
    title: lora.title,
  };
  const asking = { view: 'answer', question: 'How small?', asked: undefined, info } as const;
  const answer = {
    status: 'answered',
    kind: 'quotes',
    shown: 5,
    confidence: 0.8,
    sentences: [citation],
    hits: [],
  } as const;
  const refused = {
    ...answer,
    status: 'refused',
    kind: 'refusal',
    shown: 5,
    sentences: [],
  } as const;

  it('quotes, names the paper and says how sure it is', () => {
    expect(embedOf({ ...asking, answer, papers: [lora] })).toMatchObject({
      title: 'How small?',
      description: `**[LoRA (v2) ∗adapts∗](${page})**\n> “It is 10\\_000 times smaller.”`,
      footer: { text: 'Confidence: fair · Corpus of 119 papers, updated Nov 20, 2026' },
    });
  });

  it('shows what a model wrote above the quotations it rests on', () => {
    const written = [{ text: 'Ten thousand times.', cites: [0] }];
    const { description } = embedOf({ ...asking, answer: { ...answer, written }, papers: [lora] });
    expect(description).toMatch(/^Ten thousand times\. ¹\n\n\*\*\[LoRA .*\n> ¹ “It is/);
  });

  it('refuses with the nearest papers', () => {
    const hits = [{ paper: untold, score: 1, snippet: [], why: { words: [] } }];
    const reply: MessageReply = {
      ...asking,
      answer: { ...refused, hits, shown: 1 },
      papers: [untold],
    };
    expect(embedOf(reply).description).toMatch(
      /no sentence that answers.*\n\n1\. \[Untold\]\(.*\) · 3 authors$/,
    );
    expect(componentsOf(reply)).toMatchObject([[{ options: [{ label: 'Untold' }] }]]);
  });

  it('refuses for the one paper that was asked', () => {
    const { description } = embedOf({ ...asking, answer: refused, asked: lora, papers: [lora] });
    expect(description).toBe(
      `I found no sentence in [LoRA (v2) ∗adapts∗](${page}) that answers this.`,
    );
  });
});

describe('the answer, by its kind', () => {
  const asking = { view: 'answer', question: 'Which?', asked: undefined, info } as const;
  const hit = { paper: lora, score: 1, snippet: [], why: { words: [] } };
  const answer: Answer = {
    status: 'answered',
    kind: 'quotes',
    confidence: 0.9,
    sentences: [],
    hits: [hit],
    shown: 1,
  };
  const described = (said: Partial<Answer>) =>
    embedOf({ ...asking, answer: { ...answer, ...said }, papers: [lora] }).description;

  it('sets the words of the question bold and the sentence before beside what leans on it', () => {
    const citation = { text: 'It is smaller.', start: 9, paperId: lora.id, title: lora.title };
    const matched = [{ start: 6, end: 13 }];
    expect(described({ sentences: [{ ...citation, matched, before: 'We adapt.' }] })).toBe(
      `**[LoRA (v2) ∗adapts∗](${page})**\n> “We adapt. It is **smaller**.”`,
    );
  });

  it('marks what may be the answer in words and colour', () => {
    const citation = { text: 'It is.', start: 0, paperId: lora.id, title: lora.title };
    const reply = {
      ...asking,
      answer: { ...answer, status: 'maybe', confidence: 0.4, sentences: [citation] },
      papers: [lora],
    } as const;
    expect(embedOf(reply)).toMatchObject({
      color: 0xb08a3c,
      description: expect.stringMatching(/^The nearest that the papers say/),
      footer: { text: expect.stringContaining('low') },
    });
  });

  it('tells what a record says as a sentence, and that it does not tell', () => {
    const record = { about: 'record', paper: lora } as const;
    const [authors, venue] = [
      { fact: 'authors', known: true },
      { fact: 'venue', known: false },
    ] as const;
    expect(described({ kind: 'record', said: { ...record, facts: [authors] } })).toBe(
      `The record of [LoRA (v2) ∗adapts∗](${page}) names 4 authors: Hu, Shen, Wallis and Allen-Zhu.`,
    );
    expect(described({ kind: 'record', said: { ...record, facts: [venue] } })).toBe(
      `The record of [LoRA (v2) ∗adapts∗](${page}) does not tell where it was published.`,
    );
  });

  it('quotes below what a record says where the question asks both, and tells what it did not find', () => {
    const facts = [{ fact: 'stars', known: false }] as const;
    const said = { about: 'record', paper: lora, facts } as const;
    const text = 'It is.';
    const sentences = [{ text, start: 0, paperId: lora.id, title: lora.title }];
    expect(described({ kind: 'quotes', said, sentences })).toMatch(
      /does not tell the stars of its code\.\n\n.*\n> “It is\.”/,
    );
    expect(described({ kind: 'record', said: { ...said, restMissing: true } })).toMatch(
      /code\.\nFor the rest of the question I found no sentence in it\.$/,
    );
  });

  it('tells what papers are counted by, the largest first, and what records do not tell', () => {
    const rows = [
      { name: 'Hu *et al*', count: 3 },
      { name: 'Shen', count: 1 },
    ];
    const tally = { of: 'author', rows, distinct: 12, unknown: 2 } as const;
    const criteria = { since: 2020 };
    expect(described({ kind: 'count', said: { about: 'tally', criteria, tally } })).toBe(
      '12 authors are named by the records here since 2020, those with the most papers first: ' +
        'Hu \\*et al\\* (3), Shen (1).\nThese are the first 2.\n' +
        '2 papers were left out because their authors are unknown.',
    );
    const none = { of: 'venue', rows: [], distinct: 0, unknown: 2 } as const;
    expect(described({ kind: 'count', said: { about: 'tally', criteria: {}, tally: none } })).toBe(
      'No record here tells where a paper was published.',
    );
  });

  it('lists papers under what they have in common', () => {
    const said = {
      about: 'list',
      criteria: { topic: '*x*', since: 2020 },
      total: 1,
      unknown: 2,
    } as const;
    expect(described({ kind: 'list', said })).toMatch(
      /^1 paper here about “\\\*x\\\*” since 2020:\n2 papers were left out.*\n\n1\. \[LoRA/,
    );
  });

  it('answers talk kindly, without papers or a menu', () => {
    const talk = {
      ...answer,
      status: 'refused',
      kind: 'small_talk',
      hits: [],
      shown: 0,
      said: { about: 'small_talk', talk: 'greeting' },
    } as const;
    const reply = { ...asking, answer: talk, papers: [] };
    expect(embedOf(reply).description).toMatch(/^Hello!\nAsk me a question/);
    expect(componentsOf(reply)).toEqual([]);
  });

  it('says which name nobody mentions, and that English finds more', () => {
    const refusal = {
      status: 'refused',
      kind: 'refusal',
      hits: [],
      shown: 0,
      unknownNames: ['*Foo*'],
      foreign: true,
    } as const;
    expect(described(refusal)).toMatch(
      /^No title or abstract here mentions “\\\*Foo\\\*”\.\nI found no sentence.*\n\n.*English/,
    );
  });
});

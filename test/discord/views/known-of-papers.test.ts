import { describe, expect, it } from 'vitest';
import type { MessageReply } from '../../../src/commands/reply.ts';
import { render } from '../../../src/discord/views/index.ts';
import { problemsOfView } from '../../fakes/discord-schema.ts';
import { paper } from '../../fakes/papers.ts';
import { searchResult } from '../../fakes/search-result.ts';
import { viewTools } from '../../fakes/view-tools.ts';

const known = paper({
  id: 'arxiv:2601.00001',
  abstract: 'Lamps give light.',
  projectUrl: 'https://lamps.example/page',
  codeStars: 1234,
  citations: 5,
  categories: ['cs.CL', 'cs.AI'],
  keywords: ['lamps', 'light'],
  version: 3,
  updated: '2026-02-01',
  aiSummaries: [{ by: 'Hugging Face', text: 'It is *about* lamps.' }],
});
const card = (fields: object) =>
  render({ view: 'card', paper: { ...known, ...fields } }, viewTools);
const facts = (fields: object = {}) =>
  card(fields).embeds[0]?.fields?.map(({ name, value }) => [name, value]);

describe('the card of a paper of which much is known', () => {
  it('names version, citations, stars, categories, keywords and whose the summary is', () => {
    expect(facts()).toEqual([
      ['Links', expect.stringContaining('[Project](https://lamps.example/page)')],
      ['Version', 'v3 of 2026-02-01'],
      ['Citations', '5'],
      ['Stars of the code', '★ 1234'],
      ['Categories', 'cs.CL, cs.AI'],
      ['Keywords', 'lamps, light'],
      ['Summary by a machine (Hugging Face)', 'It is \\*about\\* lamps.'],
    ]);
  });

  it('says nothing of a first version', () => {
    expect(facts({ version: 1 })).not.toContainEqual(['Version', expect.anything()]);
  });

  it('leaves the machine’s summary out before the abstract, and stays within the limits', () => {
    const long = { title: 'T'.repeat(300), abstract: 'a long story '.repeat(400) };
    const summaries = [{ by: 'x'.repeat(200), text: '*'.repeat(3000) }];
    const full = card({ ...long, authors: Array(60).fill('A. Somebody'), aiSummaries: summaries });
    expect(problemsOfView(full)).toEqual([]);
    expect(full.embeds[0]?.description?.length).toBeGreaterThan(4000);
  });
});

describe('an invented or withdrawn paper', () => {
  const marked = { ...known, example: true, withdrawn: true } as const;
  const hit = { paper: marked, score: 1, snippet: [], why: { words: [] } };
  const replies: readonly MessageReply[] = [
    { view: 'card', paper: marked },
    { view: 'citation', paper: marked, bibtex: '@misc{x}' },
    {
      ...{ view: 'hits', query: 'x', notes: [], page: 1, pages: 1, pageSize: 5 },
      ...{ result: searchResult({ hits: [hit], total: 1 }), previous: undefined, next: undefined },
    },
  ];

  it.each(replies.map((reply) => [reply.view, reply] as const))('is marked: %s', (_, reply) => {
    const text = JSON.stringify(render(reply, viewTools));
    expect(text).toContain('example: an invented paper');
    expect(text).toContain('withdrawn');
  });
});

describe('the card of a paper that is not in the corpus', () => {
  const add = { command: 'add paper', values: { paper: 'arXiv:2601.00001' } };
  const labelsOf = (reply: MessageReply) =>
    (render(reply, viewTools).components ?? []).flatMap(({ components }) =>
      components.map((each) => ('label' in each ? each.label : '')),
    );

  it('says so, and offers to add it before anything else', () => {
    const reply: MessageReply = { view: 'card', paper: known, absent: true, add };
    expect(render(reply, viewTools).content).toContain('not in this corpus');
    expect(labelsOf(reply)).toEqual(['Add']);
    expect(labelsOf({ view: 'card', paper: known, added: true })).toEqual([
      ...['Save', '▲ Upvote', 'Similar', 'Cite'],
    ]);
  });
});

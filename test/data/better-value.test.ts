import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePapers, originatingFrom } from '../../src/data/merge.ts';
import type { Paper } from '../../src/data/paper.ts';
import { paper } from '../fakes/papers.ts';

const from = (source: string, fields: Partial<Paper>): Paper =>
  originatingFrom(source, paper({ id: 'a', ...fields }));
const both = (older: Paper, newer: Paper): readonly Paper[] => [
  mergePapers(older, newer),
  mergePapers(newer, older),
];

describe('the better value', () => {
  it('is arXiv’s for title and abstract, Hugging Face’s for votes, whichever came first', () => {
    const arxiv = from('arxiv', { title: 'Moss', abstract: 'Whole.', votes: 1 });
    const hf = from('hf-daily', { title: 'Moss!', abstract: 'Cut', votes: 9 });
    for (const merged of both(arxiv, hf)) {
      expect(merged).toMatchObject({ title: 'Moss', abstract: 'Whole.', votes: 9 });
      expect(merged.origins).toEqual({ title: 'arxiv', abstract: 'arxiv', votes: 'hf-daily' });
    }
  });

  it('is a source’s rather than a file’s', () => {
    const file = paper({ id: 'a', venue: 'arXiv preprint', published: '2021' });
    const crossref = from('crossref', { venue: 'ICML' });
    for (const merged of both(file, crossref))
      expect(merged).toMatchObject({ venue: 'ICML', published: '2021' });
  });

  it('is a file’s where no source knows one', () => {
    const merged = mergePapers(from('arxiv', {}), paper({ id: 'a', venue: 'ICML' }));
    expect(merged).toMatchObject({ venue: 'ICML', origins: { title: 'arxiv' } });
  });

  it('is the newer one of the same source, also a count that has fallen', () => {
    const merged = mergePapers(from('hf-daily', { votes: 9 }), from('hf-daily', { votes: 8 }));
    expect(merged.votes).toBe(8);
  });

  it('is whole names rather than initials, of whomever', () => {
    const initials = from('arxiv', { authors: ['A. Lovelace', 'C. Babbage'] });
    const names = paper({ id: 'a', authors: ['Ada Lovelace', 'Charles Babbage'] });
    for (const merged of both(initials, names)) expect(merged.authors).toEqual(names.authors);
  });

  it('is the longer list of two files, and the fuller date', () => {
    const long = paper({ id: 'a', authors: ['Ada Moss', 'Bo Crane'], published: '2021-06-17' });
    const short = paper({ id: 'a', authors: ['Ada Moss'], published: '2021' });
    for (const merged of both(long, short)) expect(merged).toEqual(long);
  });

  it('is never that of a version which was replaced', () => {
    const second = from('arxiv', { abstract: 'Second.', version: 2, updated: '2024-02' });
    const first = from('arxiv', { abstract: 'First.', version: 1, updated: '2024-01' });
    for (const merged of both(second, first)) expect(merged).toEqual(second);
  });

  it('is a withdrawal until a new version takes it back', () => {
    const withdrawn = from('arxiv', { version: 2, withdrawn: true });
    expect(mergePapers(withdrawn, from('hf-daily', {})).withdrawn).toBe(true);
    expect(mergePapers(withdrawn, from('arxiv', { version: 2 })).withdrawn).toBe(true);
    expect(mergePapers(withdrawn, from('arxiv', { version: 3 }))).toEqual(
      from('arxiv', { version: 3 }),
    );
  });

  it('is each machine’s own summary', () => {
    const hf = from('hf-daily', { aiSummaries: [{ by: 'Hugging Face', text: 'Short.' }] });
    const s2 = from('semantic-scholar', { aiSummaries: [{ by: 'Semantic Scholar', text: 'TL' }] });
    for (const merged of both(hf, s2)) expect(merged.aiSummaries).toHaveLength(2);
  });

  const maybe = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);
  const fields = fc
    .record({
      title: fc.constantFrom('Moss', 'Moss!', ''),
      abstract: fc.constantFrom('', 'One.', 'Two.'),
      authors: fc.constantFrom<string[][]>([], ['Ada Moss'], ['A. Moss'], ['A. Moss', 'Bo Crane']),
      published: maybe('2021', '2021-06'),
      votes: maybe(0, 3),
      venue: maybe('ICML', 'arXiv'),
      version: maybe(1, 2),
      withdrawn: maybe(true as const),
      keywords: maybe(['moss'], ['ice']),
      aiSummaries: maybe([{ by: 'A', text: 'x' }], [{ by: 'B', text: 'y' }]),
    })
    .filter(({ title, abstract }) => title !== '' || abstract !== '')
    .map((record) =>
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
    );
  const SOURCES = ['arxiv', 'hf-daily', 'crossref', 'semantic-scholar', 'feed:x'];
  const records = fc
    .tuple(...SOURCES.map((source) => fields.map((some) => from(source, some))), fields)
    .chain((all) => {
      const file = paper({ id: 'a', ...all.at(-1) });
      return fc.shuffledSubarray([...all.slice(0, -1).map((each) => each as Paper), file], {
        minLength: 2,
      });
    });
  const merged = (papers: readonly Paper[]): Paper => papers.reduce(mergePapers);
  /** Which of two names the summaries of one machine have is the newer’s. */
  const comparable = ({ aiSummaries, ...rest }: Paper) => ({
    ...rest,
    origins: { ...rest.origins, aiSummaries: aiSummaries?.map(({ by }) => by) },
  });

  it('does not depend on the order in which different sources came', () => {
    fc.assert(
      fc.property(records, (papers) => {
        const reversed = merged(papers.toReversed());
        expect(comparable(merged(papers))).toEqual(comparable(reversed));
      }),
    );
  });

  it('stays when the same records come again', () => {
    fc.assert(
      fc.property(records, (papers) => {
        const once = merged(papers);
        for (const again of papers) expect(mergePapers(once, again)).toEqual(once);
      }),
    );
  });
});

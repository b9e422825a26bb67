import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areOneWork, areSurelyOneWork, identityKeys, ownId } from '../../src/data/identity.ts';
import { createWorks } from '../../src/data/merge.ts';
import type { Paper } from '../../src/data/paper.ts';
import { defined } from '../../src/shared/defined.ts';
import { anyText } from '../fakes/any-text.ts';
import { paper } from '../fakes/papers.ts';

const MOSS = 'Bog moss grows in winter light, as we measured on eleven bogs between two winters.';
const CRANES = 'Cranes in harbours carry ice, which we weighed every morning for thirty days.';

type Pair = readonly [why: string, a: Partial<Paper>, b: Partial<Paper>];

const SAME: readonly Pair[] = [
  [
    'arXiv ids, wherever they stand',
    { id: 'arxiv:2106.09685' },
    { title: 'B', url: 'https://arxiv.org/abs/2106.09685v2' },
  ],
  ['DOIs in another case', { title: 'A', doi: '10.1000/AbC' }, { title: 'B', doi: '10.1000/abc' }],
  [
    'titles and abstracts',
    { title: 'Bog: Moss', abstract: MOSS },
    { title: 'bog moss', abstract: `${MOSS} More.` },
  ],
  ['titles and a cut abstract', { abstract: MOSS }, { abstract: MOSS.slice(0, 40) }],
  [
    'titles and first authors, however written',
    { authors: ['Smith, Ada'] },
    { authors: ['A. Smith', 'B. Roe'] },
  ],
  ['titles where one record has nothing else', { abstract: MOSS, authors: ['Ada'] }, {}],
  [
    'common titles, authors and years',
    { title: 'Preface', authors: ['Ada'], published: '2020' },
    { title: 'Preface', authors: ['Ada'], published: '2020-01' },
  ],
  [
    'common titles and abstracts',
    { title: 'Introduction', abstract: MOSS },
    { title: 'Introduction', abstract: MOSS },
  ],
  [
    'ids, where titles are common and nothing speaks against it',
    { id: 'x', title: 'Preface' },
    { id: 'x', title: 'Preface' },
  ],
  [
    'abstracts, where there are no titles',
    { title: '', abstract: MOSS },
    { title: '', abstract: MOSS },
  ],
];

const OTHER: readonly Pair[] = [
  ['citation keys alone', { id: 'smith2020', title: 'Moss' }, { id: 'smith2020', title: 'Cranes' }],
  ['titles over other abstracts', { abstract: MOSS }, { abstract: CRANES }],
  ['titles by other people', { authors: ['Ada Smith'] }, { authors: ['Bruno Roe'] }],
  ['common titles alone', { title: 'Introduction', abstract: MOSS }, { title: 'Introduction' }],
  [
    'common titles of two years',
    { title: 'Editorial', authors: ['Ada'], published: '2019' },
    { title: 'Editorial', authors: ['Ada'], published: '2020' },
  ],
  ['titles alone, with another DOI each', { doi: '10.1000/a' }, { doi: '10.1000/b' }],
  ...[
    'Commentary',
    'Author’s Response',
    'Vorwort',
    'Éditorial',
    '前言',
    'Chapter 3',
    'Part II',
  ].map((title): Pair => [`the title “${title}”`, { title }, { title }]),
  ['no titles', { title: '', abstract: MOSS }, { title: '', abstract: CRANES }],
];

const two = (a: Partial<Paper>, b: Partial<Paper>) =>
  [paper({ id: 'a', title: 'Moss', ...a }), paper({ id: 'b', title: 'Moss', ...b })] as const;

describe('areOneWork', () => {
  it.each(SAME)('takes records for one work that share %s', (_, a, b) => {
    const [first, second] = two(a, b);
    expect([areOneWork(first, second), areOneWork(second, first)]).toEqual([true, true]);
    const [keys, others] = [first, second].map((one) => [one.id, ...identityKeys(one)]);
    expect(keys?.some((key) => others?.includes(key))).toBe(true);
  });

  it.each(OTHER)('keeps records apart that share %s', (_, a, b) => {
    const [first, second] = two(a, b);
    expect([areOneWork(first, second), areOneWork(second, first)]).toEqual([false, false]);
  });
});

describe('ownId', () => {
  it('is always the same for a record, short enough, and another for another', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), anyText, (id, title) => {
        const own = ownId(paper({ id, title }));
        expect(own).toBe(ownId(paper({ id, title })));
        expect(own.length).toBeLessThanOrEqual(200);
        expect(own).not.toBe(ownId(paper({ id, title: `${title}!` })));
      }),
    );
  });
});

describe('an invented paper', () => {
  const text = fc.constantFrom('Moss', 'Moss in the garden', 'Introduction', '');
  const records = fc.record({
    id: fc.constantFrom('a', 'arxiv:2606.00467'),
    title: fc.constantFrom('Moss', 'Moss!', 'Introduction'),
    abstract: text,
    authors: fc.constantFrom<string[][]>([], ['Ada Moss']),
    doi: fc.constantFrom(undefined, '10.1000/x'),
    arxivId: fc.constantFrom(undefined, '2606.00467'),
  });
  const invented = records.map((each) => ({ ...defined(each), example: true as const }));

  it('is never one work with a real one, whatever they share', () => {
    fc.assert(
      fc.property(invented, records.map(defined), (example, real) => {
        expect(areOneWork(example, real)).toBe(false);
        expect(areOneWork(real, example)).toBe(false);
        expect(areSurelyOneWork(example, real)).toBe(false);
      }),
    );
  });

  it('leaves a real one as it is, in whatever order they come', () => {
    fc.assert(
      fc.property(invented, records.map(defined), fc.boolean(), (example, real, first) => {
        const works = createWorks();
        for (const each of first ? [example, real] : [real, example]) works.put(each);
        const [kept, ...others] = works.papers.filter(({ example: is }) => !is);
        expect(others).toEqual([]);
        expect({ ...kept, id: real.id }).toEqual(real);
      }),
    );
  });
});

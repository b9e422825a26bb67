import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';

const ABSTRACT = 'We hang lamps on long piers and count the moths that come to them.';
const A = `"abstract":"${ABSTRACT}"`;

const parse = (text: string) => parsePapers(text, 'odd', { now: new Date('2026-11-26') });

const titlesOf = async (text: string): Promise<readonly string[]> => {
  const { papers } = await parse(text);
  return papers.map(({ title, abstract }) => (abstract === ABSTRACT ? title : `${title} (!)`));
};

/** Each holds two papers, “Lamps” and “Moths”, as people's files do. */
const ODD: readonly (readonly [string, string])[] = [
  ['JSON with a mark of its byte order', `\ufeff[{"title":"Lamps",${A}},{"title":"Moths",${A}}]`],
  ['JSON Lines with Windows’ line ends', `{"title":"Lamps",${A}}\r\n{"title":"Moths",${A}}\r\n`],
  ['JSON Lines with empty lines between', `{"title":"Lamps",${A}}\n\n\n{"title":"Moths",${A}}\n`],
  ['JSON Lines with commas behind', `{"title":"Lamps",${A}},\n{"title":"Moths",${A}},\n`],
  ['JSON over many lines', JSON.stringify(records(), null, 4)],
  ['JSON in an object', JSON.stringify({ total: 2, data: records() })],
  [
    'JSON objects that follow each other',
    records()
      .map((one) => JSON.stringify(one, null, 2))
      .join('\n'),
  ],
  ['JSON two objects deep', JSON.stringify({ response: { total: 2, docs: records() } })],
  ['JSON with a wrapper around each', JSON.stringify({ hits: { hits: wrapped('_source') } })],
  ['JSON of a graph', JSON.stringify({ data: { search: { edges: wrapped('node') } } })],
  [
    'JSON with a title of its own',
    JSON.stringify({ title: 'To read', papers: records() }, null, 1),
  ],
  ['JSON by ids', JSON.stringify({ a: records()[0], b: records()[1] })],
  [
    'JSON by columns',
    JSON.stringify({ title: ['Lamps', 'Moths'], abstract: [ABSTRACT, ABSTRACT] }),
  ],
  [
    'JSON by columns and rows',
    JSON.stringify({ title: { 0: 'Lamps', 1: 'Moths' }, abstract: { 0: ABSTRACT, 1: ABSTRACT } }),
  ],
  [
    'JSON in capital letters',
    `[{"Title":"Lamps","ABSTRACT":"${ABSTRACT}"},{"TITLE":"Moths","Abstract":"${ABSTRACT}"}]`,
  ],
  ['JSON with a null before', JSON.stringify([null, ...records()])],
  ['JSON with a null between', JSON.stringify([records()[0], null, records()[1]])],
  ['JSON in a list in a list', JSON.stringify([records()])],
  [
    'JSON whose first line opens two',
    `{ "papers": [{\n"title":"Lamps",${A}},{"title":"Moths",${A}}]}`,
  ],
  ['JSON with titles in lists', `[{"title":["Lamps"],${A}},{"title":["Moths"],${A}}]`],
  [
    'CSV with a mark of its byte order',
    `\ufefftitle,abstract\nLamps,${ABSTRACT}\nMoths,${ABSTRACT}\n`,
  ],
  [
    'CSV with everything in quotation marks',
    `"Title","Abstract"\n"Lamps","${ABSTRACT}"\n"Moths","${ABSTRACT}"`,
  ],
  [
    'CSV with columns that nobody knows',
    `x,title,y,abstract,z\n1,Lamps,2,${ABSTRACT},3\n1,Moths,2,${ABSTRACT},3`,
  ],
  ['CSV with rows that are short', `abstract,title,note\n${ABSTRACT},Lamps\n${ABSTRACT},Moths,x`],
  ['CSV with empty rows', `title,abstract\n\nLamps,${ABSTRACT}\n,,\nMoths,${ABSTRACT}\n\n`],
  ['TSV', `title\tabstract\nLamps\t${ABSTRACT}\nMoths\t${ABSTRACT}\n`],
  ['CSV of Excel', `\ufeffsep=;\r\nTitle;Abstract\r\nLamps;${ABSTRACT}\r\nMoths;${ABSTRACT}\r\n`],
  [
    'CSV of Excel, kept as a row',
    `"sep=,",\ntitle,abstract\nLamps,${ABSTRACT}\nMoths,${ABSTRACT}\n`,
  ],
  ['CSV with old line ends', `title,abstract\rLamps,${ABSTRACT}\rMoths,${ABSTRACT}\r`],
  ['BibTeX with remarks between', bib('% of mine\n', '\nsome words between\n')],
  [
    'BibTeX of JabRef',
    bib('% Encoding: UTF-8\n\n', '\n@Comment{jabref-meta: databaseType:bibtex;}\n'),
  ],
  ['BibTeX with a preamble', bib('@preamble{"\\newcommand{\\x}{y}"}\n')],
  ['BibTeX with one key twice', bib('').replace('b,', 'a,')],
  [
    'BibTeX in round brackets',
    `@article(a, title = {Lamps}, abstract = {${ABSTRACT}})\n@article(b, title = {Moths}, abstract = {${ABSTRACT}})`,
  ],
  [
    'BibTeX in capital letters',
    bib('').replaceAll('article', 'ARTICLE').replaceAll('title', 'TITLE'),
  ],
  ['BibTeX on one line', bib('').replaceAll('\n', ' ')],
  ['BibTeX with Windows’ line ends', bib('').replaceAll('\n', '\r\n')],
  ['BibTeX behind a broken entry', `@article{broken, title = {Broken\n\n${bib('')}`],
  ['BibTeX with an ampersand in a key', bib('').replace('{a,', '{a&b:c/d,')],
];

function records(): readonly object[] {
  return ['Lamps', 'Moths'].map((title) => ({ title, abstract: ABSTRACT }));
}

function wrapped(name: string): readonly object[] {
  return records().map((record, at) => ({ id: `w${at}`, score: 1, [name]: record }));
}

function bib(before: string, between = '\n'): string {
  const entry = (key: string, title: string): string =>
    `@article{${key},\n  title = {${title}},\n  abstract = "${ABSTRACT}",\n}\n`;
  return `${before}${entry('a', 'Lamps')}${between}${entry('b', 'Moths')}`;
}

describe('a file as it is found', () => {
  it.for(ODD)('%s gives its two papers', async ([, text]) => {
    expect(await titlesOf(text)).toEqual(['Lamps', 'Moths']);
  });

  it('has the ids that its records have as keys or in what is around them', async () => {
    const idsOf = async (value: unknown) =>
      (await parse(JSON.stringify(value))).papers.map(({ id }) => id);
    expect(await idsOf({ a: records()[0], b: records()[1] })).toEqual(['a', 'b']);
    expect(await idsOf({ hits: wrapped('_source') })).toEqual(['w0', 'w1']);
    expect(await idsOf({ '2106.09685': records()[0] })).toEqual(['2106.09685']);
  });

  it('has authors under a name in capital letters', async () => {
    const text = JSON.stringify({ Title: 'Lamps', Abstract: ABSTRACT, 'Author(s)': 'Ida Quay' });
    expect((await parse(text)).papers).toMatchObject([{ authors: ['Ida Quay'] }]);
  });

  it.for([
    ['null', [null, ...records()]],
    ['a number', [...records(), 7]],
  ] as const)('tells of %s among its records', async ([, list]) => {
    const { warnings } = await parse(JSON.stringify(list));
    expect(warnings).toMatchObject([{ dropped: true }]);
  });

  it.for([
    ['the works that a record refers to', { id: 'x', references: records() }],
    ['the journal of a record', { id: 'x', journal: { title: 'Lamps' } }],
    ['the titles of people', { id: 'x', people: [{ title: 'Dr' }, { title: 'Dr' }] }],
  ] as const)('does not take %s for papers', async ([, value]) => {
    await expect(parse(JSON.stringify(value))).rejects.toThrow(/neither title nor abstract/);
  });
});

import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';

const ABSTRACT = 'We hang lamps on long piers and count the moths that come to them.';
const A = `"abstract":"${ABSTRACT}"`;

const titlesOf = async (text: string): Promise<readonly string[]> => {
  const { papers } = await parsePapers(text, 'odd', { now: new Date('2026-11-26') });
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

function bib(before: string, between = '\n'): string {
  const entry = (key: string, title: string): string =>
    `@article{${key},\n  title = {${title}},\n  abstract = "${ABSTRACT}",\n}\n`;
  return `${before}${entry('a', 'Lamps')}${between}${entry('b', 'Moths')}`;
}

describe('a file as it is found', () => {
  it.for(ODD)('%s gives its two papers', async ([, text]) => {
    expect(await titlesOf(text)).toEqual(['Lamps', 'Moths']);
  });
});

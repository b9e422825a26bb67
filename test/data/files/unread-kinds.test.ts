import { expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';

const parse = (text: string) => parsePapers(text, 'file', { now: new Date('2026-07-28') });

it.each([
  ['RIS', 'TY  - JOUR\nTI  - Lamps\nER  - \n', /RIS; export BibTeX/],
  ['PubMed', 'PMID- 123\nTI  - Lamps\n', /PubMed/],
  ['EndNote', '%0 Journal Article\n%T Lamps\n', /EndNote/],
  ['the Web of Science', 'FN Clarivate\nVR 1.0\nPT J\nTI Lamps\n', /Web of Science/],
  ['OAI-PMH', '<?xml version="1.0"?>\n<OAI-PMH><record/></OAI-PMH>', /XML that is no feed/],
  ['a saved page', '<!-- saved from a.example -->\n<html><body>Lamps</body></html>', /HTML page/],
  ['a part of a page', '<div class="r"><h3>Lamps</h3></div>\n', /piece of an HTML page/],
  ['a page in one file', 'From: <Saved by Blink>\nSubject: Lamps\n\n<html>', /MHTML/],
  ['a list of feeds', '<?xml version="1.0"?><opml><body/></opml>', /OPML/],
  [
    'RDF that is no feed',
    '<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#"><z:Item/></rdf:RDF>',
    /XML that is no feed/,
  ],
  ['RTF', '{\\rtf1\\ansi {\\b title} abstract}', /RTF/],
])('says what it is and what to do: %s', async (_, text, message) => {
  await expect(parse(text)).rejects.toThrow(message);
});

it('looks at each remark of XML once', async () => {
  const remarks = '<!-- lamp -->'.repeat(2_000);
  await expect(parse(`<?xml version="1.0"?>${remarks}<lamps/>`)).rejects.toThrow(/XML/);
  const feed = `${remarks}<rss version="2.0"><channel><title>L</title><item><title>Lamps</title></item></channel></rss>`;
  expect((await parse(feed)).papers).toMatchObject([{ title: 'Lamps' }]);
});

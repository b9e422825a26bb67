import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';
import { arxivFeed } from '../../fakes/paper-services.ts';

const read = (text: string) => parsePapers(text, 'a feed', { now: new Date('2026-06-12') });

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Journal of Tea</title>
<item><title>Tea &amp;amp; pots</title><link>https://tea.example/1</link>
<description>&lt;p&gt;What tea &lt;b&gt;found&lt;/b&gt;.&lt;/p&gt;</description>
<pubDate>Tue, 09 Jun 2026 00:00:00 GMT</pubDate><dc:creator>Ada Example</dc:creator><dc:creator>Ben Example</dc:creator></item>
<item><link>https://tea.example/2</link></item>
</channel></rss>`;

const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://pre.example"><title>Preprints</title><link>https://pre.example</link></channel>
<item rdf:about="https://pre.example/1"><title>Cups</title><link>https://pre.example/1</link><description>What cups found.</description>
<dc:creator>Example, A., Sample, B.</dc:creator><dc:date>2026-06-01</dc:date><dc:identifier>doi:10.1101/2026.1</dc:identifier></item>
</rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Lab',
  items: [
    {
      id: 'https://arxiv.org/abs/2606.00010v1',
      url: 'https://lab.example/1',
      title: 'Spoons',
      content_text: 'What spoons found.',
      date_published: '2026-06-02T00:00:00Z',
      authors: [{ name: 'Cleo Example' }],
    },
  ],
});

describe('a feed of papers', () => {
  it('is read as RSS, and loses an item without title and text', async () => {
    expect(await read(RSS)).toMatchObject({
      format: 'feed',
      papers: [
        {
          title: 'Tea & pots',
          abstract: 'What tea found.',
          authors: ['Ada Example', 'Ben Example'],
          published: '2026-06-09',
          url: 'https://tea.example/1',
        },
      ],
      warnings: [{ message: '1 items without title and text, dropped', dropped: true }],
    });
  });

  it('is read as RDF, with its DOIs', async () => {
    expect((await read(RDF)).papers).toMatchObject([
      {
        title: 'Cups',
        doi: '10.1101/2026.1',
        published: '2026-06-01',
        authors: ['Example, A.', 'Sample, B.'],
      },
    ]);
  });

  it('is read as JSON Feed, with arXiv’s ids', async () => {
    expect((await read(JSON_FEED)).papers).toMatchObject([
      {
        id: 'arxiv:2606.00010',
        title: 'Spoons',
        authors: ['Cleo Example'],
        published: '2026-06-02',
      },
    ]);
  });

  it('is read as arXiv’s own', async () => {
    const { papers } = await read(arxivFeed('2026-06-12', [['2606.00001v1', 'new']]));
    expect(papers).toMatchObject([
      { id: 'arxiv:2606.00001', abstract: 'What 2606.00001v1 found.' },
    ]);
  });

  it('is read as an answer of arXiv’s, whatever link comes first', async () => {
    const { papers } =
      await read(`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
<entry><id>http://arxiv.org/abs/2606.00010v1</id><title>Cups</title><summary>What cups found.</summary>
<link title="doi" href="https://doi.org/10.1000/c" rel="related"/>
<link href="https://arxiv.org/abs/2606.00010v1" rel="alternate" type="text/html"/>
<link title="pdf" href="https://arxiv.org/pdf/2606.00010v1" rel="related" type="application/pdf"/>
<arxiv:doi>10.1000/c</arxiv:doi><arxiv:journal_ref>J. Cups 4</arxiv:journal_ref></entry></feed>`);
    expect(papers).toMatchObject([
      {
        id: 'arxiv:2606.00010',
        doi: '10.1000/c',
        url: 'https://arxiv.org/abs/2606.00010v1',
        pdfUrl: 'https://arxiv.org/pdf/2606.00010v1',
        venue: 'J. Cups 4',
      },
    ]);
  });

  it('is no paper where arXiv tells of an error', async () => {
    const error = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/api/errors#x</id>
<title>Error</title><summary>incorrect id format</summary></entry></feed>`;
    await expect(read(error)).rejects.toThrow('incorrect id format');
  });

  it('may be empty', async () => {
    expect(await read(arxivFeed('2026-06-12', []))).toMatchObject({ papers: [], warnings: [] });
  });

  it.each(['<rss version="2.0"><channel><item>', '<feed><entry></feed>'])(
    'is refused where it is not whole: %s',
    async (text) => {
      await expect(read(text)).rejects.toThrow('a feed: ');
    },
  );
});

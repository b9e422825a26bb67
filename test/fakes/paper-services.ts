/** Answers of the services that papers come from, in their real shapes; the papers are invented. */

/** One entry of Hugging Face's `/api/daily_papers`; `paper` and the fields beside it may be changed. */
export const hfEntry = (
  id: string,
  paper: Readonly<Record<string, unknown>> = {},
  beside: Readonly<Record<string, unknown>> = {},
) => ({
  paper: {
    id,
    authors: [
      { _id: 'a1', name: 'Ada Example', hidden: false },
      { _id: 'a2', name: 'Ben Hidden', hidden: true },
    ],
    publishedAt: '2026-06-10T00:00:00.000Z',
    submittedOnDailyAt: '2026-06-12T00:00:00.000Z',
    title: `Paper ${id}`,
    submittedOnDailyBy: {
      _id: 'u',
      avatarUrl: '/avatars/u.svg',
      fullname: 'Cleo Poster',
      user: 'cleo',
    },
    summary: `What paper ${id} found.`,
    upvotes: 7,
    discussionId: 'd',
    ai_summary: 'A machine says so.',
    ai_keywords: ['tea', 'pots'],
    ai_summary_model: 'some/model',
    organization: { _id: 'o', name: 'tea', fullname: 'Institute of Tea', avatar: '/a.png' },
    githubRepo: 'https://github.com/tea/pots',
    githubStars: 12,
    projectPage: 'https://tea.example/pots',
    ...paper,
  },
  publishedAt: '2026-06-09T20:00:00.000Z',
  title: `Paper ${id}`,
  summary: `What paper ${id} found.`,
  thumbnail: `https://cdn-thumbnails.example/${id}.png`,
  numComments: 2,
  isAuthorParticipating: false,
  ...beside,
});

/** One entry of arXiv's query API. */
export const arxivAtomEntry = (
  versioned: string,
  { title = `Paper ${versioned}`, more = '' } = {},
) => `
  <entry>
    <id>http://arxiv.org/abs/${versioned}</id>
    <title>${title}</title>
    <updated>2026-06-11T15:05:19Z</updated>
    <link href="https://arxiv.org/abs/${versioned}" rel="alternate" type="text/html"/>
    <summary>What ${versioned} found,
      over two lines.</summary>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <published>2026-06-01T15:05:19Z</published>
    <arxiv:primary_category term="cs.CL"/>
    <author><name>Andr\\'e Example</name></author>
    <author><name>Ben Example</name></author>
    ${more}
  </entry>`;

export const arxivAtom = (entries: readonly string[], total = entries.length) =>
  `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/x</id>
  <title>arXiv Query</title>
  <opensearch:totalResults>${total}</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>${entries.join('')}
</feed>`;

export const arxivError = arxivAtom([
  `<entry>
    <id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id>
    <title>Error</title>
    <summary>incorrect id format for abc</summary>
    <author><name>arXiv api core</name></author>
  </entry>`,
]);

/** A day's announcements, as `rss.arxiv.org/atom/…` has them. */
export const arxivFeed = (day: string, entries: readonly (readonly [id: string, type: string])[]) =>
  `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom" xml:lang="en-us">
  <id>http://rss.arxiv.org/atom/cs.CL</id>
  <updated>${day}T04:00:19.866337+00:00</updated>${entries
    .map(
      ([id, type]) => `
  <entry>
    <id>oai:arXiv.org:${id}</id>
    <title>Paper ${id}</title>
    <link href="https://arxiv.org/abs/${id}" rel="alternate" type="text/html"/>
    <summary>arXiv:${id} Announce Type: ${type} \nAbstract: What ${id} found.</summary>
    <category term="cs.CL"/>
    <published>${day}T00:00:00-04:00</published>
    <arxiv:announce_type>${type}</arxiv:announce_type>
    <dc:creator>Andr\\'e Example, Ben Example</dc:creator>
  </entry>`,
    )
    .join('')}
</feed>`;

/** A paper of Semantic Scholar's Graph API. */
export const s2Answer = (fields: Readonly<Record<string, unknown>> = {}) => ({
  paperId: 'c8b25fab5608c3e033d34b4483ec47e68ba109b7',
  externalIds: { ArXiv: '2606.00010', DOI: '10.1000/tea', CorpusId: 1 },
  url: 'https://www.semanticscholar.org/paper/c8b2',
  title: 'Paper of tea',
  abstract: 'What tea found.',
  year: 2026,
  publicationDate: null,
  venue: 'Journal of Tea',
  citationCount: 0,
  authors: [{ authorId: '1', name: 'Ada Example' }],
  tldr: { model: 'tldr@v2.0.0', text: 'Tea is hot.' },
  openAccessPdf: null,
  ...fields,
});

/** The answer of Crossref's `/works/{doi}`. */
export const crossrefAnswer = (fields: Readonly<Record<string, unknown>> = {}) => ({
  status: 'ok',
  'message-type': 'work',
  message: {
    DOI: '10.1000/tea',
    title: ['Tea &amp; <i>pots</i>'],
    abstract: '<jats:title>Abstract</jats:title><jats:p>CO<jats:sub>2</jats:sub> in tea.</jats:p>',
    author: [{ given: 'Ada', family: 'Example', sequence: 'first' }],
    'container-title': ['Journal of Tea'],
    issued: { 'date-parts': [[2026, 6]] },
    'is-referenced-by-count': 3,
    ...fields,
  },
});

/**
 * Under which names records hold a field, most trusted first; a dot leads into an object, `[]` to the
 * first of a list. Our own names come first, then arXiv's dump and API, Hugging Face, Semantic Scholar,
 * OpenReview, OpenAlex, Crossref.
 */
export const NAMES = {
  id: ['id', '_id', 'paper.id', 'paperId', 'paper_id', 'arxiv_id', 'arxivId', 'DOI', 'doi'],
  title: [
    'title',
    'paper.title',
    'content.title.value',
    'content.title',
    'display_name',
    'details.title',
    'title[]',
  ],
  abstract: [
    'abstract',
    'text',
    'summary',
    'paper.summary',
    'paper.abstract',
    'details.abstract',
    'content.abstract.value',
    'content.abstract',
  ],
  invertedAbstract: ['abstract_inverted_index'],
  arxivId: ['arxiv_id', 'arxivId', 'arxiv', 'externalIds.ArXiv', 'externalids.ArXiv', 'paper.id'],
  doi: [
    'doi',
    'DOI',
    'externalIds.DOI',
    'externalids.DOI',
    'ids.doi',
    'content.doi.value',
    'paper.doi',
  ],
  authors: [
    'authors_parsed',
    'authors',
    'paper.authors',
    'content.authors.value',
    'content.authors',
    'authorships',
    'author',
    'creators',
  ],
  authorCount: ['authorCount'],
  organisation: [
    'organisation',
    'organization.fullname',
    'organization.name',
    'organization',
    'paper.organization.fullname',
    'paper.organization.name',
  ],
  published: [
    'published',
    'paper.publishedAt',
    'publicationDate',
    'publication_date',
    'published_date',
    'publishedAt',
    'date',
    'submitted_date',
    'versions[].created',
    'issued.date-parts[]',
    'published-print.date-parts[]',
    'published-online.date-parts[]',
    'created.date-parts[]',
    'pubDate',
    'pubdate',
    'created_at',
    'created',
    'pdate',
    'tcdate',
    'cdate',
    'year',
    'publication_year',
    'pub_year',
    'content.year.value',
    'content.year',
    'update_date',
    'updated',
  ],
  url: [
    'url',
    'abs',
    'abs_url',
    'URL',
    'link',
    'entry_id',
    'paper_url',
    'html_url',
    'primary_location.landing_page_url',
    'id',
  ],
  pdfUrl: [
    'pdfUrl',
    'pdf_url',
    'pdf',
    'openAccessPdf.url',
    'best_oa_location.pdf_url',
    'primary_location.pdf_url',
  ],
  codeUrl: [
    'codeUrl',
    'code_url',
    'githubRepo',
    'paper.githubRepo',
    'github_url',
    'github',
    'code',
  ],
  venue: [
    'venue',
    'content.venue.value',
    'content.venue',
    'journal.name',
    'journal',
    'journal-ref',
    'journal_ref',
    'booktitle',
    'container-title[]',
    'primary_location.source.display_name',
    'host_venue.display_name',
    'publicationVenue.name',
  ],
  votes: ['votes', 'upvotes', 'paper.upvotes'],
  comments: ['comments', 'numComments', 'num_comments', 'paper.numComments'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Field = keyof typeof NAMES;
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Step = readonly [key: string, first: boolean];
interface Path {
  readonly name: string;
  /** The key of the first step. */
  readonly first: string;
  readonly steps: readonly Step[];
}

const PATHS = new Map<string, readonly Path[]>(
  Object.entries(NAMES).map(([field, names]) => [
    field,
    names.map((name) => ({
      name,
      first: (name.split('.', 1)[0] ?? '').replace('[]', ''),
      steps: name.split('.').map((key) => [key.replace('[]', ''), key.endsWith('[]')] as const),
    })),
  ]),
);

export interface Found {
  readonly name: string;
  readonly value: unknown;
}

/** What a record holds for a field, under any of its names, most trusted first; empty values count as none. */
export function* valuesOf(record: JsonObject, field: Field): Generator<Found> {
  for (const { name, first, steps } of PATHS.get(field) ?? []) {
    // Most records have few of the names, and corpora a hundred thousand records.
    if (record[first] === undefined || record[first] === null) continue;
    const value = follow(record, steps);
    if (value !== undefined && value !== null && value !== '') yield { name, value };
  }
}

function follow(record: JsonObject, steps: readonly Step[]): unknown {
  let value: unknown = record;
  for (const [key, first] of steps) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
    if (first) value = Array.isArray(value) ? value[0] : undefined;
  }
  return value;
}

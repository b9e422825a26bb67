import { withinLimits } from '../../limits.ts';
import type { Paper } from '../../paper.ts';
import { normaliseTitle } from '../../paper-id.ts';
import { SourceFailure } from '../failure.ts';
import type { HttpClient } from '../http/http-client.ts';
import { openRecordReader } from '../record-reader.ts';
import type { LookupOptions, SourceBatch } from '../source.ts';
import { under } from '../under.ts';
import { readAtom } from './read-atom.ts';
import { arxivEntry } from './schema.ts';
import { toPaper } from './to-paper.ts';

/** arXiv's query API. Rejects with a SourceFailure where no answer comes. */
export interface Arxiv {
  /** All results of a query in arXiv's language (`cat:cs.CL AND au:"Ada Example"`), newest first. */
  search(query: string, options: LookupOptions): Promise<SourceBatch>;
  /** Papers by their ids; ids that are not known are left out. */
  papers(arxivIds: readonly string[], options: LookupOptions): Promise<readonly Paper[]>;
  titled(title: string, options: LookupOptions): Promise<readonly Paper[]>;
}

/** Far below what is allowed (2,000): such an answer has half a megabyte. */
const PAGE = 200;
const MOST_PAGES = 15;
const IDS = 100;
const TITLED = 10;
const LONGEST_TITLE_ASKED = 300;

interface Page extends SourceBatch {
  readonly count: number;
  readonly total: number;
}

export function openArxiv(http: HttpClient, base: URL): Arxiv {
  const ask = async (
    query: Readonly<Record<string, string>>,
    options: LookupOptions,
  ): Promise<Page> => {
    const url = under(base, '/api/query', query);
    const { text } = await http.get({ url, expect: 'xml', answers: [400], ...options });
    const { entries, total = entries.length } = await readAtom(text, http.from);
    // A page that should have entries and has none is a fault of the service that comes and goes.
    if (entries.length === 0 && Number(query.start ?? 0) < total)
      throw new SourceFailure('broken', { from: http.from, what: 'answered an empty page' });
    return { ...readEntries(entries), count: entries.length, total };
  };

  const byIds = async (
    ids: readonly string[],
    options: LookupOptions,
  ): Promise<readonly Paper[]> => {
    try {
      const query = { id_list: ids.join(','), max_results: String(ids.length) };
      return (await ask(query, options)).papers;
    } catch (error) {
      // One id that it does not take spoils the answer for all of them.
      if (!(error instanceof SourceFailure) || error.kind !== 'refused') throw error;
      if (ids.length === 1) return [];
      const half = Math.ceil(ids.length / 2);
      return [
        ...(await byIds(ids.slice(0, half), options)),
        ...(await byIds(ids.slice(half), options)),
      ];
    }
  };

  return {
    search: async (query, options) => {
      const pages: Page[] = [];
      for (let start = 0; pages.length < MOST_PAGES; start += PAGE) {
        const sorted = { sortBy: 'submittedDate', sortOrder: 'descending' };
        const range = { start: String(start), max_results: String(PAGE) };
        const page = await ask({ search_query: query, ...sorted, ...range }, options);
        pages.push(page);
        if (start + PAGE >= page.total || page.count === 0) break;
      }
      return {
        papers: pages.flatMap(({ papers }) => papers),
        dropped: pages.reduce((sum, { dropped }) => sum + dropped, 0),
        warnings: pages.flatMap(({ warnings }) => warnings),
      };
    },
    papers: async (arxivIds, options) => {
      const papers: Paper[] = [];
      for (let start = 0; start < arxivIds.length; start += IDS)
        papers.push(...(await byIds(arxivIds.slice(start, start + IDS), options)));
      return papers;
    },
    titled: async (title, options) => {
      const words = normaliseTitle(title).slice(0, LONGEST_TITLE_ASKED).trim();
      if (words === '') return [];
      const query = { search_query: `ti:"${words}"`, max_results: String(TITLED) };
      return (await ask(query, options)).papers;
    },
  };
}

export function readEntries(entries: readonly unknown[]): SourceBatch {
  const reader = openRecordReader(arxivEntry);
  let others = 0;
  const papers = entries.flatMap((entry) => {
    const record = reader.read(withId(entry));
    const paper = record && toPaper(record);
    if (record && !paper) others += 1;
    return paper ? [paper] : [];
  });
  const limited = withinLimits({ papers, warnings: reader.warnings() });
  return { ...limited, dropped: reader.dropped + others };
}

/** An item of RSS has other names for the same. */
function withId(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || !('guid' in entry)) return entry;
  const { guid, ...item } = entry as Readonly<Record<string, unknown>>;
  const id = typeof guid === 'object' && guid !== null && 'value' in guid ? guid.value : guid;
  const categories = Array.isArray(item.categories)
    ? item.categories.map((category: unknown) => ({ term: Object(category).name }))
    : undefined;
  return { ...item, id, categories, summary: item.description, published: item.pubDate };
}

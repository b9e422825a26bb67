import type { Paper } from '../../paper.ts';
import { arxivIdOfPaper } from '../../paper-url.ts';
import type { HttpClient } from '../http/http-client.ts';
import { readJson, unreadable } from '../read-json.ts';
import { openRecordReader } from '../record-reader.ts';
import type { Enricher, LookupOptions } from '../source.ts';
import { under } from '../under.ts';
import { FIELDS, s2Paper } from './schema.ts';
import { additions, type S2Paper, SEMANTIC_SCHOLAR, toPaper } from './to-paper.ts';

/** The Graph API. Rejects with a SourceFailure where no answer comes. */
export interface SemanticScholar extends Enricher {
  /** Undefined for a DOI that it does not know. */
  byDoi(doi: string, options: LookupOptions): Promise<Paper | undefined>;
}

/** Its own limit for a batch. */
const BATCH = 500;

export function openSemanticScholar(http: HttpClient, base: URL): SemanticScholar {
  const batch = async (
    papers: readonly Paper[],
    options: LookupOptions,
  ): Promise<readonly (S2Paper | undefined)[]> => {
    const url = under(base, '/graph/v1/paper/batch', { fields: FIELDS });
    const ids = papers.map(nameOf);
    const { text } = await http.get({ url, json: { ids }, expect: 'json', ...options });
    const answer = readJson(text, http.from);
    // Answers are matched by their places: another number of them says nothing about any.
    if (!Array.isArray(answer) || answer.length !== ids.length) throw unreadable(http.from);
    const reader = openRecordReader(s2Paper);
    return answer.map((record) => (record === null ? undefined : reader.read(record)));
  };
  return {
    name: 'semantic-scholar',
    label: SEMANTIC_SCHOLAR,
    enrich: async (papers, options) => {
      const named = papers.filter((paper) => nameOf(paper) !== undefined);
      const added = new Map<string, Partial<Paper>>();
      for (let start = 0; start < named.length; start += BATCH) {
        const some = named.slice(start, start + BATCH);
        const records = await batch(some, options);
        for (const [at, paper] of some.entries()) {
          const record = records[at];
          if (record !== undefined) added.set(paper.id, addedTo(paper, record));
        }
      }
      return added;
    },
    byDoi: async (doi, options) => {
      const url = under(base, `/graph/v1/paper/${inPath(`DOI:${doi}`)}`, { fields: FIELDS });
      const answer = await http.get({ url, expect: 'json', answers: [404], ...options });
      if (answer.status === 404) return undefined;
      const record = openRecordReader(s2Paper).read(readJson(answer.text, http.from));
      if (record === undefined) throw unreadable(http.from);
      return toPaper(record);
    },
  };
}

/** Summaries by others stay beside its own. */
function addedTo(paper: Paper, record: S2Paper): Partial<Paper> {
  const { aiSummaries = [], ...added } = additions(record);
  const others = (paper.aiSummaries ?? []).filter(({ by }) => by !== SEMANTIC_SCHOLAR);
  const summaries = [...others, ...aiSummaries];
  return summaries.length === 0 ? added : { ...added, aiSummaries: summaries };
}

function nameOf(paper: Paper): string | undefined {
  const arxivId = arxivIdOfPaper(paper);
  if (arxivId !== undefined) return `ARXIV:${arxivId}`;
  return paper.doi && `DOI:${paper.doi}`;
}

/** A DOI keeps its slashes. */
const inPath = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/');

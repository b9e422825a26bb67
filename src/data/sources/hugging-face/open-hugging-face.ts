import { isObject } from '../../files/json/values-of.ts';
import { withinLimits } from '../../limits.ts';
import type { Paper } from '../../paper.ts';
import { dailyBatchAt } from '../batch-days.ts';
import type { HttpClient } from '../http/http-client.ts';
import { readJson, unreadable } from '../read-json.ts';
import { openRecordReader } from '../record-reader.ts';
import type { FetchOptions, LookupOptions, SourceBatch } from '../source.ts';
import { under } from '../under.ts';
import { flatPaper, hfPaper } from './schema.ts';
import { toPaper } from './to-paper.ts';

/** Lists of Daily Papers: of a day, an ISO week, a month, or what Hugging Face calls trending. */
export type DailyList =
  | { readonly day: string }
  /** `2026-W24` */
  | { readonly week: string }
  /** `2026-06` */
  | { readonly month: string }
  /** Its own ranking, which is not by votes and may hold older papers. */
  | 'trending';

/** Papers on Hugging Face. Rejects with a SourceFailure where no answer comes. */
export interface HuggingFace {
  list(
    which: DailyList,
    options: LookupOptions & Pick<FetchOptions, 'validators'>,
  ): Promise<SourceBatch | 'unchanged'>;
  search(query: string, options: LookupOptions): Promise<readonly Paper[]>;
  /** Undefined for a paper that is not there. */
  paper(arxivId: string, options: LookupOptions): Promise<Paper | undefined>;
}

const PAGE = '100';
const MOST_PAGES = 10;
const LONGEST_QUERY = 250;
const SEARCHED = '10';

export function openHuggingFace(http: HttpClient, base: URL): HuggingFace {
  const listed = (text: string): readonly unknown[] => {
    const value = readJson(text, http.from);
    if (!Array.isArray(value)) throw unreadable(http.from);
    return value;
  };
  /** All pages of a list; undefined where nothing has changed since the validators. */
  const pages = async (
    start: URL,
    { validators, ...options }: LookupOptions & Pick<FetchOptions, 'validators'>,
  ) => {
    const entries: unknown[] = [];
    const first = await http.get({
      url: start,
      expect: 'json',
      ...options,
      ...(validators && { validators }),
    });
    if (first.status === 304) return undefined;
    for (let page = 1, answer = first; ; page += 1) {
      const found = listed(answer.text);
      entries.push(...found);
      const { next } = answer;
      if (next === undefined || found.length === 0 || page === MOST_PAGES) break;
      answer = await http.get({ url: next, expect: 'json', ...options });
    }
    return { entries, validators: first.validators };
  };
  return {
    list: async (which, options) => {
      const query = { ...queryOf(which), limit: PAGE };
      const found = await pages(under(base, '/api/daily_papers', query), options);
      if (found === undefined) return 'unchanged';
      const { days, ...batch } = readPapers(found.entries);
      const isBehind = typeof which === 'object' && 'day' in which && !days.includes(which.day);
      const [day] = isBehind ? days : [];
      return { ...batch, validators: found.validators, ...(day !== undefined && { day }) };
    },
    search: async (query, options) => {
      const q = query.slice(0, LONGEST_QUERY).toWellFormed();
      const url = under(base, '/api/papers/search', { q, limit: SEARCHED });
      return readPapers(listed((await http.get({ url, expect: 'json', ...options })).text)).papers;
    },
    paper: async (arxivId, options) => {
      const url = under(base, `/api/papers/${encodeURI(arxivId)}`);
      const answer = await http.get({ url, expect: 'json', answers: [404], ...options });
      if (answer.status === 404) return undefined;
      const value = readJson(answer.text, http.from);
      const [paper] = readPapers([value]).papers;
      if (paper === undefined || !isObject(value)) throw unreadable(http.from);
      return paper;
    },
  };
}

function queryOf(which: DailyList): Readonly<Record<string, string>> {
  if (which === 'trending') return { sort: 'trending' };
  return 'day' in which ? { date: which.day } : which;
}

function readPapers(entries: readonly unknown[]): SourceBatch & { days: readonly string[] } {
  const reader = openRecordReader(hfPaper);
  const days: string[] = [];
  let empty = 0;
  const papers = entries.flatMap((entry) => {
    const record = reader.read(flatPaper(entry));
    const paper = record && toPaper(record);
    if (record && !paper) empty += 1;
    if (record?.submittedOnDailyAt) days.push(batchOf(record.submittedOnDailyAt));
    return paper ? [paper] : [];
  });
  const limited = withinLimits({ papers, warnings: reader.warnings() });
  return { ...limited, dropped: reader.dropped + empty, days };
}

/** Today a batch's date at midnight; records of 2025 have the moment at which it was submitted. */
function batchOf(submitted: string): string {
  const at = Date.parse(submitted);
  const isDate = /^\d{4}-\d{2}-\d{2}(?:T00:00:00(?:\.0+)?Z)?$/.test(submitted) || Number.isNaN(at);
  return isDate ? submitted.slice(0, 10) : dailyBatchAt(at);
}

import type { Paper } from '../data/paper.ts';
import { createBreather } from '../shared/breathe.ts';
import { type Clock, systemClock } from '../shared/clock.ts';
import { createRecent } from '../shared/recent.ts';
import { atOnce, inTurns, type Stages } from '../shared/stages.ts';
import { answerQuestion } from './asking/answer-question.ts';
import { findPaper, suggestPapers } from './finding/look-up.ts';
import { byAge, papersAt } from './finding/newest.ts';
import { relatedPapers } from './finding/related.ts';
import { createRetriever } from './finding/retriever.ts';
import { searchPapers } from './finding/search.ts';
import type { Library, SearchResult } from './library.ts';
import type { DenseIndex } from './meaning/dense-index.ts';
import type { ReadIndex } from './meaning/reading/read-index.ts';
import { papersAbout } from './ranking/about.ts';
import { addPapers, createIndexes, dropPaper, type Indexes, putPaper } from './ranking/indexes.ts';
import { prepareQuestion } from './ranking/question.ts';
import type { Answering } from './ranking/retrieval.ts';
import type { RankingWeights } from './ranking/weights.ts';

export interface LibraryOptions {
  /** What `ask` answers with; without it every question is refused with the nearest papers. */
  readonly answering?: Answering;
  /** Nearness in meaning; without it words alone rank. */
  readonly dense?: DenseIndex | undefined;
  /** Ranks anew what was found; without it the first ranking counts. */
  readonly reader?: ReadIndex | undefined;
  /** Default `DEFAULT_WEIGHTS`. */
  readonly weights?: RankingWeights;
  /** Tells when papers are added later, and what “this week” is; without it the corpus tells no time of its own. */
  readonly clock?: Clock;
  /** Epoch ms of the newest ingest, where it is known. */
  readonly updatedAt?: number;
}

const RECENT_RESULTS = 100;

/** A library in this thread, for corpora of up to some ten thousand papers. Papers with the same id all stay; `get` gives the first. */
export async function openLibrary(
  papers: readonly Paper[],
  { dense, reader, weights, ...rest }: LibraryOptions = {},
): Promise<Library> {
  const indexes = createIndexes({ dense, reader, ...(weights && { weights }) });
  await addPapers(indexes, papers);
  return libraryOver(indexes, rest);
}

/** The library that answers from these indexes. */
export function libraryOver(
  indexes: Indexes,
  { answering = refuse, clock, updatedAt }: Omit<LibraryOptions, 'dense' | 'reader' | 'weights'>,
): Library {
  const retriever = createRetriever(indexes);
  /** Until the corpus changes: pages are turned, and many people ask the same. */
  const results = createRecent<string, Promise<SearchResult>>(RECENT_RESULTS);
  let updated = updatedAt;
  let ordered: readonly number[] | undefined;
  let changes = 0;
  const changed = (): void => {
    changes += 1;
    results.clear();
    ordered = undefined;
  };

  /** In turns; anew and at once where papers came or went in between, so that no answer is of two corpora. */
  const ofOneCorpus = async <Result>(stages: () => Stages<Result>): Promise<Result> => {
    const before = changes;
    const result = await inTurns(stages());
    return changes === before ? result : atOnce(stages());
  };

  return {
    async info() {
      const papers = indexes.corpus.size;
      const read = await indexes.reader?.count();
      return {
        papers,
        updatedAt: updated,
        ...(read !== undefined && { read: Math.min(read, papers) }),
      };
    },
    async search(query, options) {
      const key = JSON.stringify([query, options]);
      const before = missesOf(indexes);
      const result = await results.get(key, () =>
        ofOneCorpus(() => searchPapers(query, options, indexes)).catch((error: unknown) => {
          results.clear();
          throw error;
        }),
      );
      // What was not there yet may be by the next time.
      if (missesOf(indexes) !== before) results.clear();
      return result;
    },
    async ask(question, options) {
      return answerQuestion(question, options, {
        indexes,
        retriever,
        quote: answering,
        clock: clock ?? systemClock,
      });
    },
    async get(id) {
      const ordinal = indexes.corpus.ordinalOf(id);
      return ordinal === undefined ? undefined : indexes.corpus.at(ordinal);
    },
    find: async (text) => findPaper(text, indexes),
    suggest: async (text, limit) => suggestPapers(text, limit, indexes),
    similar: (id, limit) => ofOneCorpus(() => relatedPapers(id, limit, indexes)),
    async about(topic) {
      const about = await ofOneCorpus(() => papersAbout(prepareQuestion(topic, indexes), indexes));
      return papersAt(about, indexes).map(({ id }) => id);
    },
    async newest(offset, limit) {
      ordered ??= byAge(indexes);
      return papersAt(ordered.slice(offset, offset + limit), indexes);
    },
    async add(added) {
      await inSlices(added, (paper) => {
        changes += 1;
        putPaper(indexes, paper);
      });
      changed();
      updated = clock?.() ?? updated;
    },
    async remove(ids) {
      await inSlices(ids, (id) => {
        changes += 1;
        dropPaper(indexes, id);
      });
      changed();
    },
    refresh: async () => undefined,
    close: async () => undefined,
  };
}

const missesOf = ({ reader, reranker }: Indexes): number =>
  (reader?.misses ?? 0) + (reranker?.misses ?? 0);

/** So that a bot that is already answering goes on answering. */
async function inSlices<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
  const breathe = createBreather();
  for (const item of items) {
    work(item);
    await breathe();
  }
}

const refuse: Answering = async (text, { limit = 5 }, retriever) => {
  const question = retriever.prepare(text);
  const ranked = await retriever.rank(question, { limit });
  const hits = ranked.map((found) => retriever.present(question, found));
  return {
    status: 'refused',
    kind: 'refusal',
    confidence: 0,
    sentences: [],
    hits,
    shown: hits.length,
  };
};

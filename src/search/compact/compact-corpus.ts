import type { Paper } from '../../data/paper.ts';
import { growingInts } from '../../shared/growing-array.ts';
import { createRecent } from '../../shared/recent.ts';
import { createLexicon } from '../keywords/lexicon.ts';
import { countTerms, createPostings, type PackedPostings } from '../keywords/postings.ts';
import { authorWordsOf, type Corpus, dayOf } from '../ranking/corpus.ts';
import { createHeldIds } from '../ranking/held-ids.ts';
import { createRecords, type PackedRecords } from './records.ts';

export interface PackedCorpus extends PackedRecords {
  /** By ordinal; an empty string where a paper was removed. */
  readonly ids: readonly string[];
  readonly dates: Uint32Array;
  /** Votes and citations: one more than their number, 0 where it is unknown. */
  readonly votes: Uint32Array;
  readonly citations: Uint32Array;
  /** Venues and organisations by their number in `places`, 0 where there is none. */
  readonly places: readonly string[];
  readonly venues: Uint32Array;
  readonly organisations: Uint32Array;
  /** 1 where the record has an address of the code. */
  readonly coded: Uint32Array;
  readonly authorWords: readonly string[];
  readonly authors: PackedPostings;
}

/** A question reads the same papers several times, and what is kept of a paper is kept by the object that it is. */
const RECENT_PAPERS = 512;

export interface CompactCorpus extends Corpus {
  pack(): PackedCorpus;
}

/** A corpus whose papers lie packed as JSON and are read one by one, with columns for what filters ask. */
export function createCompactCorpus(packed?: PackedCorpus): CompactCorpus {
  const records = createRecords(packed);
  const ids = [...(packed?.ids ?? [])];
  const held = createHeldIds();
  for (const [ordinal, id] of ids.entries()) if (id !== '') held.add(id, ordinal);
  const dates = growingInts(packed?.dates);
  const votes = growingInts(packed?.votes);
  const citations = growingInts(packed?.citations);
  const places = createLexicon(packed?.places ?? ['']);
  const venues = growingInts(packed?.venues);
  const organisations = growingInts(packed?.organisations);
  const coded = growingInts(packed?.coded);
  const authorWords = createLexicon(packed?.authorWords);
  const authors = createPostings(packed?.authors);
  const authorTerms = (paper: Paper) => countTerms(authorWordsOf(paper), authorWords.intern);

  const recent = createRecent<number, Paper | undefined>(RECENT_PAPERS);
  const at = (ordinal: number): Paper | undefined =>
    (ids[ordinal] ?? '') === '' ? undefined : recent.get(ordinal, () => records.at(ordinal));

  return {
    get size() {
      return held.size;
    },
    get capacity() {
      return ids.length;
    },
    at,
    facts(ordinal) {
      if ((ids[ordinal] ?? '') === '') return undefined;
      return {
        published: dateText(dates.at(ordinal)),
        votes: numberOf(votes.at(ordinal)),
        citations: numberOf(citations.at(ordinal)),
        venue: places.termAt(venues.at(ordinal)) || undefined,
        organisation: places.termAt(organisations.at(ordinal)) || undefined,
        get codeUrl() {
          return coded.at(ordinal) === 0 ? undefined : at(ordinal)?.codeUrl;
        },
        get authors() {
          return authors.lengthOf(ordinal) === 0 ? [] : (at(ordinal)?.authors ?? []);
        },
      };
    },
    authoredWith: (word) => authors.of(authorWords.idOf(word) ?? -1).papers,
    tellsAuthors: (ordinal) => authors.lengthOf(ordinal) > 0,
    ordinalOf: held.first,
    ordinalsOf: held.all,
    add(paper) {
      const ordinal = ids.push(paper.id) - 1;
      held.add(paper.id, ordinal);
      records.push(paper);
      dates.set(ordinal, dayOf(paper.published));
      votes.set(ordinal, counted(paper.votes));
      citations.set(ordinal, counted(paper.citations));
      venues.set(ordinal, places.intern(paper.venue ?? ''));
      organisations.set(ordinal, places.intern(paper.organisation ?? ''));
      coded.set(ordinal, paper.codeUrl === undefined ? 0 : 1);
      authors.add(ordinal, authorTerms(paper));
      return ordinal;
    },
    remove(id) {
      const removed = held.all(id);
      for (const ordinal of removed) {
        const paper = at(ordinal);
        if (paper !== undefined) authors.remove(ordinal, authorTerms(paper));
        ids[ordinal] = '';
      }
      held.remove(id);
      return removed;
    },
    ordinals() {
      const ordinals: number[] = [];
      for (let at = 0; at < ids.length; at++) if (ids[at] !== '') ordinals.push(at);
      return ordinals;
    },
    pack: () => ({
      ...records.pack(),
      ids,
      dates: dates.used(),
      votes: votes.used(),
      citations: citations.used(),
      places: places.terms(),
      venues: venues.used(),
      organisations: organisations.used(),
      coded: coded.used(),
      authorWords: authorWords.terms(),
      authors: authors.pack(),
    }),
  };
}

const counted = (number: number | undefined): number => (number === undefined ? 0 : number + 1);
const numberOf = (counted: number): number | undefined => (counted > 0 ? counted - 1 : undefined);

const RECENT_DATES = 10_000;
const recentDates = createRecent<number, string>(RECENT_DATES);

const dateText = (date: number): string | undefined =>
  date === 0
    ? undefined
    : recentDates.get(date, () =>
        String(date)
          .padStart(8, '0')
          .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
          .replaceAll('-00', ''),
      );

import type { Paper } from '../../data/paper.ts';
import { createRecent } from '../../shared/recent.ts';
import { inTurns } from '../../shared/stages.ts';
import { lookUpsFor } from '../keywords/unknown-terms.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { lookedUp, type PreparedQuestion, prepareQuestion } from '../ranking/question.ts';
import { type RankedPaper, rankInStages } from '../ranking/ranking.ts';
import type { Candidate, Question, Retriever } from '../ranking/retrieval.ts';
import { LONGEST_READ } from '../text/abstract-head.ts';
import { analyse } from '../text/analyse.ts';
import { readableTextOf } from '../text/readable-text.ts';
import { presentHit } from './present.ts';

/** What `ask` ranks papers through, over the same indexes as search. */
export function createRetriever(indexes: Indexes): Retriever {
  const { corpus } = indexes;
  const prepared = new WeakMap<Question, PreparedQuestion>();
  const complete = (question: Question): PreparedQuestion =>
    prepared.get(question) ?? prepareQuestion(question.text, indexes);

  return {
    get size() {
      return corpus.size;
    },
    prepare(text) {
      const question = prepareQuestion(text, indexes);
      prepared.set(question, question);
      return question;
    },
    async rank(question, { limit, paperId }) {
      const full = complete(question);
      const only = paperId === undefined ? undefined : [corpus.ordinalOf(paperId) ?? -1];
      const scope = only === undefined ? { limit, nearest: true } : { limit, only };
      const { best } = await inTurns(rankInStages(full, indexes, scope));
      return best.flatMap((found) => {
        const read = indexes.reader?.isFitted ? found.read : undefined;
        return candidatesOf(corpus.at(found.ordinal), { ...found, read }, question);
      });
    },
    readTogether: async (question, texts) => indexes.reranker?.of(question, texts),
    present: (question, candidate) => presentHit(lookedUp(complete(question)), candidate),
    papersWith: (term, most) =>
      indexes.keywords
        .papersWith(term)
        .values()
        .map((ordinal) => corpus.at(ordinal))
        .filter((paper) => paper !== undefined)
        .take(most)
        .toArray(),
    spellings(term) {
      const lookUps = lookUpsFor([term], indexes.keywords).flatMap(({ ways }) => ways.flat());
      return lookUps.map((other) => other.term).filter((other) => other !== term);
    },
    isWord: (word) => indexes.dense?.isWord(word) ?? true,
  };
}

const RECENT_PAPERS = 256;
const recent = createRecent<Paper, ReadonlySet<string>>(RECENT_PAPERS);

function termsOf(paper: Paper): ReadonlySet<string> {
  const { title, abstract } = readableTextOf(paper);
  return new Set(analyse(`${title} ${abstract}`));
}

function candidatesOf(
  paper: Paper | undefined,
  { score, lexical, dense, nearest, read }: RankedPaper,
  question: Question,
): Candidate[] {
  if (paper === undefined) return [];
  const own =
    paper.abstract.length > LONGEST_READ ? termsOf(paper) : recent.get(paper, () => termsOf(paper));
  const terms = question.terms.filter((term) => own.has(term));
  return [{ paper, score, lexical, dense, sentence: nearest?.cosine ?? 0, nearest, read, terms }];
}

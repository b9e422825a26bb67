import type { SavedPaper } from '../data/stores/reading-lists.ts';
import type { Call, Context } from './command.ts';
import type { Recommendation } from './recommended-reply.ts';
import type { Reply } from './reply.ts';
import { UserError } from './user-error.ts';

const SHOWN = 8;
/** The papers saved last say what somebody reads now. */
const LOOKED_AT = 8;
/** So that one saved paper with many near ones leaves room for the others. */
const MOST_OF_ONE = 3;

type Parts = Pick<Context, 'library' | 'readingLists'>;

/** Papers that are near those of the caller's list and not on it. Throws a UserError for an empty list. */
export async function recommend(context: Parts, { userId }: Call): Promise<Reply> {
  const saved = await context.readingLists.all({ kind: 'me', userId });
  if (saved.length === 0) throw new UserError('error.paper.nothingSaved');
  const recommended = fewOfEach(await candidates(saved, context));
  if (recommended.length > 0) return { view: 'recommended', recommended, private: true };
  const none = { key: 'related.noneForList', params: { count: saved.length } } as const;
  return { view: 'notice', message: none, private: true };
}

/** Each once, for the saved paper that it is nearest to; the nearest first. */
async function candidates(
  saved: readonly SavedPaper[],
  { library }: Pick<Context, 'library'>,
): Promise<readonly Recommendation[]> {
  const listed = new Set(saved.map(({ paperId }) => paperId));
  const nearest = new Map<string, Recommendation>();
  for (const { paperId } of saved.slice(0, LOOKED_AT)) {
    const because = await library.get(paperId);
    if (because === undefined) continue;
    for (const related of await library.similar(paperId, SHOWN)) {
      const { id } = related.paper;
      const before = nearest.get(id);
      if (listed.has(id) || (before && before.score >= related.score)) continue;
      nearest.set(id, { ...related, because });
    }
  }
  return [...nearest.values()].toSorted((a, b) => b.score - a.score);
}

function fewOfEach(all: readonly Recommendation[]): readonly Recommendation[] {
  const times = new Map<string, number>();
  const counted = all.map((each) => {
    const time = (times.get(each.because.id) ?? 0) + 1;
    times.set(each.because.id, time);
    return { each, time };
  });
  const few = times.size === 1 ? counted : counted.filter(({ time }) => time <= MOST_OF_ONE);
  return few.slice(0, SHOWN).map(({ each }) => each);
}

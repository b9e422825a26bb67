import { z } from 'zod';
import { isObject } from '../../files/json/values-of.ts';

const filled = z.string().trim().min(1);
const count = z.int().nonnegative();
const person = z.object({
  fullname: filled.optional(),
  name: filled.optional(),
  user: filled.optional(),
});

/**
 * The fields of a paper that are read, as `/api/daily_papers` and `/api/papers/{id}` give them today.
 * Upvotes, summaries and dates are in `paper`; some other fields beside it (`flatPaper`).
 */
export const hfPaper = {
  required: { id: filled, title: z.string() },
  optional: {
    summary: z.string(),
    /** The paper's own date; the field of the same name beside `paper` is New York's time marked as UTC. */
    publishedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
    /** The day's batch that it is in. */
    submittedOnDailyAt: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
    authors: z.array(
      z.object({ name: filled, hidden: z.boolean().optional() }).catch({ name: '' }),
    ),
    upvotes: count,
    numComments: count,
    ai_summary: filled,
    ai_keywords: z.array(z.unknown()),
    githubRepo: filled,
    githubStars: count,
    projectPage: filled,
    organization: z.object({ fullname: filled.optional(), name: filled.optional() }),
    thumbnail: filled,
    submittedOnDailyBy: person,
    submittedBy: person,
  },
  usual: ['summary', 'publishedAt', 'authors', 'upvotes'],
} as const;

/** Names that the same fields have had. */
const OTHER_NAMES = { ai_summary: 'aiSummary', ai_keywords: 'aiKeywords' } as const;

/** One level for both shapes; what is in `paper` counts before what is beside it. */
export function flatPaper(entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  const { publishedAt, paper, ...beside } = entry;
  const flat = isObject(paper) ? { ...beside, ...known(paper) } : { ...beside, publishedAt };
  return { ...flat, ...renamed(flat) };
}

const known = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value != null));

const renamed = (flat: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(OTHER_NAMES).map(([name, other]) => [name, flat[name] ?? flat[other]]),
  );

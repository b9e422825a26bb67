import { z } from 'zod';

/** feedsmith gives texts of Atom as objects, those of RSS as they are. */
const text = z.union([
  z.string(),
  z.object({ value: z.string().optional() }).transform(({ value }) => value ?? ''),
]);

export const AtomFeed = z.object({
  entries: z.array(z.unknown()).optional(),
  items: z.array(z.unknown()).optional(),
  updated: z.string().optional(),
  pubDate: z.string().optional(),
  opensearch: z.object({ totalResults: z.int().optional() }).optional(),
});

export const AtomEntry = z.object({ id: z.string().optional() });

/** One entry of the query API, or of the feeds of announcements, which say less. */
export const arxivEntry = {
  required: { id: z.string().min(1), title: text },
  optional: {
    summary: text,
    published: z.string().min(10),
    updated: z.string().min(10),
    authors: z.array(z.object({ name: z.string() }).catch({ name: '' })),
    categories: z.array(z.object({ term: z.string().min(1) }).catch({ term: '' })),
    links: z.array(
      z.object({ href: z.string(), title: z.string().optional() }).catch({ href: '' }),
    ),
    /** Of the feeds: all authors in one text. */
    dc: z.object({ creators: z.array(z.string()).optional() }),
    arxiv: z.object({
      comment: z.string().optional().catch(undefined),
      journalRef: z.string().optional().catch(undefined),
      doi: z.string().optional().catch(undefined),
      primaryCategory: z.object({ term: z.string() }).optional().catch(undefined),
    }),
  },
  usual: ['summary', 'published', 'categories'],
} as const;

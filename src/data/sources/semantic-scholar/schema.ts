import { z } from 'zod';

const filled = z.string().trim().min(1);

/** A paper of the Graph API, with the fields that are asked for. Nulls are as absent. */
export const s2Paper = {
  required: { paperId: filled },
  optional: {
    externalIds: z.object({
      ArXiv: z.string().optional().catch(undefined),
      DOI: z.string().optional().catch(undefined),
    }),
    url: filled,
    title: z.string(),
    abstract: z.string(),
    year: z.int(),
    publicationDate: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    venue: z.string(),
    citationCount: z.int().nonnegative(),
    authors: z.array(z.object({ name: z.string() }).catch({ name: '' })),
    tldr: z.object({ text: filled }),
    openAccessPdf: z.object({ url: filled }),
  },
  usual: ['title', 'externalIds', 'citationCount'],
} as const;

export const FIELDS = [
  'externalIds,url,title,abstract,year,publicationDate,venue',
  'citationCount,authors,tldr,openAccessPdf',
].join(',');

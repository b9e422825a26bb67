import { z } from 'zod';

/** `2024`, `2024-10` or `2024-10-07`: sources differ in how much of the date they know. */
const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const count = z.int().nonnegative();

const WebAddress = z.url({ protocol: /^https?$/ });

/**
 * One research work, whatever its versions. `title` and `abstract` are the source's text, verbatim;
 * either may be empty, never both. What a source does not know is absent, never guessed.
 */
export const PaperSchema = z
  .object({
    /**
     * Stable: the source's own id where it gives one, else `arxiv:2106.09685` where the arXiv id is
     * known, else `title:` + a hash of the normalised title.
     */
    id: z.string().min(1).max(200),
    /** Without its version; where neither id nor address tells it. */
    arxivId: z.string().min(1).optional(),
    /** `10.1000/x`, without an address before it. */
    doi: z.string().min(1).optional(),
    title: z.string(),
    abstract: z.string(),
    authors: z.array(z.string().min(1)).readonly(),
    /** How many authors there are when the source gives the number without the names. */
    authorCount: z.int().positive().optional(),
    organisation: z.string().min(1).optional(),
    published: PartialDate.optional(),
    /** The paper's page. */
    url: WebAddress.optional(),
    pdfUrl: WebAddress.optional(),
    codeUrl: WebAddress.optional(),
    projectUrl: WebAddress.optional(),
    thumbnailUrl: WebAddress.optional(),
    venue: z.string().min(1).optional(),
    /** arXiv's, such as `cs.CL`; the primary one first. */
    categories: z.array(z.string().min(1)).readonly().optional(),
    keywords: z.array(z.string().min(1)).readonly().optional(),
    votes: count.optional(),
    comments: count.optional(),
    citations: count.optional(),
    /** Of the repository at `codeUrl`. */
    codeStars: count.optional(),
    /** Who put it on Hugging Face's Daily Papers. */
    submitter: z.string().min(1).optional(),
    /** Summaries by machines, with the service that made each: on the card alone, never indexed or quoted. */
    aiSummaries: z
      .array(z.object({ by: z.string().min(1), text: z.string().min(1) }).readonly())
      .readonly()
      .optional(),
    /** arXiv's number of the version that title and abstract are of, and that version's date. */
    version: z.int().positive().optional(),
    updated: PartialDate.optional(),
    withdrawn: z.literal(true).optional(),
    /** Invented, for the playground: never merged with a real paper. */
    example: z.literal(true).optional(),
    /** Which source each field's value came from, where that is known: a field's name → a source's. */
    origins: z.record(z.string(), z.string()).readonly().optional(),
    /** The BibTeX entry that the paper came in, its fields' values as they stood, for citing it. */
    entry: z
      .object({
        type: z.string(),
        key: z.string(),
        fields: z.record(z.string(), z.string()),
      })
      .readonly()
      .optional(),
  })
  .readonly()
  .refine((paper) => paper.title !== '' || paper.abstract !== '', 'neither title nor abstract');

export type Paper = z.infer<typeof PaperSchema>;

/** The year of publication, or undefined where the date is unknown. */
export const yearOf = ({ published }: Pick<Paper, 'published'>): number | undefined =>
  published === undefined ? undefined : Number(published.slice(0, 4));
